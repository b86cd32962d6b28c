package muster.render;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import muster.chart.Amount;
import muster.chart.Calendar;
import muster.chart.Days;
import muster.chart.RangeChart;
import muster.chart.Readings;
import muster.chart.Span;
import muster.chart.Timeline;
import muster.chart.TimelineDrawing;
import muster.time.EdtfDate;

/// The drawings of the sample pages.
final class SampleDrawings {
  private static final Calendar CALENDAR =
      new Calendar(
          List.of(
              "Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov",
              "Dec"),
          Set.of(YearMonth.of(2024, 6)),
          Optional.of(
              new Calendar.RecordEnd(LocalDate.of(2026, 3, 17), "the record reaches to here")));

  private SampleDrawings() {}

  static List<TimelineDrawing> timelines() {
    Timeline timeline =
        new Timeline(
            "timeline",
            "Three contingents of Freedonia were said to be in Sylvania",
            "Stages as bars, events as pins; ends fade where days are imprecise.",
            List.of(
                new Timeline.Lane(
                    "First contingent",
                    "deployments/first.html",
                    List.of(stage("dispatched", "2024?-10"), stage("in combat", "2024-11-12/.."))),
                new Timeline.Lane(
                    "Second contingent",
                    "deployments/second.html",
                    List.of(stage("dispatched", "2025-01/2025-02"), stage("deployed", "2025-08~"))),
                new Timeline.Lane(
                    "Third contingent, possible",
                    "deployments/third.html",
                    List.of(stage("possible", "[2025-07,2025-08]")))),
            List.of(pin("Pact signed", "2024-06"), pin("First figures given", "2024-12-19")),
            CALENDAR);
    return Stream.of(TimelineDrawing.wide(timeline), TimelineDrawing.tall(timeline))
        .flatMap(Optional::stream)
        .toList();
  }

  static List<RangeChart> charts() {
    Readings readings =
        new Readings(
            "killed",
            "The latest number is five times the first",
            "Numbers by two originators over time; none is joined to another originator’s.",
            "persons killed",
            List.of(
                new Readings.Series(
                    "Osterlich’s National Service",
                    "../actors/service.html",
                    0,
                    List.of(
                        reading("600", new Amount.Plain(600), "2025-04-30", false),
                        reading("around 2,000", new Amount.About(2000), "2025-09-02", true))),
                new Readings.Series(
                    "Sylvanian intelligence",
                    "../actors/sylvanian-intelligence.html",
                    1,
                    List.of(reading("around 400", new Amount.About(400), "2025-02-26", true)))),
            CALENDAR,
            number -> String.format(Locale.ROOT, "%,d", number));
    return Stream.of(RangeChart.wide(readings), RangeChart.narrow(readings))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Timeline.Stage stage(String label, String date) {
    EdtfDate edtf = EdtfDate.parse(date);
    return new Timeline.Stage(
        label,
        label + ", as Example Wire has it",
        "claims/wire-2025-03-05/killed.html",
        label.replace(' ', '-'),
        Span.of(edtf),
        label.equals("possible"),
        edtf.uncertain());
  }

  private static Timeline.Pin pin(String label, String date) {
    return new Timeline.Pin(
        label, label, "events/pact.html", Days.of(EdtfDate.parse(date).span()), false, 1);
  }

  private static Readings.Reading reading(String label, Amount amount, String date, boolean dated) {
    return new Readings.Reading(
        label,
        label + " killed",
        "../claims/wire-2025-03-05/killed.html",
        amount,
        Days.of(EdtfDate.parse(date).span()).orElseThrow(),
        dated,
        "2025-03-06");
  }
}
