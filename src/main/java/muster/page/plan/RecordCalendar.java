package muster.page.plan;

import java.time.YearMonth;
import java.util.Set;
import muster.chart.Calendar;
import muster.model.Dataset;
import muster.words.Dates;

/// The calendar of all drawings: month names, and a line where the record ends.
final class RecordCalendar {
  private RecordCalendar() {}

  /// @param headings the months that have a heading on the page of the drawing
  static Calendar of(Dataset dataset, Set<YearMonth> headings) {
    return new Calendar(
        Dates.SHORT_MONTHS,
        headings,
        Freshness.reach(dataset)
            .map(day -> new Calendar.RecordEnd(day, "the record reaches to here")));
  }
}
