package muster.load;

import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;

/// The lines of a file in which a slip is looked for.
record FaultyLines(List<String> lines) {
  /// A place, counted from 0; its column in code points.
  record Spot(int line, int column) {
    static Spot of(Mark mark) {
      return new Spot(mark.getLine(), mark.getColumn());
    }
  }

  /// A line, or "" behind the last.
  String line(int line) {
    return line < lines.size() ? lines.get(line) : "";
  }

  /// The last line above one that is neither empty nor a comment, or -1.
  int above(int line) {
    int at = line - 1;
    while (at >= 0 && (line(at).isBlank() || line(at).strip().startsWith("#"))) {
      at--;
    }
    return at;
  }

  /// The last character of the text before a place, blanks and comments aside.
  Spot lastBefore(Spot at) {
    int line = line(at.line).isBlank() ? Math.max(0, above(at.line)) : at.line;
    String text = line(line).stripTrailing();
    return new Spot(line, Math.max(0, text.codePointCount(0, text.length()) - 1));
  }

  /// As many spaces as another line has before its field or dash.
  String like(int other, int faulty) {
    int spaces = indent(other);
    boolean item = line(other).startsWith("- ", spaces);
    boolean wanted = line(faulty).strip().startsWith("-");
    int indent = item && !wanted ? spaces + 2 : spaces;
    return "if it belongs with line "
        + (other + 1)
        + ", indent it with "
        + (indent == 1 ? "1 space" : indent + " spaces");
  }

  /// How far the fields are usually indented that belong to a line's own; -1 where it can have
  /// none.
  int below(int line) {
    if (line < 0 || !line(line).stripTrailing().endsWith(":")) {
      return -1;
    }
    boolean item = line(line).strip().startsWith("- ");
    return indent(line) + (item ? 4 : 2);
  }

  int indent(int line) {
    return line(line).length() - line(line).stripLeading().length();
  }

  int columns(int line, int index) {
    return line(line).codePointCount(0, index);
  }

  /// What stands before a place in its line.
  String before(Spot at) {
    String line = line(at.line);
    return line.substring(0, line.length() - rest(at).length());
  }

  /// What stands from a place on in its line.
  String rest(Spot at) {
    String line = line(at.line);
    int points = line.codePointCount(0, line.length());
    return line.substring(line.offsetByCodePoints(0, Math.min(at.column, points)));
  }

  /// The character at a place, or "" at the line's end.
  String character(Spot at) {
    String rest = rest(at);
    return rest.isEmpty() ? "" : Character.toString(rest.codePointAt(0));
  }

  /// A value in the quotes that it needs.
  static String quoted(String value) {
    String words = value.strip();
    return words.contains("\"") ? "'" + words.replace("'", "''") + "'" : "\"" + words + "\"";
  }
}
