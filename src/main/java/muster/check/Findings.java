package muster.check;

import java.util.ArrayList;
import java.util.List;
import muster.diagnostic.Diagnostic;
import muster.diagnostic.Positions;
import muster.diagnostic.Rule;

/// Collects what breaks the rules, each with its place in the files.
final class Findings {
  private final Positions positions;
  private final boolean whole;
  private final List<Diagnostic> found = new ArrayList<>();

  Findings(Positions positions, boolean whole) {
    this.positions = positions;
    this.whole = whole;
  }

  /// Whether all that was written is there. If not, what seems to be absent may only be unread.
  boolean whole() {
    return whole;
  }

  /// Adds a finding; one in a record that stands in no file has nobody to mend it and is dropped.
  void add(Rule rule, Spot spot, String message, String hint) {
    positions
        .of(spot.record(), spot.path())
        .ifPresent(position -> found.add(Diagnostic.of(rule, position, message, hint)));
  }

  /// Everything found, by file, line and column.
  List<Diagnostic> sorted() {
    return found.stream().sorted(Diagnostic.ORDER).distinct().toList();
  }
}
