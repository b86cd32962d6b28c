package muster.chart;

import java.util.List;

/// An event's mark on the time axis: a dot for a day, a line over the days that it may be.
record PinMark(Timeline.Pin pin, double from, double to) {
  private static final double LEAST = 7;

  static PinMark of(DayScale scale, Timeline.Pin pin) {
    Days days = pin.days().orElseThrow();
    return new PinMark(pin, scale.at(days.earliest()), scale.after(days.latest()));
  }

  /// Whether the days are too many for a dot to stand for them.
  private boolean wide() {
    return pin.days().orElseThrow().many() && to - from > LEAST;
  }

  private double middle() {
    return (from + to) / 2;
  }

  /// The mark on an axis that runs to the right.
  TimelineDrawing.Pin across(double y, List<Label> labels) {
    return wide()
        ? line(Outline.line(from, y, to, y), labels)
        : dot(Decimal.of(middle()), Decimal.of(y), labels);
  }

  /// The mark on an axis that runs downward.
  TimelineDrawing.Pin down(double x) {
    return wide()
        ? line(Outline.line(x, from, x, to), List.of())
        : dot(Decimal.of(x), Decimal.of(middle()), List.of());
  }

  private TimelineDrawing.Pin line(String range, List<Label> labels) {
    return new TimelineDrawing.Pin(pin.href(), pin.full(), className(), range, "", "", labels);
  }

  private TimelineDrawing.Pin dot(String x, String y, List<Label> labels) {
    return new TimelineDrawing.Pin(pin.href(), pin.full(), className(), "", x, y, labels);
  }

  private String className() {
    return pin.uncertain() ? "pin--uncertain" : "";
  }
}
