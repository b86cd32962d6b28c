package muster.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/// Prints problems as a list in Markdown, for the summary of a step of GitHub Actions, which takes
/// what does not stand beside the lines. Names of files and what stands in them are inert in it.
public final class SummaryPrinter {
  /// Bytes: GitHub takes a mebibyte a step, and other commands of the step may write too.
  private static final int LONGEST = 500_000;

  private SummaryPrinter() {}

  /// As many problems as fit, in the order given; how many do not is said at the end.
  ///
  /// @param heading a line that is not a contributor's
  public static String print(String heading, List<Diagnostic> problems) {
    var out = new StringBuilder("### " + heading + "\n\n");
    int left = LONGEST;
    int shown = 0;
    for (Diagnostic problem : problems) {
      String item = item(problem);
      left -= item.getBytes(UTF_8).length;
      if (left < 0) {
        break;
      }
      out.append(item);
      shown++;
    }
    if (shown < problems.size()) {
      out.append("\nLeft out here, for length: ").append(problems.size() - shown).append(".\n");
    }
    return out.toString();
  }

  private static String item(Diagnostic problem) {
    return "- "
        + Inert.code(problem.position().toString())
        + " "
        + problem.severity().word()
        + ", "
        + problem.rule().id()
        + ": "
        + Inert.of(problem.message())
        + problem.hint().map(hint -> "<br>\n  hint: " + Inert.of(hint)).orElse("")
        + "\n";
  }
}
