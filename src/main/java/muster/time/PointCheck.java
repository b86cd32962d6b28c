package muster.time;

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
    if (shape.isPresent() || month.isSeason() || PointSpan.within(month, 12).length > 0) {
      return shape.map(message -> new Fault(Place.MONTH, message));
    }
    return fault(Place.MONTH, noSuchMonth(month));
  }

  private static String noSuchMonth(Part month) {
    int number = month.value().orElse(0);
    // EDTF L2: sub-year groupings 25 to 41 (seasons by hemisphere, quarters, half-years).
    String why =
        number >= 25 && number <= 41
            ? month.digits() + " is a grouping of months that is not read"
            : "there is no month " + month.digits();
    return why + "; type a month from 01 to 12 or a season from 21 to 24";
  }

  private static Optional<Fault> day(Part year, Optional<Part> month, Part day) {
    if (month.isEmpty()) {
      return fault(Place.DAY, "a day needs a month; type the month before it");
    }
    if (month.get().isSeason()) {
      return fault(Place.DAY, "a season has no days; leave the day out, or type a month");
    }
    Optional<String> shape = Shape.faultOfDay(day.digits());
    if (shape.isPresent() || !PointSpan.days(year, month.get(), day).isUnknown()) {
      return shape.map(message -> new Fault(Place.DAY, message));
    }
    return fault(Place.DAY, noSuchDay(year, month.get(), day));
  }

  private static String noSuchDay(Part year, Part month, Part day) {
    String last = twoDigits(lastDay(year, month));
    String where = year.digits() + "-" + month.digits();
    return "there is no day " + day.digits() + " in " + where + "; type a day from 01 to " + last;
  }

  private static int lastDay(Part year, Part month) {
    return IntStream.iterate(31, day -> day - 1)
        .filter(day -> !PointSpan.days(year, month, Part.of(twoDigits(day))).isUnknown())
        .findFirst()
        .orElseThrow();
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static Optional<Fault> fault(Place place, String message) {
    return Optional.of(new Fault(place, message));
  }
}
