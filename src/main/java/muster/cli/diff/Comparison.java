package muster.cli.diff;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import muster.diff.Difference;
import muster.words.change.ChangeReport;

/// Two records, and all that changed between them.
///
/// @param problems what a check finds anew and no longer
public record Comparison(
    Version before,
    Version after,
    Difference difference,
    ChangeReport report,
    ProblemChanges problems) {

  /// Compares two versions.
  ///
  /// @param forHarm files changed for harm, by their paths from the data folder: nothing of what
  ///   changed in them is shown
  /// @param allForHarm whether all of the change is
  public static Comparison of(
      Version before, Version after, Set<String> forHarm, boolean allForHarm) {
    Set<String> files = new TreeSet<>(forHarm);
    Stream.of(before, after)
        .flatMap(it -> it.checked().problems().stream())
        .filter(problem -> problem.rule().veiled())
        .forEach(problem -> files.add(VeiledFiles.inFolder(problem.position().file())));
    var difference =
        Difference.between(before.checked().loaded().dataset(), after.checked().loaded().dataset());
    var veiled = VeiledFiles.veil(difference, before, after, files, allForHarm);
    var report = ChangeReport.of(veiled);
    var problems =
        report.isSealed()
            ? ProblemChanges.NONE
            : ProblemChanges.between(before.checked(), after.checked());
    return new Comparison(before, after, veiled, report, problems);
  }

  /// Whether nothing changed.
  public boolean isEmpty() {
    return report.isEmpty() && problems.isEmpty();
  }
}
