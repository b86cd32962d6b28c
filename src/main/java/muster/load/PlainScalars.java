package muster.load;

import java.util.HexFormat;

/// Reads the texts of plain YAML that stand in one line: bare, or in quotes.
final class PlainScalars {
  /// Signs with which no bare text begins. A dash may, if no space follows.
  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

  private static final String BRACKETS = ",[]{}";

  /// By ASCII code: what a bare text may have without a second look.
  private static final boolean[] ORDINARY = new boolean[128];

  static {
    for (char sign = ' ' + 1; sign < 127; sign++) {
      ORDINARY[sign] = sign != ':' && sign != '#' && BRACKETS.indexOf(sign) < 0;
    }
  }

  private final PlainCursor cursor;
  private final char[] signs;

  PlainScalars(PlainCursor cursor) {
    this.cursor = cursor;
    this.signs = cursor.signs();
  }

  /// The text that begins here, outside of brackets.
  Node.Text inBlock() {
    return read(false);
  }

  /// The text that begins here, inside of brackets.
  Node.Text inBrackets() {
    return read(true);
  }

  private Node.Text read(boolean brackets) {
    return switch (cursor.sign()) {
      case '\'' -> singleQuoted();
      case '"' -> doubleQuoted();
      default -> bare(brackets);
    };
  }

  private Node.Text bare(boolean brackets) {
    int from = cursor.at();
    if (!beginsBare(from)) {
      throw new NotPlain();
    }
    int at = from + 1;
    int end = at;
    while (!endsBare(at, brackets)) {
      end = signs[at] == ' ' ? end : at + 1;
      at++;
    }
    cursor.move(end);
    String text = cursor.isColon() ? FieldKeys.cut(signs, from, end) : cut(from, end);
    return new Node.Text(text, false, cursor.position(from, end));
  }

  private boolean beginsBare(int at) {
    char sign = signs[at];
    boolean dash = sign == '-' && isOrdinary(signs[at + 1]);
    return dash || (sign > ' ' && INDICATORS.indexOf(sign) < 0);
  }

  private static boolean isOrdinary(char sign) {
    return sign >= ORDINARY.length || ORDINARY[sign];
  }

  private boolean endsBare(int at, boolean brackets) {
    char sign = signs[at];
    if (isOrdinary(sign)) {
      return false;
    }
    return switch (sign) {
      case '\n' -> true;
      case ' ' -> false;
      case '#' -> signs[at - 1] == ' ';
      case ':' ->
          PlainCursor.isGap(signs[at + 1]) || (brackets && BRACKETS.indexOf(signs[at + 1]) >= 0);
      case ',', '[', ']', '{', '}' -> brackets;
      default -> throw new NotPlain();
    };
  }

  private Node.Text singleQuoted() {
    int from = cursor.at();
    int at = from + 1;
    boolean doubled = false;
    while (signs[at] != '\'' || signs[at + 1] == '\'') {
      refuseBreak(signs[at]);
      doubled |= signs[at] == '\'';
      at += signs[at] == '\'' ? 2 : 1;
    }
    String text = cut(from + 1, at);
    return quoted(doubled ? text.replace("''", "'") : text, from, at + 1);
  }

  private Node.Text doubleQuoted() {
    int from = cursor.at();
    int at = from + 1;
    while (signs[at] != '"' && signs[at] != '\\') {
      refuseBreak(signs[at]);
      at++;
    }
    return signs[at] == '"' ? quoted(cut(from + 1, at), from, at + 1) : escaped(from, at);
  }

  /// @param first where the first escape stands
  private Node.Text escaped(int from, int first) {
    var text = new StringBuilder().append(signs, from + 1, first - from - 1);
    int at = first;
    while (signs[at] != '"') {
      refuseBreak(signs[at]);
      if (signs[at] == '\\') {
        at++;
        text.append(unescaped(at));
        at += signs[at] == 'u' ? 5 : 1;
      } else {
        text.append(signs[at++]);
      }
    }
    return quoted(text.toString(), from, at + 1);
  }

  private char unescaped(int at) {
    return switch (signs[at]) {
      case '"' -> '"';
      case '\\' -> '\\';
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'u' -> coded(at + 1);
      default -> throw new NotPlain();
    };
  }

  private char coded(int at) {
    for (int digit = at; digit < at + 4; digit++) {
      if (!HexFormat.isHexDigit(signs[digit])) {
        throw new NotPlain();
      }
    }
    char sign = (char) HexFormat.fromHexDigits(cut(at, at + 4));
    if (ControlCharacters.stand(String.valueOf(sign))) {
      throw new NotPlain();
    }
    return sign;
  }

  private static void refuseBreak(char sign) {
    if (sign < ' ') {
      throw new NotPlain();
    }
  }

  private Node.Text quoted(String text, int from, int end) {
    cursor.move(end);
    return new Node.Text(text, true, cursor.position(from, end));
  }

  private String cut(int from, int end) {
    return Spellings.cut(signs, from, end);
  }
}
