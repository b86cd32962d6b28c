package muster.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import muster.time.EdtfDate.Point;

/// The days that a date can mean. An absent month or day counts as unspecified.
final class PointSpan {
  private static final Part ANY = Part.of("XX");

  private PointSpan() {}

  static DateSpan of(Point point) {
    // EDTF L1: a season is not tied to days; a year without a digit bounds nothing.
    if (point.isSeason() || point.yearPart().digits().endsWith("XXXX")) {
      return DateSpan.unknown();
    }
    return point.unspecified()
        ? byDigits(point)
        : named(
            point.yearPart().least(),
            point.monthPart().map(Part::least).orElse(0),
            point.dayPart().map(Part::least).orElse(0));
  }

  /// A day, or all days of a month or year. @param month 0 for all @param day 0 for all
  private static DateSpan named(int year, int month, int day) {
    if (day > 0) {
      return DateSpan.of(LocalDate.of(year, month, day));
    }
    var first = YearMonth.of(year, Math.max(month, 1));
    var last = YearMonth.of(year, month > 0 ? month : 12);
    return DateSpan.of(first.atDay(1), last.atEndOfMonth());
  }

  /// The first and the last day that the digits admit.
  static DateSpan byDigits(Point point) {
    return days(point.yearPart(), point.monthPart().orElse(ANY), point.dayPart().orElse(ANY));
  }

  private static DateSpan days(Part year, Part month, Part day) {
    int[] years = year.values().toArray();
    int[] months = within(month, 12);
    int[] days = within(day, 31);
    return new DateSpan(
        firstDay(years, months, days), firstDay(reversed(years), reversed(months), reversed(days)));
  }

  /// The numbers from 1 to `greatest` that the part admits, ascending.
  static int[] within(Part part, int greatest) {
    return part.values().filter(number -> number >= 1 && number <= greatest).toArray();
  }

  /// Whether the part admits a number from 1 to `greatest`.
  static boolean meets(Part part, int greatest) {
    return part.unspecified()
        ? within(part, greatest).length > 0
        : part.least() >= 1 && part.least() <= greatest;
  }

  private static Optional<LocalDate> firstDay(int[] years, int[] months, int[] days) {
    return IntStream.of(years)
        .boxed()
        .flatMap(year -> IntStream.of(months).mapToObj(month -> YearMonth.of(year, month)))
        .flatMap(month -> IntStream.of(days).filter(month::isValidDay).mapToObj(month::atDay))
        .findFirst();
  }

  private static int[] reversed(int[] ascending) {
    int last = ascending.length - 1;
    return IntStream.rangeClosed(0, last).map(i -> ascending[last - i]).toArray();
  }
}
