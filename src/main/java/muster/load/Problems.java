package muster.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import muster.diagnostic.Diagnostic;
import muster.diagnostic.Position;
import muster.diagnostic.Rule;

/// Collects what is wrong, so that one run reports all of it.
final class Problems {
  private final List<Diagnostic> found = new ArrayList<>();
  private final Set<Diagnostic> hiding = new HashSet<>();

  void add(Rule rule, Position position, String message) {
    found.add(Diagnostic.of(rule, position, message));
  }

  void add(Rule rule, Position position, String message, String hint) {
    found.add(Diagnostic.of(rule, position, message, hint));
  }

  /// A problem for which something is left out, so that nobody knows what it holds. A text holds no
  /// record.
  void addLeftOut(Node left, Rule rule, Position position, String message, String hint) {
    var problem = Diagnostic.of(rule, position, message, hint);
    found.add(problem);
    if (!(left instanceof Node.Text)) {
      hiding.add(problem);
    }
  }

  /// Takes over what others found.
  void join(Problems others) {
    found.addAll(others.found);
    hiding.addAll(others.hiding);
  }

  /// How many there are so far.
  int count() {
    return found.size();
  }

  /// Whether something was left out that may hold records.
  boolean leftOut() {
    return found.stream().anyMatch(this::hides);
  }

  /// Everything found, by file, line and column. Where something was left out, references that lead
  /// nowhere are too: what they name may stand in it.
  List<Diagnostic> sorted() {
    boolean blind = leftOut() && found.stream().anyMatch(Problems::leadsNowhere);
    return found.stream()
        .filter(problem -> !blind || !leadsNowhere(problem))
        .map(problem -> blind && hides(problem) ? withheld(problem) : problem)
        .sorted(Diagnostic.ORDER)
        .distinct()
        .toList();
  }

  private boolean hides(Diagnostic problem) {
    return hiding.contains(problem) || isUnread(problem);
  }

  private static boolean isUnread(Diagnostic problem) {
    boolean unread = problem.rule() == Rule.SYNTAX || problem.rule() == Rule.FILE_NOT_READ;
    return unread && !problem.position().file().endsWith(".md");
  }

  private static boolean leadsNowhere(Diagnostic problem) {
    return problem.rule() == Rule.DANGLING_REFERENCE;
  }

  private static Diagnostic withheld(Diagnostic problem) {
    String more = "whether ids exist is checked once this is mended";
    String hint = problem.hint().map(own -> own + "; " + more).orElse(more);
    return Diagnostic.of(problem.rule(), problem.position(), problem.message(), hint);
  }
}
