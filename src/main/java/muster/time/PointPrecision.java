package muster.time;

import java.util.List;
import muster.time.EdtfDate.Point;

/// The finest part down to which every digit is given: what stands right of an `X` refines nothing.
final class PointPrecision {
  private static final List<Precision> YEAR_BY_UNSPECIFIED_DIGITS =
      List.of(
          Precision.YEAR,
          Precision.DECADE,
          Precision.CENTURY,
          Precision.MILLENNIUM,
          Precision.NONE);

  private PointPrecision() {}

  static Precision of(Point point) {
    if (point.yearPart().unspecified()) {
      return ofYear(point.yearPart().digits());
    }
    if (point.month().isEmpty()) {
      return point.season().isPresent() ? Precision.SEASON : Precision.YEAR;
    }
    return point.day().isPresent() ? Precision.DAY : Precision.MONTH;
  }

  /// `15X5` is known to the century: counted from the first `X` on.
  private static Precision ofYear(String digits) {
    return YEAR_BY_UNSPECIFIED_DIGITS.get(digits.length() - digits.indexOf('X'));
  }
}
