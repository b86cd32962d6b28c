package muster.chart;

import java.time.LocalDate;
import java.util.Optional;
import muster.time.DateSpan;

/// The range of days that an imprecise day may be: both ends inclusive, one day when they are
/// equal.
///
/// @param earliest the first day that it may be
/// @param latest the last day that it may be, never before `earliest`
public record Days(LocalDate earliest, LocalDate latest) {
  /// Throws IllegalArgumentException when `latest` lies before `earliest`.
  public Days {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException("latest " + latest + " is before earliest " + earliest);
    }
  }

  /// The range of one day.
  public static Days on(LocalDate day) {
    return new Days(day, day);
  }

  /// The days of a span whose bounds are both known, empty otherwise.
  public static Optional<Days> of(DateSpan span) {
    return span.earliest().flatMap(first -> span.latest().map(last -> new Days(first, last)));
  }

  /// Whether there is more than one day.
  boolean many() {
    return latest.isAfter(earliest);
  }
}
