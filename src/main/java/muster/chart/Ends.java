package muster.chart;

import java.util.List;
import java.util.stream.Stream;

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

  /// The gradient's stops from `from` to `to`, as few as say it.
  List<Fade.Stop> stops() {
    Fade.Stop begun = new Fade.Stop(percent(whole), "");
    Fade.Stop ending = new Fade.Stop(percent(until), "");
    Stream<Fade.Stop> first = from < whole ? Stream.of(new Fade.Stop("", "0")) : Stream.of();
    Stream<Fade.Stop> last = until < to ? Stream.of(new Fade.Stop("100%", "0")) : Stream.of();
    return Stream.of(first, Stream.of(begun, ending).distinct(), last).flatMap(it -> it).toList();
  }

  private String percent(double at) {
    return Math.round(100 * (at - from) / (to - from)) + "%";
  }
}
