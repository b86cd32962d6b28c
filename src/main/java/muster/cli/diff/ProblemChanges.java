package muster.cli.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import muster.diagnostic.Diagnostic;
import muster.diagnostic.Rule;
import muster.site.Checked;

/// What a check finds in the new record and did not find in the old one, and the other way round. A
/// problem that only stands on another line or in another file is the same.
///
/// @param come what is new
/// @param gone how often what each rule found is gone; its messages may tell what is to be
///   forgotten
public record ProblemChanges(List<Diagnostic> come, SortedMap<Rule, Integer> gone) {
  static final ProblemChanges NONE = new ProblemChanges(List.of(), new TreeMap<>());

  /// Copies the list.
  public ProblemChanges {
    come = List.copyOf(come);
  }

  static ProblemChanges between(Checked before, Checked after) {
    Map<String, List<Diagnostic>> old = new TreeMap<>();
    before.problems().forEach(it -> old.computeIfAbsent(key(it), _ -> new ArrayList<>()).add(it));
    List<Diagnostic> come = new ArrayList<>();
    for (Diagnostic problem : after.problems()) {
      List<Diagnostic> same = old.getOrDefault(key(problem), List.of());
      if (same.isEmpty()) {
        come.add(problem);
      } else {
        same.removeFirst();
      }
    }
    SortedMap<Rule, Integer> gone = new TreeMap<>();
    old.values().forEach(left -> left.forEach(it -> gone.merge(it.rule(), 1, Integer::sum)));
    return new ProblemChanges(come, gone);
  }

  private static String key(Diagnostic problem) {
    return problem.rule() + " " + problem.message().replaceAll(":\\d+:\\d+", "");
  }

  /// Whether a check finds the same in both.
  public boolean isEmpty() {
    return come.isEmpty() && gone.isEmpty();
  }
}
