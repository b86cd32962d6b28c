package muster.page.plan;

import java.time.YearMonth;
import java.util.Set;
import muster.chart.Calendar;
import muster.words.Dates;

/// The calendar of all drawings: month names, and a line where the record ends.
final class RecordCalendar {
  private RecordCalendar() {}

  /// @param headings the months that have a heading on the page of the drawing
  static Calendar of(Material material, Set<YearMonth> headings) {
    return new Calendar(
        Dates.SHORT_MONTHS,
        headings,
        material
            .freshness()
            .reach()
            .map(day -> new Calendar.RecordEnd(day, "the record reaches to here")));
  }
}
