package muster.chart;

import java.util.List;

/// Where a bar fades in, is whole, and fades out along the time axis: `from ≤ whole ≤ until ≤ to`.
///
/// The fading parts are as long as the dates are imprecise. Where nothing is certain to lie within
/// the span, `whole` and `until` meet in the middle of what is possible.
record Ends(double from, double whole, double until, double to) {
  private static final double LEAST = 5;

  /// The ends of a dated span on a scale, whose own ends are the edges of the drawing.
  static Ends of(Span span, DayScale scale) {
    Days begin = span.begin().or(span::end).orElseThrow();
    Days end = span.end().or(span::begin).orElseThrow();
    boolean fadesIn = span.openBegin() && span.begin().isEmpty();
    boolean fadesOut = span.openEnd() && span.end().isEmpty();
    return new Ends(
            span.openBegin() ? scale.start() : scale.at(begin.earliest()),
            scale.at(fadesIn ? begin.earliest() : begin.latest()),
            scale.after(fadesOut ? end.latest() : end.earliest()),
            span.openEnd() ? scale.end() : scale.after(end.latest()))
        .ordered();
  }

  private Ends ordered() {
    double last = Math.max(to, from + LEAST);
    double middle = (whole + until) / 2;
    double begun = clamp(Math.min(whole, middle), last);
    double ending = clamp(Math.max(until, middle), last);
    return whole > until
        ? new Ends(from, clamp(middle, last), clamp(middle, last), last)
        : new Ends(from, begun, last > to ? last : ending, last);
  }

  private double clamp(double value, double last) {
    return Math.max(from, Math.min(last, value));
  }

  /// Whether both ends are sharp.
  boolean sharp() {
    return from == whole && until == to;
  }

  /// The gradient's stops from `from` to `to`.
  List<Gradient.Stop> stops() {
    return List.of(
        stop(from, from < whole ? "0" : "1"),
        stop(whole, "1"),
        stop(until, "1"),
        stop(to, until < to ? "0" : "1"));
  }

  private Gradient.Stop stop(double at, String opacity) {
    return new Gradient.Stop(Decimal.of(100 * (at - from) / (to - from)) + "%", opacity);
  }
}
