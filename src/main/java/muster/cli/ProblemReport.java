package muster.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import muster.diagnostic.Diagnostic;
import muster.diagnostic.Rule;
import muster.diagnostic.Severity;
import muster.diagnostic.TextPrinter;
import muster.site.Checked;

/// Puts what a check found into words.
final class ProblemReport {
  private ProblemReport() {}

  /// The problems as code frames, one after the other.
  static String frames(List<Diagnostic> problems, Checked checked, boolean color) {
    var printer = new TextPrinter(lines(problems, checked), color);
    return problems.stream().map(printer::print).collect(Collectors.joining());
  }

  private static Map<String, List<String>> lines(List<Diagnostic> problems, Checked checked) {
    return problems.stream()
        .map(problem -> problem.position().file())
        .distinct()
        .collect(Collectors.toMap(file -> file, file -> lines(file, checked)));
  }

  private static List<String> lines(String file, Checked checked) {
    return checked.loaded().texts().of(file).lines().toList();
  }

  /// "read 14 files, 63 claims from 14 sources".
  static String read(Checked checked) {
    var dataset = checked.loaded().dataset();
    return "read "
        + Counts.number(checked.files(), "file")
        + ", "
        + Counts.number(dataset.reports().size(), "claim")
        + " from "
        + Counts.number(dataset.sources().size(), "source");
  }

  /// "checked 41 rules: no errors, 3 warnings".
  static String checked(Checked checked) {
    return "checked "
        + Counts.number(Rule.values().length, "rule")
        + ": "
        + Counts.of(checked.count(Severity.ERROR), "error")
        + ", "
        + Counts.of(checked.count(Severity.WARNING), "warning");
  }

  /// ", 3 notes"; nothing where there are none.
  static String notes(Checked checked) {
    int notes = checked.count(Severity.NOTE);
    return notes == 0 ? "" : ", " + Counts.of(notes, "note");
  }
}
