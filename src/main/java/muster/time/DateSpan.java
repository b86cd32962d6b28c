package muster.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// A range of days, both ends inclusive; an empty end means that no bound is known there.
///
/// A bound that is not known excludes nothing: a span without bounds overlaps every span and
/// contains every day. Days are of the proleptic ISO calendar.
///
/// Ordered by earliest day, then by latest day; what is not known sorts last.
public record DateSpan(Optional<LocalDate> earliest, Optional<LocalDate> latest)
    implements Comparable<DateSpan> {

  private static final DateSpan UNKNOWN = new DateSpan(Optional.empty(), Optional.empty());

  private static final Comparator<Optional<LocalDate>> UNKNOWN_LAST =
      Comparator.comparing(day -> day.orElse(LocalDate.MAX));

  private static final Comparator<DateSpan> ORDER =
      Comparator.comparing((DateSpan span) -> span.earliest.isEmpty())
          .thenComparing(DateSpan::earliest, UNKNOWN_LAST)
          .thenComparing((DateSpan span) -> span.latest.isEmpty())
          .thenComparing(DateSpan::latest, UNKNOWN_LAST);

  /// @throws IllegalArgumentException if the earliest day comes after the latest
  public DateSpan {
    if (earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get())) {
      throw new IllegalArgumentException(
          "earliest " + earliest.get() + " comes after latest " + latest.get());
    }
  }

  /// The days from `earliest` to `latest`, both included.
  ///
  /// @throws IllegalArgumentException if the earliest day comes after the latest
  public static DateSpan of(LocalDate earliest, LocalDate latest) {
    return new DateSpan(Optional.of(earliest), Optional.of(latest));
  }

  /// One day.
  public static DateSpan of(LocalDate day) {
    return of(day, day);
  }

  /// The span of which no bound is known.
  public static DateSpan unknown() {
    return UNKNOWN;
  }

  /// True if neither bound is known.
  public boolean isUnknown() {
    return equals(UNKNOWN);
  }

  /// True unless known bounds keep the two apart.
  public boolean overlaps(DateSpan other) {
    return !certainlyBefore(other) && !other.certainlyBefore(this);
  }

  /// True unless a known bound excludes the day.
  public boolean contains(LocalDate day) {
    return overlaps(of(day));
  }

  /// True if the last possible day of this span is known and comes before the first possible day of
  /// the other, which is known too.
  public boolean certainlyBefore(DateSpan other) {
    return latest.flatMap(last -> other.earliest.map(first -> last.isBefore(first))).orElse(false);
  }

  /// The smallest span that holds both; a bound that either lacks is lacking.
  public DateSpan hull(DateSpan other) {
    return new DateSpan(
        earliest.flatMap(a -> other.earliest.map(b -> a.isBefore(b) ? a : b)),
        latest.flatMap(a -> other.latest.map(b -> a.isAfter(b) ? a : b)));
  }

  @Override
  public int compareTo(DateSpan other) {
    return ORDER.compare(this, other);
  }
}
