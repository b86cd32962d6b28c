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

  /// Everything found, by file, line and column. Where a file could not be read, references that
  /// lead nowhere are left out: what they name may stand in it.
  List<Diagnostic> sorted() {
    boolean blind =
        found.stream().anyMatch(Problems::unread)
            && found.stream().anyMatch(Problems::leadsNowhere);
    return found.stream()
        .filter(problem -> !blind || !leadsNowhere(problem))
        .map(problem -> blind && unread(problem) ? withheld(problem) : problem)
        .sorted(Diagnostic.ORDER)
        .distinct()
        .toList();
  }

  private static boolean unread(Diagnostic problem) {
    return problem.rule() == Rule.SYNTAX || problem.rule() == Rule.FILE_NOT_READ;
  }

  private static boolean leadsNowhere(Diagnostic problem) {
    return problem.rule() == Rule.DANGLING_REFERENCE;
  }

  private static Diagnostic withheld(Diagnostic problem) {
    String more = "whether ids exist is checked once every file can be read";
    String hint = problem.hint().map(own -> own + "; " + more).orElse(more);
    return Diagnostic.of(problem.rule(), problem.position(), problem.message(), hint);
  }
}
