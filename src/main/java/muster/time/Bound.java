package muster.time;

import java.util.Optional;
import muster.time.EdtfDate.Point;

/// An end of a period.
public sealed interface Bound {

  /// As typed.
  String text();

  /// The date, if one is given.
  default Optional<Point> point() {
    return Optional.empty();
  }

  /// A date.
  record Known(Point date) implements Bound {
    @Override
    public String text() {
      return date.text();
    }

    @Override
    public Optional<Point> point() {
      return Optional.of(date);
    }
  }

  /// `..`: the period goes on, without an end. EDTF L1: open interval.
  record Open() implements Bound {
    @Override
    public String text() {
      return "..";
    }
  }

  /// Nothing beside the slash: there is an end, and it is not known. EDTF L1: extended interval.
  record Unknown() implements Bound {
    @Override
    public String text() {
      return "";
    }
  }
}
