package muster.chart;

import java.util.ArrayList;
import java.util.List;

/// A lane of the wide timeline: its stages packed in rows, each with its words beside its bar.
///
/// @param stages in the order of their beginnings
/// @param name the contingent's name in lines
/// @param top where the lane begins
/// @param bottom where it ends
record Band(Timeline.Lane lane, List<Row> stages, List<Line> name, double top, double bottom) {
  private static final double BAR = 9;
  private static final double ROW = 18;
  private static final double PAD = 6;
  private static final double GAP = 12;
  private static final double BESIDE = 5;
  private static final double NAME_ROOM = 146;
  private static final int NAME_LINES = 3;

  /// A stage in its row.
  ///
  /// @param label its words, shortened where they are wider than the drawing
  /// @param top where the bar's row begins
  record Row(SoftBar bar, Label label, double top) {
    Box box() {
      double barTop = top + (ROW - BAR) / 2;
      return new Box(bar.ends().from(), barTop, bar.ends().to(), barTop + BAR);
    }
  }

  /// @param right where words end at the latest
  static Band of(Timeline.Lane lane, DayScale scale, double right, double top) {
    Rows rows = new Rows(GAP);
    List<Row> stages = new ArrayList<>();
    for (SoftBar bar : SoftBar.of(lane, scale)) {
      stages.add(row(bar, rows, new Box(scale.start(), top + PAD, right, top)));
    }
    List<Line> name = Lettering.NAME.wrap(lane.label(), NAME_ROOM, NAME_LINES);
    double height = Math.max(rows.count() * ROW, Line.height(name));
    return new Band(lane, stages, name, top, top + height + 2 * PAD);
  }

  /// Words stand right of the bar, left of it where there is no room, or above it in a row of their
  /// own where it fills the axis.
  private static Row row(SoftBar bar, Rows rows, Box area) {
    Line text = Lettering.WORDS.line(bar.stage().label(), area.right() - area.left());
    double from = bar.ends().from();
    double to = bar.ends().to();
    double room = BESIDE + text.width();
    if (to + room <= area.right()) {
      double top = area.top() + ROW * rows.take(from, to + room);
      return new Row(bar, words(text, to + BESIDE, top), top);
    }
    if (from - room >= area.left()) {
      double top = area.top() + ROW * rows.take(from - room, to);
      return new Row(bar, words(text, from - room, top), top);
    }
    double at = Math.min(from, area.right() - text.width());
    double top = area.top() + ROW * rows.take(at, Math.max(to, at + text.width()), 2);
    return new Row(bar, words(text, at, top), top + ROW);
  }

  private static Label words(Line text, double at, double top) {
    return text.at(at, top + 13.5);
  }

  List<Label> names() {
    return Line.stack(name, 0, top + PAD + 13.5);
  }
}
