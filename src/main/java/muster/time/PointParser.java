package muster.time;

import java.util.Optional;
import muster.time.EdtfDate.Point;

/// Reads a single date: year, month or season, day, each with its marks.
final class PointParser {
  private final Cursor cursor;
  private int yearAt;
  private int monthAt;
  private int dayAt;

  PointParser(Cursor cursor) {
    this.cursor = cursor;
  }

  Point point() {
    Part year = year();
    Optional<Part> month = cursor.take("-") ? Optional.of(month()) : Optional.empty();
    Optional<Part> day =
        month.isPresent() && cursor.take("-") ? Optional.of(day()) : Optional.empty();
    Optional<PointCheck.Fault> fault = PointCheck.fault(year, month, day);
    fault.ifPresent(found -> require(at(found.place()), Optional.of(found.message())));
    return new Point(year, month, day);
  }

  private int at(PointCheck.Place place) {
    return switch (place) {
      case YEAR -> yearAt;
      case MONTH -> monthAt;
      case DAY -> dayAt;
    };
  }

  private Part year() {
    Qualifier before = mark();
    yearAt = cursor.index();
    String prefix = cursor.take("Y") ? "Y" : "";
    String sign = cursor.take("-") ? "-" : "";
    String digits = prefix + sign + digits("year");
    require(yearAt, Shape.faultOfYear(digits));
    return new Part(digits, before, mark());
  }

  private Part month() {
    Qualifier before = mark();
    monthAt = cursor.index();
    String digits = digits("month");
    require(monthAt, Shape.faultOfMonth(digits));
    return new Part(digits, before, mark());
  }

  private Part day() {
    Qualifier before = mark();
    dayAt = cursor.index();
    String digits = digits("day");
    require(dayAt, Shape.faultOfDay(digits));
    return new Part(digits, before, mark());
  }

  private void require(int at, Optional<String> fault) {
    fault.ifPresent(message -> {
      throw cursor.fault(at, message);
    });
  }

  private String digits(String part) {
    String digits = cursor.takeWhile(c -> (c >= '0' && c <= '9') || c == 'X');
    if (digits.isEmpty()) {
      throw Unexpected.insteadOf(part, cursor);
    }
    if ("uxE".indexOf(cursor.peek()) >= 0) {
      throw Unexpected.at(cursor);
    }
    return digits;
  }

  // EDTF L1: the marks ?, ~ and %.
  private Qualifier mark() {
    for (Qualifier qualifier : Qualifier.values()) {
      if (qualifier != Qualifier.NONE && cursor.take(qualifier.mark())) {
        return qualifier;
      }
    }
    return Qualifier.NONE;
  }
}
