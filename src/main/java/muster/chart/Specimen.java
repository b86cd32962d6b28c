package muster.chart;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import muster.chart.Readings.Reading;

/// One mark alone, as a chart of rival numbers draws it: for a page that explains the marks.
final class Specimen {
  private static final Panel PANEL = new Panel(104, 6, 10, 78, 0);

  private final String id;
  private final String title;
  private final Reading reading;

  Specimen(String id, String title, Reading reading) {
    this.id = id;
    this.title = title;
    this.reading = reading;
  }

  RangeChart draw() {
    ValueScale values = ValueScale.of(List.of(reading.amount()), PANEL);
    Mark mark = new MarkArtist(reading, 0, days(), values).draw(id + "-band");
    String base = Outline.line(PANEL.left(), PANEL.bottom(), PANEL.right(), PANEL.bottom());
    String width = Decimal.of(PANEL.width());
    String height = Decimal.of(PANEL.bottom() + 2);
    return new RangeChart(
        id,
        title,
        reading.full(),
        "range-chart range-chart--specimen",
        width,
        height,
        "0 0 " + width + " " + height,
        mark.gradient().stream().toList(),
        List.of(),
        List.of(new Tick("chart__value--base", base, List.of(), Optional.empty())),
        List.of(),
        List.of(),
        List.of(mark.with(Optional.empty())),
        List.of(),
        Optional.empty());
  }

  /// A month more on either side than the days that it is about, with room for an arrow.
  private DayScale days() {
    YearMonth first = YearMonth.from(reading.days().earliest()).minusMonths(1);
    YearMonth last = YearMonth.from(reading.days().latest()).plusMonths(1);
    return DayScale.even(new Horizon(first, last), PANEL.left() + 14, PANEL.right());
  }
}
