package muster.chart;

/// An event's mark on the time axis: a dot for a day, a line over the days that it may be.
///
/// @param wide whether the days are too many for a dot to stand for them
record PinMark(double from, double to, boolean wide) {
  private static final double LEAST = 7;

  static PinMark of(DayScale scale, Days days) {
    double from = scale.at(days.earliest());
    double to = scale.after(days.latest());
    return new PinMark(from, to, days.many() && to - from > LEAST);
  }

  String radius() {
    return wide ? "0" : "4";
  }

  static String className(Timeline.Pin pin) {
    return pin.uncertain() ? "timeline__pin timeline__pin--uncertain" : "timeline__pin";
  }
}
