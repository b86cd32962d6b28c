package muster.time;

import java.util.List;
import muster.time.EdtfDate.Point;

/// What stands between the commas of a set: a date, or a run of dates.
public sealed interface Member permits Point, Member.Run {

  /// As typed.
  String text();

  /// The first and the last day that it can mean.
  DateSpan span();

  /// The date, or the two ends of the run.
  List<Point> points();

  /// All days, months or years from one to the other, both included. EDTF L2: `1670..1672`.
  record Run(Point from, Point to) implements Member {

    /// @throws IllegalArgumentException if the run ends before it starts
    public Run {
      Ends.requireOrder(from, to);
    }

    @Override
    public String text() {
      return from.text() + ".." + to.text();
    }

    @Override
    public DateSpan span() {
      return new DateSpan(from.span().earliest(), to.span().latest());
    }

    @Override
    public List<Point> points() {
      return List.of(from, to);
    }
  }
}
