package muster.chart;

import java.time.LocalDate;

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
}
