package muster.load;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.diagnostic.Position;
import muster.diagnostic.Rule;

/// Characters that nobody sees and that change what is seen: control characters, those that turn
/// the direction of writing, line separators, tags, halves of characters.
final class ControlCharacters {
  private static final Pattern ONE =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufff9-\\ufffb"
              + "\\ufffe\\uffff\\x{e0000}-\\x{e007f}&&[^\\t\\n\\r]]");

  private static final String REPLACED = "\uFFFD";

  private ControlCharacters() {}

  /// The file with each of them made visible, so that all else in it can be read; the first of each
  /// line is reported.
  static FactFile replaced(FactFile file, Problems problems) {
    if (!ONE.matcher(file.text()).find()) {
      return file;
    }
    List<String> lines = file.text().lines().toList();
    for (int number = 0; number < lines.size(); number++) {
      String line = lines.get(number);
      Matcher found = ONE.matcher(line);
      if (found.find()) {
        int column = line.codePointCount(0, found.start()) + 1;
        report(found.group(), new Position(file.shown(), number + 1, column, 1), problems);
      }
    }
    return new FactFile(file.shown(), ONE.matcher(file.text()).replaceAll(REPLACED));
  }

  /// Reports the first that a text has by way of an escape: `\u202e`.
  static void check(String text, Position position, Problems problems) {
    Matcher found = ONE.matcher(text);
    if (found.find()) {
      report(found.group(), position, problems);
    }
  }

  private static void report(String found, Position position, Problems problems) {
    int point = found.codePointAt(0);
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
