package muster.load;

import muster.diagnostic.Position;

/// A place in a file of plain YAML, which moves from left to right and from line to line.
final class PlainCursor {
  private final String file;

  /// The text, and the end of a line behind it: nothing has to ask where the text ends.
  private final char[] signs;

  /// Whether a character takes two of Java's.
  private final boolean wide;

  private int at;
  private int line = 1;
  private int start;
  private int indent;
  private int levels;

  /// @throws NotPlain if the text has control characters, or ends lines in another way
  PlainCursor(String file, String text) {
    this.file = file;
    signs = new char[text.length() + 1];
    text.getChars(0, text.length(), signs, 0);
    signs[text.length()] = '\n';
    boolean ascii = isAscii(signs);
    if (!ascii && ControlCharacters.stand(text)) {
      throw new NotPlain();
    }
    wide = !ascii && text.codePointCount(0, text.length()) < text.length();
    nextLine();
  }

  /// Whether it has nothing else, and then no control characters. Tabs are looked for where they
  /// stand: a comment may have them.
  ///
  /// @throws NotPlain if it has control characters
  private static boolean isAscii(char[] signs) {
    boolean ascii = true;
    for (char sign : signs) {
      if (sign < ' ' && sign != '\n' && sign != '\t') {
        throw new NotPlain();
      }
      ascii &= sign < 0x7f;
    }
    return ascii;
  }

  char[] signs() {
    return signs;
  }

  int at() {
    return at;
  }

  char sign() {
    return signs[at];
  }

  void move(int to) {
    at = to;
  }

  /// Steps over one that is known.
  void step() {
    at++;
  }

  void skipSpaces() {
    while (signs[at] == ' ') {
      at++;
    }
  }

  /// Characters before this one in its line: its column, where they are spaces and dashes.
  int offset() {
    return at - start;
  }

  /// How far the line that comes next is indented; -1 behind the last.
  int indent() {
    return indent;
  }

  /// Whether a list's item begins here.
  boolean isDash() {
    return signs[at] == '-' && isGap(signs[at + 1]);
  }

  /// Whether the colon behind a key stands here.
  boolean isColon() {
    return signs[at] == ':' && isGap(signs[at + 1]);
  }

  static boolean isGap(char sign) {
    return sign == ' ' || sign == '\n';
  }

  /// Whether a line has nothing more but a comment. Behind spaces only.
  boolean isBare() {
    return signs[at] == '\n' || (signs[at] == '#' && signs[at - 1] == ' ');
  }

  /// Whether this is behind the last character.
  boolean isLast(int place) {
    return place == signs.length - 1;
  }

  /// Goes to the end of a line that has nothing more but a comment.
  void endLine() {
    skipSpaces();
    if (!isBare()) {
      throw new NotPlain();
    }
    move(lineEnd(at));
  }

  /// Goes to the next line in which something stands that is no comment.
  void nextContent() {
    breakLine();
    nextLine();
  }

  /// Goes to the beginning of the next line.
  void breakLine() {
    if (at - start > YamlReader.LONGEST_LINE) {
      throw new NotPlain();
    }
    at++;
    start = at;
    line++;
  }

  /// Goes to what stands in this line or one of the next.
  void nextLine() {
    while (at < signs.length) {
      skipSpaces();
      if (signs[at] != '\n' && signs[at] != '#') {
        indent = offset();
        refuseMarker();
        return;
      }
      move(lineEnd(at));
      breakLine();
    }
    indent = -1;
  }

  int lineEnd(int from) {
    int end = from;
    while (signs[end] != '\n') {
      end++;
    }
    return end;
  }

  private void refuseMarker() {
    boolean three =
        indent == 0
            && at + 2 < signs.length
            && signs[at] == signs[at + 1]
            && signs[at] == signs[at + 2];
    if (three && (signs[at] == '-' || signs[at] == '.')) {
      throw new NotPlain();
    }
  }

  /// A stretch of this line.
  Position position(int from, int end) {
    return new Position(file, line, 1 + points(start, from), Math.max(1, points(from, end)));
  }

  /// The place of a list or of what has several lines, which counts as one character.
  Position here() {
    return position(at, at);
  }

  private int points(int from, int end) {
    return wide ? Character.codePointCount(signs, from, end - from) : end - from;
  }

  void enter() {
    if (Nesting.isTooDeep(++levels)) {
      throw new NotPlain();
    }
  }

  void leave() {
    levels--;
  }
}
