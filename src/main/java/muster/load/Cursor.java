package muster.load;

import muster.diagnostic.Position;

/// Walks through a text from offset to offset, and knows line and column of where it is.
final class Cursor {
  private final String file;
  private final String text;
  private int offset;
  private int line = 1;
  private int column = 1;

  Cursor(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /// The stretch of the text from an offset on; offsets are asked for in their order.
  ///
  /// @param start in UTF-16 units, as a Java parser counts
  /// @param end behind its last unit; the stretch ends with its line
  Position at(long start, long end) {
    int from = (int) Math.min(text.length(), Math.max(offset, start));
    while (offset < from) {
      step();
    }
    int to = from;
    while (to < Math.min(text.length(), end) && !isLineEnd(to)) {
      to++;
    }
    return new Position(file, line, column, Math.max(1, text.codePointCount(from, to)));
  }

  private void step() {
    boolean ends = isLineEnd(offset) && !text.startsWith("\r\n", offset);
    offset += Character.charCount(text.codePointAt(offset));
    line += ends ? 1 : 0;
    column = ends ? 1 : column + 1;
  }

  private boolean isLineEnd(int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }
}
