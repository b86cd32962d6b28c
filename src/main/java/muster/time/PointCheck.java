package muster.time;

import java.time.Month;
import java.time.Year;
import java.util.Optional;
import java.util.stream.IntStream;

/// Whether parts of the right shape are a date of the calendar.
final class PointCheck {
  /// The part that is at fault, and what is wrong with it.
  record Fault(Place place, String message) {}

  /// A place in the text of a date.
  enum Place {
    YEAR,
    MONTH,
    DAY
  }

  private PointCheck() {}

  /// The first fault from the left.
  static Optional<Fault> fault(Part year, Optional<Part> month, Optional<Part> day) {
    return year(year)
        .or(() -> month.flatMap(part -> month(year, part)))
        .or(() -> day.flatMap(part -> day(year, month, part)));
  }

  private static Optional<Fault> year(Part year) {
    return Shape.faultOfYear(year.digits()).map(message -> new Fault(Place.YEAR, message));
  }

  private static Optional<Fault> month(Part year, Part month) {
    if (year.digits().startsWith("Y")) {
      return fault(Place.MONTH, "a year with Y has no month; leave the month out");
    }
    Optional<String> shape = Shape.faultOfMonth(month.digits());
    if (shape.isPresent() || month.isSeason() || PointSpan.meets(month, 12)) {
      return shape.map(message -> new Fault(Place.MONTH, message));
    }
    return fault(Place.MONTH, noSuchMonth(month));
  }

  private static String noSuchMonth(Part month) {
    if (month.digits().equals("00")) {
      return "there is no month 00; leave out what is not known";
    }
    int number = month.value().orElse(0);
    // EDTF L2: sub-year groupings 25 to 41 (seasons by hemisphere, quarters, half-years).
    boolean grouping = number >= 25 && number <= 41;
    return "there is no month "
        + month.digits()
        + (grouping ? ", and groupings of months are not read" : "")
        + "; type a month from 01 to 12 or a season from 21 to 24";
  }

  private static Optional<Fault> day(Part year, Optional<Part> month, Part day) {
    if (month.isEmpty()) {
      return fault(Place.DAY, "a day needs a month; type the month before it");
    }
    if (month.get().isSeason()) {
      return fault(Place.DAY, "a season has no days; leave the day out, or type a month");
    }
    Optional<String> shape = Shape.faultOfDay(day.digits());
    int last = lastDay(year, month.get());
    if (shape.isPresent() || PointSpan.meets(day, last)) {
      return shape.map(message -> new Fault(Place.DAY, message));
    }
    return fault(Place.DAY, noSuchDay(year.digits() + "-" + month.get().digits(), day, last));
  }

  private static String noSuchDay(String month, Part day, int last) {
    return day.digits().equals("00")
        ? "there is no day 00; leave out what is not known"
        : "there is no day " + day.digits() + " in " + month + "; type a day from 01 to " + last;
  }

  /// The length of the longest month that the parts admit, in days.
  private static int lastDay(Part year, Part month) {
    boolean leap =
        year.unspecified() ? year.values().anyMatch(Year::isLeap) : Year.isLeap(year.least());
    if (!month.unspecified()) {
      return Month.of(month.least()).length(leap);
    }
    return IntStream.of(PointSpan.within(month, 12))
        .map(number -> Month.of(number).length(leap))
        .max()
        .orElseThrow();
  }

  private static Optional<Fault> fault(Place place, String message) {
    return Optional.of(new Fault(place, message));
  }
}
