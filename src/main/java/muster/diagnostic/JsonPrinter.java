package muster.diagnostic;

import java.util.List;
import java.util.Optional;
import muster.json.JsonWriter;

/// Prints problems as JSON: an array of objects with rule, severity, file, line, column, length,
/// message and, where there are any, hint and lines to paste.
public final class JsonPrinter {
  private JsonPrinter() {}

  /// All problems, in the order given.
  public static String print(List<Diagnostic> problems) {
    var json = new JsonWriter().beginArray();
    problems.forEach(problem -> print(problem, json));
    return json.endArray().text();
  }

  private static void print(Diagnostic problem, JsonWriter json) {
    Position position = problem.position();
    json.beginObject()
        .member("rule", problem.rule().id())
        .member("severity", problem.severity().word())
        .member("file", position.file())
        .name("line")
        .value(position.line())
        .name("column")
        .value(position.column())
        .name("length")
        .value(position.length())
        .member("message", problem.message())
        .member("hint", problem.hint())
        .member("paste", paste(problem))
        .endObject();
  }

  private static Optional<String> paste(Diagnostic problem) {
    return Optional.of(String.join("\n", problem.paste())).filter(text -> !text.isEmpty());
  }
}
