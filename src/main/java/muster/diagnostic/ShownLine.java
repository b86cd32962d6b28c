package muster.diagnostic;

/// A line of a file as shown above its caret: control and bidi characters made harmless, tabs
/// widened, long lines cut around the marked part.
///
/// @param caret spaces up to the marked part, then a caret for each column that it fills
record ShownLine(String text, String caret) {
  private static final String TAB = "    ";
  private static final int[][] WIDE = {
    {0x1100, 0x115f},
    {0x2e80, 0x303e},
    {0x3041, 0xa4cf},
    {0xa960, 0xa97c},
    {0xac00, 0xd7a3},
    {0xf900, 0xfaff},
    {0xfe10, 0xfe19},
    {0xfe30, 0xfe6f},
    {0xff01, 0xff60},
    {0xffe0, 0xffe6},
    {0x16fe0, 0x18d08},
    {0x1aff0, 0x1b2fb},
    {0x1f200, 0x1f265},
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

  /// A text with all that could move a terminal's cursor or turn its writing made harmless.
  static String harmless(String text) {
    if (text.codePoints().noneMatch(ShownLine::changes)) {
      return text;
    }
    var shown = new StringBuilder();
    text.codePoints().forEach(point -> shown.append(point == '\n' ? "↵" : shown(point)));
    return shown.toString();
  }

  private static String shown(int point) {
    if (point == '\t') {
      return TAB;
    }
    return changes(point) ? "\uFFFD" : Character.toString(point);
  }

  /// Whether a sign is not shown as it is.
  private static boolean changes(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static int columnsOf(String shown) {
    return shown.codePoints().map(ShownLine::columns).sum();
  }

  private static int columns(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      default -> joins(point) ? 0 : isWide(point) ? 2 : 1;
    };
  }

  /// Vowels and finals of Hangul in parts, which stand in the column of the consonant before them.
  private static boolean joins(int point) {
    return (point >= 0x1160 && point <= 0x11ff) || (point >= 0xd7b0 && point <= 0xd7ff);
  }

  /// East Asian Wide and Fullwidth (Unicode UAX #11), by block, and emoji; of a flag each half is
  /// one column.
  private static boolean isWide(int point) {
    for (int[] block : WIDE) {
      if (point >= block[0] && point <= block[1]) {
        return true;
      }
    }
    boolean flag = point >= 0x1f1e6 && point <= 0x1f1ff;
    return Character.isEmojiPresentation(point) && !flag;
  }
}
