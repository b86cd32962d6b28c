package muster.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.diagnostic.Position;
import org.attoparser.ParseException;

/// Finds where a tag breaks off that the parser read to the end of the file: mostly a value without
/// its second quotation mark, which then holds markup.
final class BrokenTag {
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([^\\s\"'<>=]+)\\s*=\\s*(?:\"([^\"]*)(\"?)|'([^']*)('?))");

  private BrokenTag() {}

  /// @param file as messages print it
  static TemplateFault find(String file, String text, ParseException broken) {
    int line = broken.getLine() == null ? 1 : broken.getLine();
    int column = broken.getCol() == null ? 1 : broken.getCol();
    int start = offset(text, line, column);
    Matcher attribute = ATTRIBUTE.matcher(text).region(start, text.length());
    while (attribute.find()) {
      String value = attribute.group(2) == null ? attribute.group(4) : attribute.group(2);
      if (value.contains("<")) {
        return TemplateFault.at(
            position(file, text, attribute.start()),
            "the value of `" + attribute.group(1) + "` lacks its second quotation mark");
      }
    }
    return TemplateFault.at(
        new Position(file, line, column, 1), "a tag begins here and does not end: `>` is missing");
  }

  private static int offset(String text, int line, int column) {
    int start = 0;
    for (int passed = 1; passed < line; passed++) {
      start = text.indexOf('\n', start) + 1;
    }
    return Math.min(start + column - 1, text.length());
  }

  private static Position position(String file, String text, int offset) {
    int line = (int) text.substring(0, offset).chars().filter(each -> each == '\n').count() + 1;
    int column = offset - (text.lastIndexOf('\n', offset - 1) + 1) + 1;
    return new Position(file, line, column, 1);
  }
}
