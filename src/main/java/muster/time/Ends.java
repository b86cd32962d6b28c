package muster.time;

import java.util.Optional;
import muster.time.EdtfDate.Point;

/// What must hold between the two ends of a period or a run.
final class Ends {
  private Ends() {}

  static void require(Bound from, Bound to) {
    if (from.point().isEmpty() && to.point().isEmpty()) {
      throw new IllegalArgumentException("period " + from.text() + "/" + to.text() + ": no date");
    }
    from.point().ifPresent(start -> to.point().ifPresent(end -> requireOrder(start, end)));
  }

  static void requireOrder(Point from, Point to) {
    if (reversed(from, to)) {
      throw new IllegalArgumentException(to.text() + " comes before " + from.text());
    }
  }

  /// True if no day of the second date can come on or after a day of the first. Without days the
  /// years decide.
  static boolean reversed(Point from, Point to) {
    Optional<Boolean> byDay =
        from.span().earliest().flatMap(start -> to.span().latest().map(end -> end.isBefore(start)));
    return byDay.orElse(to.yearPart().greatest() < from.yearPart().least());
  }
}
