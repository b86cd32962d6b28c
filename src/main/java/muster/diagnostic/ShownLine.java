package muster.diagnostic;

/// A line of a file as shown above its caret: control and bidi characters made harmless, tabs
/// widened, long lines cut around the marked part.
///
/// @param caret spaces up to the marked part, then a caret for each column that it fills
record ShownLine(String text, String caret) {
  private static final String TAB = "    ";
  private static final int[][] WIDE = {
    {0x1100, 0x115f},
    {0x2e80, 0xa4cf},
    {0xac00, 0xd7a3},
    {0xf900, 0xfaff},
    {0xfe30, 0xfe6f},
    {0xff00, 0xff60},
    {0xffe0, 0xffe6},
    {0x1f300, 0x1faff},
    {0x20000, 0x3fffd}
  };

  /// @param widest columns shown at most
  static ShownLine of(String line, Position marked, int widest) {
    int[] points = line.codePoints().toArray();
    int from = Math.min(marked.column() - 1, points.length);
    int to = Math.min(from + marked.length(), points.length);
    int first = points.length > widest && from > widest / 2 ? from - widest / 2 : 0;
    int last = Math.min(points.length, first + widest);
    var text = new StringBuilder(first > 0 ? "…" : "");
    int[] columns = new int[2];
    for (int at = first; at < last; at++) {
      String shown = shown(points[at]);
      columns[0] += at < from ? columnsOf(shown) : 0;
      columns[1] += at >= from && at < to ? columnsOf(shown) : 0;
      text.append(shown);
    }
    String caret =
        " ".repeat(columns[0] + (first > 0 ? 1 : 0)) + "^".repeat(Math.max(1, columns[1]));
    return new ShownLine(text.append(last < points.length ? "…" : "").toString(), caret);
  }

  private static String shown(int point) {
    if (point == '\t') {
      return TAB;
    }
    int type = Character.getType(point);
    return type == Character.CONTROL || type == Character.FORMAT
        ? "\uFFFD"
        : Character.toString(point);
  }

  private static int columnsOf(String shown) {
    return shown.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
  }

  /// East Asian Wide and Fullwidth (Unicode UAX #11), by block.
  private static boolean isWide(int point) {
    for (int[] block : WIDE) {
      if (point >= block[0] && point <= block[1]) {
        return true;
      }
    }
    return false;
  }
}
