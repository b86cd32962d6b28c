package muster.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Prints problems as code frames: place, rule, the line with a caret under the offending text,
/// what is wrong, what to type.
///
/// ```
/// data/sources/x.yaml:14:16 error[number-not-in-quote]
///    14 |         value: around 4,000
///       |                ^^^^^^^^^^^^ the quote says "around 400 […] killed in combat"
///    hint: …  more: muster explain number-not-in-quote
/// ```
public final class TextPrinter {
  private static final int WIDEST = 160;

  private final Map<String, List<String>> lines;
  private final boolean color;

  /// @param lines the lines of each file by its printed path
  /// @param color whether to use ANSI colours
  public TextPrinter(Map<String, List<String>> lines, boolean color) {
    this.lines = Map.copyOf(lines);
    this.color = color;
  }

  /// One problem, with a line end behind each of its lines.
  public String print(Diagnostic problem) {
    var out = new StringBuilder();
    out.append(ShownLine.harmless(problem.position().toString()))
        .append(' ')
        .append(head(problem))
        .append('\n');
    Optional<String> line = problem.rule().veiled() ? Optional.empty() : line(problem.position());
    line.ifPresentOrElse(
        text -> frame(out, problem, text),
        () -> out.append("   ").append(message(problem)).append('\n'));
    foot(out, problem);
    return out.toString();
  }

  private String head(Diagnostic problem) {
    String word = problem.severity().word() + "[" + problem.rule().id() + "]";
    String code =
        switch (problem.severity()) {
          case ERROR -> "31";
          case WARNING -> "33";
          case NOTE -> "36";
        };
    return color ? "\u001b[1;" + code + "m" + word + "\u001b[0m" : word;
  }

  private Optional<String> line(Position position) {
    List<String> file = lines.getOrDefault(position.file(), List.of());
    boolean shown = position.line() <= file.size() && !file.get(position.line() - 1).isBlank();
    return shown ? Optional.of(file.get(position.line() - 1)) : Optional.empty();
  }

  private static void frame(StringBuilder out, Diagnostic problem, String text) {
    Position position = problem.position();
    String number = "   " + position.line();
    var shown = ShownLine.of(text, position, WIDEST);
    out.append(number).append(" | ").append(shown.text()).append('\n');
    out.repeat(" ", number.length()).append(" | ").append(shown.caret());
    out.append(' ').append(message(problem)).append('\n');
  }

  private static String message(Diagnostic problem) {
    return ShownLine.harmless(problem.message());
  }

  private static void foot(StringBuilder out, Diagnostic problem) {
    out.append("   ");
    problem
        .hint()
        .map(ShownLine::harmless)
        .ifPresent(hint -> {
          out.append("hint: ")
              .append(hint)
              .append(problem.paste().isEmpty() ? "  " : paste(problem));
        });
    out.append("more: muster explain ").append(problem.rule().id()).append('\n');
  }

  /// The lines to put into the file as they are, on lines of their own.
  private static String paste(Diagnostic problem) {
    return problem.paste().stream()
        .map(ShownLine::harmless)
        .collect(Collectors.joining("\n", "\n", "\n   "));
  }
}
