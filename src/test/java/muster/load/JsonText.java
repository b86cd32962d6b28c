package muster.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import muster.json.JsonWriter;

/// A tree as JSON, a field and a bracket a line, with some of its fields left out or replaced; it
/// knows in which line each stands.
final class JsonText {
  private final StringBuilder text = new StringBuilder();
  private final Map<Object, Integer> lines = new HashMap<>();
  private final Predicate<Node.Entry> out;
  private final Map<Node.Entry, String> replaced;
  private int line = 1;

  private JsonText(Predicate<Node.Entry> out, Map<Node.Entry, String> replaced) {
    this.out = out;
    this.replaced = replaced;
  }

  static JsonText of(Node.Mapping file) {
    return without(file, _ -> false);
  }

  static JsonText without(Node.Mapping file, Predicate<Node.Entry> out) {
    return new JsonText(out, Map.of()).put(file);
  }

  /// @param json what stands for the field's value
  static JsonText with(Node.Mapping file, Node.Entry entry, String json) {
    return new JsonText(_ -> false, Map.of(entry, json)).put(file);
  }

  /// The line of a field, or of the bracket with which a mapping begins.
  int lineOf(Object part) {
    return Objects.requireNonNull(lines.get(part), "left out");
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private JsonText put(Node node) {
    switch (node) {
      case Node.Text(String words, boolean _, var _) -> text.append(quoted(words));
      case Node.Items(List<Node> nodes, var _) -> {
        text.append('[');
        String comma = "";
        for (Node item : nodes) {
          next(comma).put(item);
          comma = ",";
        }
        text.append(']');
      }
      case Node.Mapping mapping -> putMapping(mapping);
    }
    return this;
  }

  private void putMapping(Node.Mapping mapping) {
    lines.put(mapping, line);
    text.append('{');
    String comma = "";
    for (Node.Entry entry : mapping.entries()) {
      if (!out.test(entry)) {
        next(comma);
        lines.put(entry, line);
        text.append(quoted(entry.key())).append(": ");
        String json = replaced.get(entry);
        if (json == null) {
          put(entry.value());
        } else {
          text.append(json);
        }
        comma = ",";
      }
    }
    text.append('}');
  }

  private JsonText next(String comma) {
    text.append(comma).append('\n');
    line++;
    return this;
  }

  private static String quoted(String words) {
    return new JsonWriter().value(words).text().strip();
  }
}
