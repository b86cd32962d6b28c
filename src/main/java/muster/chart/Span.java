package muster.chart;

import java.util.Optional;
import java.util.stream.Stream;
import muster.time.Bound;
import muster.time.DateSpan;
import muster.time.EdtfDate;

/// When a stage began and ended, as far as it is known.
///
/// A span without a known begin and without a known end is undated: it is not drawn. An open end
/// fades towards the edge of the drawing; a `begin` or `end` given beside it says how far the span
/// is known to reach. Where an end is neither known nor open, the other end's days stand for both.
///
/// @param begin the days on which it may have begun, empty when unknown
/// @param end the days on which it may have ended, empty when unknown
/// @param openBegin whether it had begun before the known days
/// @param openEnd whether it goes on after the known days
public record Span(Optional<Days> begin, Optional<Days> end, boolean openBegin, boolean openEnd) {

  /// Something that happened at some time within these days, with nothing known more exactly.
  public static Span within(Days days) {
    return new Span(Optional.of(days), Optional.of(days), false, false);
  }

  /// A span from some day of `begin` to some day of `end`.
  public static Span between(Days begin, Days end) {
    return new Span(Optional.of(begin), Optional.of(end), false, false);
  }

  /// A span that began within these days and whose end is open.
  public static Span since(Days begin) {
    return new Span(Optional.of(begin), Optional.empty(), false, true);
  }

  /// When something was, by its date. The ends of a period are as imprecise as they are written:
  /// `2025-01/2025-02` begins on some day of January. Of `[..2025-01-31]` the last day is drawn. A
  /// season or an unknown date is undated.
  public static Span of(EdtfDate date) {
    return switch (date) {
      case EdtfDate.Interval(Bound from, Bound to) ->
          new Span(days(from), days(to), from instanceof Bound.Open, to instanceof Bound.Open);
      case EdtfDate.OneOf _ -> oneOf(date.span());
      case EdtfDate.Point _, EdtfDate.AllOf _ -> of(date.span());
    };
  }

  /// One day of several: where they have no first or no last, it is drawn at the one that is known,
  /// as what lasted a day must not look like a period.
  private static Span oneOf(DateSpan span) {
    Span days = of(span);
    return new Span(days.begin, days.end, false, false);
  }

  private static Span of(DateSpan span) {
    Optional<Days> begin = Days.of(span).or(() -> span.earliest().map(Days::on));
    Optional<Days> end = Days.of(span).or(() -> span.latest().map(Days::on));
    return new Span(begin, end, span.earliest().isEmpty(), span.latest().isEmpty());
  }

  private static Optional<Days> days(Bound bound) {
    return bound.point().flatMap(point -> Days.of(point.span()));
  }

  /// Whether the span has a place on a time axis.
  public boolean dated() {
    return begin.isPresent() || end.isPresent();
  }

  /// The known days.
  Stream<Days> days() {
    return Stream.concat(begin.stream(), end.stream());
  }
}
