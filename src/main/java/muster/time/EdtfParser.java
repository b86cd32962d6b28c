package muster.time;

import java.util.ArrayList;
import java.util.List;
import muster.time.EdtfDate.AllOf;
import muster.time.EdtfDate.Interval;
import muster.time.EdtfDate.OneOf;
import muster.time.EdtfDate.Point;

/// Reads dates, periods and sets; what a single date is, [PointParser] knows.
final class EdtfParser {
  private final Cursor cursor;
  private final PointParser points;

  private EdtfParser(String text) {
    cursor = new Cursor(text);
    points = new PointParser(cursor);
  }

  static EdtfDate parse(String text) {
    return new EdtfParser(text).whole();
  }

  private EdtfDate whole() {
    if (cursor.atEnd()) {
      throw cursor.fault("the date is empty; type a day, month or year, such as 2025-02-26");
    }
    boolean set = cursor.sees("[") || cursor.sees("{");
    EdtfDate date = set ? set() : pointOrInterval();
    if (!cursor.atEnd()) {
      throw set
          ? cursor.fault("a set stands alone; type nothing after its bracket")
          : Unexpected.at(cursor);
    }
    return date;
  }

  private EdtfDate pointOrInterval() {
    Bound from = bound();
    if (from instanceof Bound.Known(Point date) && !cursor.sees("/")) {
      return date;
    }
    cursor.take("/");
    requireOneSlash();
    int end = cursor.index();
    Bound to = bound();
    requireDates(from, to, end);
    return new Interval(from, to);
  }

  /// EDTF L1: an end of an extended interval is a date, two dots, or nothing.
  private Bound bound() {
    if (cursor.sees("..")) {
      return open();
    }
    return cursor.atEnd() || cursor.sees("/")
        ? new Bound.Unknown()
        : new Bound.Known(points.point());
  }

  private Bound open() {
    cursor.take("..");
    if (!cursor.atEnd() && !cursor.sees("/")) {
      throw cursor.fault("two dots stand alone at an end of a period; type ../2025 or 2025/..");
    }
    return new Bound.Open();
  }

  private void requireOneSlash() {
    int second = cursor.rest().indexOf('/');
    if (second >= 0) {
      throw cursor.fault(
          cursor.index() + second,
          "a period has one slash; type a day with hyphens, as in 2025-02-26");
    }
  }

  private void requireDates(Bound from, Bound to, int end) {
    if (from.point().isEmpty() && to.point().isEmpty()) {
      throw cursor.fault(0, "the period has no date; type at least one end, such as 2025/..");
    }
    from.point().ifPresent(a -> to.point().ifPresent(b -> requireOrder(a, b, end)));
  }

  private void requireOrder(Point from, Point to, int end) {
    if (Ends.reversed(from, to)) {
      String earlier = to.text() + " comes before " + from.text();
      throw cursor.fault(end, earlier + "; type the earlier date first");
    }
  }

  private EdtfDate set() {
    boolean choice = cursor.sees("[");
    cursor.take(choice ? "[" : "{");
    String close = choice ? "]" : "}";
    boolean earlier = cursor.take("..");
    List<Member> members = new ArrayList<>();
    do {
      members.add(member(close));
    } while (cursor.take(","));
    boolean later = cursor.take("..");
    if (!cursor.take(close)) {
      throw Unexpected.inSet(cursor, close);
    }
    return choice ? new OneOf(members, earlier, later) : new AllOf(members, earlier, later);
  }

  private Member member(String close) {
    Point from = points.point();
    if (!cursor.sees("..") || cursor.sees(".." + close)) {
      return from;
    }
    cursor.take("..");
    int end = cursor.index();
    Point to = points.point();
    requireOrder(from, to, end);
    return new Member.Run(from, to);
  }
}
