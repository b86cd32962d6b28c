package muster.load;

import muster.diagnostic.Position;

/// Reads a text of several lines in plain YAML: behind `|` as they are, behind `>` joined.
final class PlainLines {
  private final PlainCursor cursor;
  private final char[] signs;
  private final StringBuilder text = new StringBuilder();
  private int blanks;

  private PlainLines(PlainCursor cursor) {
    this.cursor = cursor;
    this.signs = cursor.signs();
  }

  /// The text that begins here, and goes on where it ends.
  ///
  /// @param around how far what it belongs to is indented
  static Node.Text read(PlainCursor cursor, int around) {
    return new PlainLines(cursor).read(around);
  }

  private Node.Text read(int around) {
    Position here = cursor.here();
    boolean joined = cursor.sign() == '>';
    cursor.step();
    boolean stripped = cursor.sign() == '-';
    cursor.move(cursor.at() + (stripped ? 1 : 0));
    cursor.endLine();
    cursor.breakLine();
    int indent = indent();
    if (indent <= around) {
      throw new NotPlain();
    }
    while (takeLine(indent, joined)) {
      cursor.breakLine();
    }
    cursor.nextLine();
    return new Node.Text(stripped ? text.toString() : text.append('\n').toString(), true, here);
  }

  /// How far the first line is indented.
  private int indent() {
    int indent = spaces(Integer.MAX_VALUE);
    if (isBlank(indent)) {
      throw new NotPlain();
    }
    return indent;
  }

  private boolean isBlank(int spaces) {
    return cursor.at() + spaces >= signs.length || signs[cursor.at() + spaces] == '\n';
  }

  /// Spaces with which this line begins.
  private int spaces(int most) {
    int spaces = 0;
    while (spaces < most
        && cursor.at() + spaces < signs.length
        && signs[cursor.at() + spaces] == ' ') {
      spaces++;
    }
    return spaces;
  }

  /// Whether the line is one of the text; then goes to its end.
  private boolean takeLine(int indent, boolean joined) {
    int spaces = spaces(indent);
    int from = cursor.at() + spaces;
    if (isBlank(spaces)) {
      blanks++;
      boolean more = from < signs.length - 1;
      cursor.move(more ? from : cursor.at());
      return more;
    }
    if (spaces < indent) {
      return false;
    }
    int end = cursor.lineEnd(from);
    if (cursor.isLast(end) || signs[end - 1] == ' ' || (joined && signs[from] == ' ')) {
      throw new NotPlain();
    }
    add(from, end, joined);
    cursor.move(end);
    return true;
  }

  private void add(int from, int end, boolean joined) {
    for (int at = from; at < end; at++) {
      if (signs[at] < ' ') {
        throw new NotPlain();
      }
    }
    boolean first = text.isEmpty();
    if (joined && blanks == 0) {
      text.append(first ? "" : " ");
    } else {
      text.repeat('\n', first ? 0 : blanks + (joined ? 0 : 1));
    }
    text.append(signs, from, end - from);
    blanks = 0;
  }
}
