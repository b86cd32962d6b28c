package muster.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Places days along an axis. Within a month days are equally long.
///
/// @param edges where each month begins, and last where the last month ends
record DayScale(Horizon horizon, List<Double> edges) {

  /// The scale on which all days are equally long.
  static DayScale even(Horizon horizon, double start, double end) {
    double day = (end - start) / horizon.days();
    return of(horizon, start, month -> month.lengthOfMonth() * day);
  }

  /// The scale that gives each month its own length.
  static DayScale of(Horizon horizon, double start, ToDoubleFunction<YearMonth> length) {
    List<Double> edges = new ArrayList<>(List.of(start));
    for (YearMonth month : horizon.all()) {
      edges.add(edges.getLast() + length.applyAsDouble(month));
    }
    return new DayScale(horizon, List.copyOf(edges));
  }

  /// Where the axis begins.
  double start() {
    return edges.getFirst();
  }

  /// Where the axis ends.
  double end() {
    return edges.getLast();
  }

  /// Where the day begins; days beyond the axis lie on its ends.
  double at(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    int index = horizon.index(month);
    if (index < 0 || index >= horizon.months()) {
      return index < 0 ? start() : end();
    }
    double part = (day.getDayOfMonth() - 1.0) / month.lengthOfMonth();
    return edges.get(index) + part * (edges.get(index + 1) - edges.get(index));
  }

  /// Where the day ends.
  double after(LocalDate day) {
    return at(day.plusDays(1));
  }

  /// Where the month begins.
  double at(YearMonth month) {
    return at(month.atDay(1));
  }

  /// The middle of a range of days.
  double middle(Days days) {
    return (at(days.earliest()) + after(days.latest())) / 2;
  }

  /// The month that holds a place on the axis; the last one also holds the axis's end.
  YearMonth month(double place) {
    int index = 0;
    while (index < horizon.months() - 1 && edges.get(index + 1) <= place) {
      index++;
    }
    return horizon.first().plusMonths(index);
  }
}
