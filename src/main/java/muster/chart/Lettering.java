package muster.chart;

import java.util.ArrayList;
import java.util.List;

/// A size and weight of type: measures texts, shortens and wraps them.
///
/// @param size the font's size in user units, the same as in the style sheet
/// @param bold whether it is set semi-bold, which is wider
/// @param className the class of its labels, empty for the plain ones
record Lettering(double size, boolean bold, String className) {
  static final Lettering NAME = new Lettering(14, true, "chart__strong");
  static final Lettering WORDS = new Lettering(14, false, "");
  static final Lettering QUIET = new Lettering(12.5, false, "chart__quiet");

  private static final double BOLDER = 1.06;
  private static final String ELLIPSIS = "…";

  /// The text's width in user units.
  double width(String text) {
    return Advances.of(text) * size * (bold ? BOLDER : 1) / 1000;
  }

  /// The text, or as much of its beginning as fits with an ellipsis.
  String shorten(String text, double room) {
    if (width(text) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end).strip() + ELLIPSIS) > room) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).strip() + ELLIPSIS;
  }

  /// The text in one line, shortened where it is wider than the room.
  Line line(String text, double room) {
    return new Line(this, shorten(text, room), text);
  }

  /// The text in at most `most` lines, broken at blanks; what does not fit is shortened.
  List<Line> wrap(String text, double room, int most) {
    List<Line> lines = new ArrayList<>();
    String rest = text.strip();
    int at = breakAt(rest, room);
    while (lines.size() < most - 1 && at > 0) {
      lines.add(line(rest.substring(0, at), room));
      rest = rest.substring(at + 1).strip();
      at = breakAt(rest, room);
    }
    String last = shorten(rest, room);
    lines.add(new Line(this, last, last.equals(rest) ? rest : text));
    return lines;
  }

  /// The last blank before which a text that is too wide fits, or -1.
  private int breakAt(String text, double room) {
    int at = -1;
    if (width(text) <= room) {
      return at;
    }
    for (int next = text.indexOf(' '); next > 0; next = text.indexOf(' ', next + 1)) {
      if (width(text.substring(0, next)) <= room) {
        at = next;
      }
    }
    return at;
  }

  /// A label whose text begins at `x`.
  Label start(String text, String full, double x, double baseline) {
    return label(text, full, x, baseline, "");
  }

  /// A label whose text ends at `x`.
  Label end(String text, String full, double x, double baseline) {
    return label(text, full, x, baseline, "end");
  }

  /// The distance from one baseline to the next.
  double leading() {
    return Math.ceil(size * 1.25);
  }

  private Label label(String text, String full, double x, double baseline, String anchor) {
    return new Label(text, full, Decimal.of(x), Decimal.of(baseline), anchor, "", className);
  }
}
