package muster.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import muster.diagnostic.TextPrinter;
import muster.edit.RowFault;
import muster.edit.TableImport;
import muster.load.Outline;

/// Puts an import into words.
final class ImportReport {
  private ImportReport() {}

  /// Why a map cannot be read.
  static String frames(Outline map, String text, boolean color) {
    String file = map.problems().getFirst().position().file();
    var printer = new TextPrinter(Map.of(file, text.lines().toList()), color);
    return map.problems().stream().map(printer::print).collect(Collectors.joining());
  }

  /// What is wrong, by row; where many rows have the same fault, the first and how many more.
  static String faults(TableImport made, String table, String map) {
    Map<RowFault, Integer> alike = new LinkedHashMap<>();
    Map<RowFault, RowFault> first = new LinkedHashMap<>();
    made.faults().stream()
        .sorted((left, right) -> Long.compare(left.line(), right.line()))
        .forEach(fault -> {
          RowFault kind = new RowFault(0, fault.field(), fault.message(), fault.hint());
          alike.merge(first.computeIfAbsent(kind, _ -> fault), 1, Integer::sum);
        });
    var text = new StringBuilder();
    alike.forEach(
        (fault, times) -> text.append(fault(fault, times, fault.line() == 0 ? map : table)));
    long rows =
        made.faults().stream().map(RowFault::line).filter(line -> line > 0).distinct().count();
    String what =
        rows == 0 ? "the map does not fit" : Counts.number((int) rows, "row") + " cannot be read";
    return text + what + ": nothing is written\n";
  }

  private static String fault(RowFault fault, int times, String file) {
    return file
        + (fault.line() == 0 ? "" : ":" + fault.line())
        + (fault.field().isEmpty() ? "" : " " + fault.field())
        + ": "
        + fault.message()
        + (times == 1 ? "" : " (and in " + Counts.number(times - 1, "more row") + ")")
        + "\n"
        + (fault.hint().isEmpty() ? "" : "   hint: " + fault.hint() + "\n");
  }

  /// "wrote 12 files with 60 claims to data/sources".
  static String done(TableImport made, String data, boolean dry) {
    return (dry ? "would write " : "wrote ")
        + Counts.number(made.files().size(), "file")
        + " with "
        + Counts.number(made.claims(), "claim")
        + " to "
        + data
        + "/sources"
        + more(made.passed(), "left out by the map")
        + more(
            made.repeated(),
            made.repeated() == 1 ? "that repeats another dropped" : "that repeat others dropped")
        + "\n";
  }

  private static String more(int rows, String why) {
    return rows == 0 ? "" : "; " + Counts.number(rows, "row") + " " + why;
  }
}
