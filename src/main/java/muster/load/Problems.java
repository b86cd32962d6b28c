package muster.load;

import java.util.ArrayList;
import java.util.List;
import muster.diagnostic.Diagnostic;
import muster.diagnostic.Position;
import muster.diagnostic.Rule;

/// Collects what is wrong, so that one run reports all of it.
final class Problems {
  private final List<Diagnostic> found = new ArrayList<>();

  void add(Rule rule, Position position, String message) {
    found.add(Diagnostic.of(rule, position, message));
  }

  void add(Rule rule, Position position, String message, String hint) {
    found.add(Diagnostic.of(rule, position, message, hint));
  }

  /// Everything found, by file, line and column.
  List<Diagnostic> sorted() {
    return found.stream().sorted(Diagnostic.ORDER).distinct().toList();
  }
}
