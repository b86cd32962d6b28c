package muster.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import muster.time.EdtfDate;

/// Made-up drawings' inputs: a war of Freedonia and Sylvania that never was.
final class Examples {
  static final List<String> MONTHS =
      List.of(
          "Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec");

  private Examples() {}

  static Calendar calendar(String recordEnd) {
    return new Calendar(
        MONTHS,
        Set.of(YearMonth.of(2024, 10), YearMonth.of(2025, 1)),
        Optional.of(
            new Calendar.RecordEnd(LocalDate.parse(recordEnd), "the record reaches to here")));
  }

  static Timeline timeline() {
    return new Timeline(
        "tl",
        "Two contingents of Freedonia were said to be abroad by March 2025",
        "Stages of each contingent as bars, events as pins; ends fade where dates are imprecise.",
        List.of(
            new Timeline.Lane(
                "Troops of Freedonia in Sylvania",
                "deployments/all.html",
                List.of(
                    stage("in combat, north", "in-combat", "2024-11-12~/.."),
                    stage("in combat, north", "in-combat", "2025-02~"),
                    stage("in training, east", "in-training", "2025-03-05"),
                    hollow("possible", "possible", "[2025?-07,2025?-08]"))),
            new Timeline.Lane(
                "First contingent",
                "deployments/first.html",
                List.of(stage("dispatched", "dispatched", "2024?-10"))),
            new Timeline.Lane(
                "Second contingent",
                "deployments/second.html",
                List.of(
                    stage("dispatched", "dispatched", "2025?-01/2025?-02"),
                    stage("in transit to the north", "in-transit", "2025-02-14"),
                    stage("deployed in the north", "deployed", "2025-03-05/2025-08-10"),
                    undated("trained"))),
            new Timeline.Lane(
                "Third contingent, as sources speak of one",
                "deployments/third.html",
                List.of(
                    hollow("possible", "possible", "2025?-03"),
                    hollow("possible", "possible", "2025?-04?-30"),
                    hollow("announced", "announced", "2025-09-02/.."))),
            new Timeline.Lane(
                "Engineers in the north",
                "deployments/engineers.html",
                List.of(
                    stage("dispatched", "dispatched", "2025?-08~"),
                    stage("deployed", "deployed", "2025-09-02"),
                    stage("withdrawn", "withdrawn", "2025-12-12")))),
        List.of(
            pin("Partnership agreement of Freedonia and Sylvania", "2024-06"),
            pin("First figures of dead and injured", "2024-12-19"),
            pin("Troops said not to be seen at the front", "2025-01-15/2025-02-20"),
            pin("Speech at a conference", "2025-02-14"),
            pin("A lawmaker visits the front", "2025-02-23/2025-02-26"),
            pin("The chiefs of staff give figures on troops, guns and casualties", "2025-03-27"),
            pin("A regiment of engineers is welcomed back", "2025-12-12")),
        calendar("2026-03-17"));
  }

  static Timeline.Stage stage(String label, String kind, String date) {
    EdtfDate edtf = EdtfDate.parse(date);
    return new Timeline.Stage(
        label,
        label + ", " + date,
        "claims/example-wire/a.html",
        kind,
        Span.of(edtf),
        false,
        edtf.uncertain() || edtf.approximate());
  }

  private static Timeline.Stage hollow(String label, String kind, String date) {
    Timeline.Stage it = stage(label, kind, date);
    return new Timeline.Stage(label, it.full(), it.href(), kind, it.span(), true, it.uncertain());
  }

  private static Timeline.Stage undated(String label) {
    Span never = new Span(Optional.empty(), Optional.empty(), false, false);
    return new Timeline.Stage(
        label, label, "claims/example-wire/b.html", "trained", never, false, false);
  }

  static Timeline.Pin pin(String label, String date) {
    EdtfDate edtf = EdtfDate.parse(date);
    return new Timeline.Pin(
        label,
        label + ", " + date,
        "events/example.html",
        Days.of(edtf.span()),
        edtf.uncertain() || edtf.approximate(),
        1);
  }

  /// Numbers of every kind, by four originators.
  static Readings readings() {
    return readings(
        "rc",
        series(
            "Freedonia’s intelligence service",
            0,
            reading("around 400", new Amount.About(400), "2025-02-26"),
            reading("600", new Amount.Plain(600), "2025-04-30", false),
            reading("around 2,000", new Amount.About(2000), "2025-09-02")),
        series(
            "The chiefs of staff",
            1,
            reading("nearly 1,100", new Amount.Nearly(1100), "2024-12"),
            reading("up to 900", new Amount.UpTo(900), "2025-03-27"),
            reading("1,250", new Amount.Plain(1250), "2025-06/2025-07")),
        series(
            "Example Wire, citing officials it does not name",
            2,
            reading("more than 1,500", new Amount.From(1500), "2025-01-14", false)),
        series(
            "Sylvania’s ministry of defence",
            3,
            reading(
                "between 1,600 and 1,900", new Amount.Between(1600, 1900), "2025-11-01/2026-01-15"),
            reading("some 1,000 or more", new Amount.From(1000), "2025-07-20")));
  }

  /// Numbers of which one is an order of magnitude.
  static Readings magnitudes() {
    return readings(
        "om",
        series(
            "Freedonia’s intelligence service",
            0,
            reading("around 11,000", new Amount.About(11000), "2024-10-18"),
            reading("15,000", new Amount.Plain(15000), "2025-04-30")),
        series(
            "An official who is not named",
            4,
            reading("tens of thousands", new Amount.Magnitude(20000, 90000), "2025-02")),
        series(
            "Example Wire", 5, reading("hundreds", new Amount.Magnitude(200, 900), "2024-11-05")));
  }

  static Readings readings(String id, Readings.Series... series) {
    return new Readings(
        id,
        "The highest number is five times the lowest",
        "Numbers by four originators over time; none is joined to another originator’s.",
        "persons killed",
        List.of(series),
        calendar("2026-03-17"),
        number ->
            number < 1000
                ? "" + number
                : number / 1000 + "," + ("" + (1000 + number % 1000)).substring(1));
  }

  private static Readings.Series series(
      String label, int originator, Readings.Reading... readings) {
    return new Readings.Series(label, "actors/a.html", originator, List.of(readings));
  }

  private static Readings.Reading reading(String label, Amount amount, String date) {
    return reading(label, amount, date, true);
  }

  private static Readings.Reading reading(String label, Amount amount, String date, boolean dated) {
    return new Readings.Reading(
        label,
        label + ", " + date,
        "claims/example-wire/c.html",
        amount,
        Days.of(EdtfDate.parse(date).span()).orElseThrow(),
        dated,
        "2025-03-06");
  }
}
