package muster.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/// Prints problems as workflow commands of GitHub Actions, which shows them beside the lines.
///
/// A step may have ten annotations of a kind; what goes beyond is listed below them. The names of
/// files and what stands in them come from contributors: nothing of it can begin a command.
public final class GithubPrinter {
  private static final int MOST = 10;

  private GithubPrinter() {}

  /// All problems, in the order given.
  public static String print(List<Diagnostic> problems) {
    var out = new StringBuilder();
    var rest = new StringBuilder();
    for (Severity severity : Severity.values()) {
      List<Diagnostic> ofOne =
          problems.stream().filter(problem -> problem.severity() == severity).toList();
      ofOne.stream().limit(MOST).forEach(problem -> annotation(out, problem));
      ofOne.stream().skip(MOST).forEach(problem -> rest.append(line(problem)));
    }
    return out.append(rest.isEmpty() ? "" : "What GitHub does not show beside the lines:\n")
        .append(rest)
        .toString();
  }

  private static void annotation(StringBuilder out, Diagnostic problem) {
    Position position = problem.position();
    String command =
        switch (problem.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case NOTE -> "notice";
        };
    out.append("::").append(command);
    out.append(" file=").append(property(position.file()));
    out.append(",line=").append(position.line());
    out.append(",col=").append(position.column());
    out.append(",endColumn=").append(position.column() + position.length());
    out.append(",title=").append(problem.rule().id());
    out.append("::").append(data(text(problem))).append('\n');
  }

  private static String text(Diagnostic problem) {
    String paste = problem.paste().stream().map(line -> "\n" + line).collect(Collectors.joining());
    return problem.message() + problem.hint().map(hint -> "\nhint: " + hint).orElse("") + paste;
  }

  /// A line that no reader of commands takes for one: they skip blanks before `::`, and find `##[`
  /// anywhere.
  private static String line(Diagnostic problem) {
    String text = problem.position() + " " + problem.rule().id() + ": " + problem.message();
    return "- " + ShownLine.harmless(text).replace("##[", "## [") + "\n";
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
