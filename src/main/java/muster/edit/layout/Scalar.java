package muster.edit.layout;

import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes a text as a YAML scalar: bare where it can be, else in quotes.
public final class Scalar {
  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

  /// What other readers of YAML take for nothing.
  private static final Set<String> NULLS = Set.of("~", "null", "Null", "NULL");

  private static final Pattern QUOTED = Pattern.compile("[“„”«].*[“”»]");

  private Scalar() {}

  /// The text on one line.
  public static String of(String text) {
    return isPlain(text) ? text : quoted(text);
  }

  /// Whether the text needs no quotes in a list in brackets.
  static boolean isPlainInBrackets(String text) {
    return isPlain(text) && text.chars().noneMatch(sign -> ",[]{}".indexOf(sign) >= 0);
  }

  private static boolean isPlain(String text) {
    return !text.isEmpty()
        && text.equals(text.strip())
        && text.codePoints().noneMatch(Scalar::isEscaped)
        && beginsPlain(text)
        && !text.contains(": ")
        && !text.endsWith(":")
        && !text.contains(" #")
        && !QUOTED.matcher(text).matches()
        && !NULLS.contains(text);
  }

  private static boolean beginsPlain(String text) {
    boolean negative = text.length() > 1 && text.charAt(0) == '-' && isDigit(text.charAt(1));
    return (negative || INDICATORS.indexOf(text.charAt(0)) < 0) && !text.startsWith("...");
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  private static String quoted(String text) {
    boolean single = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
    if (single && text.indexOf('\'') < 0 && text.codePoints().noneMatch(Scalar::isEscaped)) {
      return "'" + text + "'";
    }
    var out = new StringBuilder("\"");
    text.codePoints().forEach(sign -> escape(sign, out));
    return out.append('"').toString();
  }

  private static void escape(int sign, StringBuilder out) {
    switch (sign) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\t' -> out.append("\\t");
      default -> {
        if (isEscaped(sign)) {
          out.append("\\u").append(HexFormat.of().toHexDigits((char) sign));
        } else {
          out.appendCodePoint(sign);
        }
      }
    }
  }

  /// Whether a character cannot stand as it is in a text of one line.
  private static boolean isEscaped(int sign) {
    return Character.isISOControl(sign)
        || sign == 0x2028
        || sign == 0x2029
        || sign == 0xFEFF
        || (sign >= 0xD800 && sign <= 0xDFFF)
        || sign == 0xFFFE
        || sign == 0xFFFF;
  }

  /// Whether a text has several lines and is best written as such.
  static boolean isLines(String text) {
    return text.contains("\n")
        && !text.endsWith("\n\n")
        && !text.equals("\n")
        && text.codePoints().noneMatch(sign -> sign != '\n' && isEscaped(sign))
        && text.lines().allMatch(line -> line.equals(line.stripTrailing()))
        && !Character.isWhitespace(text.charAt(0))
        && text.lines().noneMatch(line -> line.startsWith("\t"));
  }
}
