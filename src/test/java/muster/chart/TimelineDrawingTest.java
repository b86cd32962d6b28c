package muster.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TimelineDrawingTest {
  private static final Calendar CALENDAR =
      new Calendar(Examples.MONTHS, Set.of(), Optional.empty());

  @Test
  void whatHasNoDayIsNotDrawnButHandedBack() {
    TimelineDrawing drawing = TimelineDrawing.wide(Examples.timeline()).orElseThrow();
    assertEquals(
        List.of(new Timeline.Undated("Second contingent", "trained", "claims/example-wire/b.html")),
        drawing.undated());
    assertEquals(14, drawing.bars().size());
  }

  @Test
  void aTimelineWithoutAnyDayHasNoDrawing() {
    Timeline.Pin pin = new Timeline.Pin("visit", "visit", "e.html", Optional.empty(), false);
    Timeline timeline = timeline(List.of(), List.of(pin));
    assertEquals(Optional.empty(), TimelineDrawing.wide(timeline));
    assertEquals(Optional.empty(), TimelineDrawing.tall(timeline));
    assertEquals(List.of(new Timeline.Undated("", "visit", "e.html")), timeline.undated());
  }

  @Test
  void theClassesOfABarSayItsKindAndWhatIsUnsureAboutIt() {
    assertEquals(
        List.of("timeline__bar timeline__bar--deployed"), classes("deployed", "2025-03-05"));
    assertEquals(
        List.of("timeline__bar timeline__bar--in-combat timeline__bar--uncertain"),
        classes("in-combat", "2025?-03-05"));
  }

  @Test
  void anEventOfOneDayIsADotAndOneOfAMonthIsARange() {
    Timeline timeline =
        timeline(List.of(), List.of(Examples.pin("a", "2025-01-10"), Examples.pin("b", "2025-02")));
    List<TimelineDrawing.Pin> pins = TimelineDrawing.wide(timeline).orElseThrow().pins();
    assertEquals(List.of("4", "0"), pins.stream().map(TimelineDrawing.Pin::radius).toList());
    assertEquals(List.of(true, false), pins.stream().map(pin -> pin.range().isEmpty()).toList());
  }

  @Test
  void manyEventsOfFewDaysAreAllDrawnButNotAllWorded() {
    List<Timeline.Pin> events =
        IntStream.rangeClosed(1, 28)
            .mapToObj(
                day -> Examples.pin("event " + day, "2025-02-" + (100 + day + "").substring(1)))
            .toList();
    List<TimelineDrawing.Pin> pins =
        TimelineDrawing.wide(timeline(List.of(), events)).orElseThrow().pins();
    assertEquals(28, pins.size());
    List<TimelineDrawing.Pin> worded =
        pins.stream().filter(pin -> !pin.labels().isEmpty()).toList();
    assertEquals(PinBand.ROWS, worded.stream().map(TimelineDrawing.Pin::leader).distinct().count());
    assertEquals(
        List.of(),
        pins.stream().filter(pin -> pin.labels().isEmpty() != pin.leader().isEmpty()).toList());
  }

  @Test
  void onlyMonthsWithAHeadingAreLinked() {
    TimelineDrawing drawing = TimelineDrawing.tall(Examples.timeline()).orElseThrow();
    assertEquals(
        List.of("#2024-10", "#2025-01"),
        drawing.ticks().stream().flatMap(tick -> tick.href().stream()).toList());
  }

  @Test
  void aYearIsSaidAtItsFirstTickOnly() {
    Timeline timeline =
        timeline(List.of(), List.of(Examples.pin("a", "2024-11-10"), Examples.pin("b", "2025-03")));
    List<String> words =
        TimelineDrawing.wide(timeline).orElseThrow().ticks().stream()
            .flatMap(tick -> tick.labels().stream().map(Label::text))
            .toList();
    assertEquals(List.of("Nov", "2024", "Dec", "Jan", "2025", "Feb", "Mar"), words);
  }

  private static List<String> classes(String kind, String date) {
    Timeline.Lane lane =
        new Timeline.Lane("lane", "l.html", List.of(Examples.stage("stage", kind, date)));
    return TimelineDrawing.wide(timeline(List.of(lane), List.of())).orElseThrow().bars().stream()
        .map(TimelineDrawing.Bar::className)
        .toList();
  }

  private static Timeline timeline(List<Timeline.Lane> lanes, List<Timeline.Pin> pins) {
    return new Timeline("t", "title", "description", lanes, pins, CALENDAR);
  }
}
