package muster.chart;

import java.util.ArrayList;
import java.util.List;

/// The originators whose names found no room beside a mark, in rows below the chart.
final class Key {
  private static final double SHAPE = 18;
  private static final double GAP = 22;
  private static final double ROW = 24;
  private final double width;
  private double x;
  private double y;
  private final List<RangeChart.Mark> items = new ArrayList<>();

  /// @param top the first baseline
  Key(double width, double top) {
    this.width = width;
    this.y = top;
  }

  /// Adds an originator after the others, in a new row where this one is full.
  void add(Readings.Series series) {
    Line name = Lettering.NAME.line(series.label(), width - SHAPE);
    if (x > 0 && x + SHAPE + name.width() > width) {
      x = 0;
      y += ROW;
    }
    items.add(item(series, name));
    x += SHAPE + name.width() + GAP;
  }

  private RangeChart.Mark item(Readings.Series series, Line name) {
    String shape = Glyph.path(series.originator(), x + 6, y - 5, 5);
    return new RangeChart.Mark(
        series.href(),
        series.label(),
        Mark.className(series.originator()),
        series.since(),
        List.of(new RangeChart.Shape("range-chart__dot", shape, "currentColor")),
        "",
        List.of(name.at(x + SHAPE, y)));
  }

  List<RangeChart.Mark> items() {
    return items;
  }

  /// Below which nothing stands.
  double bottom() {
    return items.isEmpty() ? y - 16 : y + 8;
  }
}
