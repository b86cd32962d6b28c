package muster.load;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import muster.diagnostic.Position;
import muster.diagnostic.Rule;

/// Characters that nobody sees and that change what is seen: control characters, those that turn
/// the direction of writing, line separators, tags, halves of characters.
final class ControlCharacters {
  private static final int REPLACED = 0xFFFD;

  private ControlCharacters() {}

  /// The file with each of them made visible, so that all else in it can be read; the first of each
  /// line is reported.
  static FactFile replaced(FactFile file, Problems problems) {
    if (first(file.text()) < 0) {
      return file;
    }
    List<String> lines = file.text().lines().toList();
    for (int number = 0; number < lines.size(); number++) {
      String line = lines.get(number);
      int at = first(line);
      if (at >= 0) {
        int column = line.codePointCount(0, at) + 1;
        report(line.codePointAt(at), new Position(file.shown(), number + 1, column, 1), problems);
      }
    }
    return new FactFile(file.shown(), visible(file.text()));
  }

  /// Whether a text has one.
  static boolean stand(String text) {
    return first(text) >= 0;
  }

  /// Reports the first that a text has by way of an escape: `\u202e`.
  static void check(String text, Position position, Problems problems) {
    int at = first(text);
    if (at >= 0) {
      report(text.codePointAt(at), position, problems);
    }
  }

  private static String visible(String text) {
    int[] points = text.codePoints().map(point -> isOne(point) ? REPLACED : point).toArray();
    return new String(points, 0, points.length);
  }

  /// Where the first stands, or -1.
  private static int first(String text) {
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (isOne(point)) {
        return at;
      }
      at += Character.charCount(point);
    }
    return -1;
  }

  /// All texts are read through here, character by character: most are decided by the first line.
  private static boolean isOne(int point) {
    if (point < 0x7f) {
      return point < ' ' && point != '\t' && point != '\n' && point != '\r';
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default ->
          within(0x202a, point, 0x202e)
              || within(0x2066, point, 0x2069)
              || within(0xfff9, point, 0xfffb)
              || within(0xe0000, point, 0xe007f)
              || point == 0xfeff
              || within(0xfffe, point, 0xffff);
    };
  }

  private static boolean within(int low, int point, int high) {
    return low <= point && point <= high;
  }

  private static void report(int point, Position position, Problems problems) {
    String name =
        Optional.ofNullable(Character.getName(point))
            .map(words -> " (" + words.toLowerCase(Locale.ROOT) + ")")
            .orElse("");
    problems.add(
        Rule.CONTROL_CHARACTER,
        position,
        String.format(Locale.ROOT, "the control character U+%04X%s stands here", point, name),
        "remove it: it is not seen, and can make the text look like another");
  }
}
