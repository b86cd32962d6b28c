package muster.edit.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/// Finds the comments and blank lines of a file: what stands outside its texts.
final class Comments {
  /// A line of the file, as far as comments go.
  ///
  /// @param start of the line, in code points
  /// @param end of the line, in code points
  /// @param at where its comment begins, in code points; the end where it has none
  /// @param text the comment with its `#`; empty where it has none
  /// @param column of the comment; 0 where it stands behind the dash of an item that follows
  /// @param alone whether there is nothing but the comment, or nothing at all
  record Line(int start, int end, int at, String text, int column, boolean alone) {
    boolean isBlank() {
      return alone && text.isEmpty();
    }

    boolean isComment() {
      return !text.isEmpty();
    }
  }

  private final int[] signs;
  private final BitSet texts = new BitSet();

  private Comments(String text, List<ScalarEvent> scalars) {
    signs = text.codePoints().toArray();
    scalars.forEach(this::cover);
  }

  /// The lines of a file.
  static List<Line> lines(String text, List<ScalarEvent> scalars) {
    var comments = new Comments(text, scalars);
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < comments.signs.length) {
      int end = comments.endOfLine(start);
      lines.add(comments.line(start, end));
      start = end + 1;
    }
    return lines;
  }

  private void cover(ScalarEvent scalar) {
    int start = scalar.getStartMark().orElseThrow().getIndex();
    int end = scalar.getEndMark().orElseThrow().getIndex();
    while (end > start && Character.isWhitespace(signs[end - 1])) {
      end--;
    }
    texts.set(start, end);
    ScalarStyle style = scalar.getScalarStyle();
    if (style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED) {
      int header = Math.min(end, endOfLine(start));
      texts.clear(Math.min(header, start + 1), header);
    }
  }

  private int endOfLine(int from) {
    int end = from;
    while (end < signs.length && signs[end] != '\n') {
      end++;
    }
    return end;
  }

  private Line line(int start, int end) {
    int at = start;
    while (at < end && !beginsComment(at, start)) {
      at++;
    }
    String comment = new String(signs, at, end - at).stripTrailing();
    boolean dash = has('-', start, at);
    boolean alone = isBare(start, at) && (at < end || (!dash && !texts.get(end)));
    return new Line(start, end, at, comment, dash ? 0 : at - start, alone);
  }

  private boolean beginsComment(int at, int start) {
    return signs[at] == '#'
        && !texts.get(at)
        && (at == start || Character.isWhitespace(signs[at - 1]));
  }

  private boolean has(int wanted, int start, int end) {
    return IntStream.range(start, end).anyMatch(place -> signs[place] == wanted);
  }

  /// Whether there are only spaces and dashes of items.
  private boolean isBare(int start, int end) {
    return IntStream.range(start, end)
        .allMatch(place ->
            !texts.get(place) && (signs[place] == '-' || Character.isWhitespace(signs[place])));
  }
}
