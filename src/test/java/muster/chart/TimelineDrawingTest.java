package muster.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
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
    Timeline.Pin pin = new Timeline.Pin("visit", "visit", "e.html", Optional.empty(), false, 0);
    Timeline timeline = timeline(List.of(), List.of(pin));
    assertEquals(Optional.empty(), TimelineDrawing.wide(timeline));
    assertEquals(Optional.empty(), TimelineDrawing.tall(timeline));
    assertEquals(List.of(new Timeline.Undated("", "visit", "e.html")), timeline.undated());
  }

  @Test
  void theClassesOfABarSayItsKindAndWhatIsUnsureAboutIt() {
    assertEquals(List.of("bar--deployed"), classes("deployed", "2025-03-05"));
    assertEquals(List.of("bar--in-combat bar--uncertain"), classes("in-combat", "2025?-03-05"));
  }

  @Test
  void anEventOfOneDayIsADotAndOneOfAMonthIsARange() {
    Timeline timeline =
        timeline(List.of(), List.of(Examples.pin("a", "2025-01-10"), Examples.pin("b", "2025-02")));
    List<TimelineDrawing.Pin> pins = TimelineDrawing.wide(timeline).orElseThrow().pins();
    assertEquals(List.of(true, false), pins.stream().map(pin -> pin.range().isEmpty()).toList());
    assertEquals(List.of(false, true), pins.stream().map(pin -> pin.cx().isEmpty()).toList());
  }

  @Test
  void tensOfThousandsOfEventsAreDrawn() {
    List<Timeline.Pin> events =
        IntStream.range(0, 20_000).mapToObj(n -> ofFebruary(1 + n % 28)).toList();
    Timeline many = timeline(List.of(), events);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> assertEquals(20_000, TimelineDrawing.wide(many).orElseThrow().pins().size()));
  }

  @Test
  void ofManyEventsOfFewDaysThoseOfMostWeightHaveWords() {
    List<Timeline.Pin> events =
        IntStream.rangeClosed(1, 28).mapToObj(TimelineDrawingTest::ofFebruary).toList();
    TimelineDrawing drawing = TimelineDrawing.wide(timeline(List.of(), events)).orElseThrow();
    assertEquals(28, drawing.pins().size());
    List<String> worded =
        drawing.pins().stream().flatMap(pin -> pin.labels().stream()).map(Label::text).toList();
    assertTrue(worded.size() < 28 && worded.contains("the event of day 20"), worded::toString);
    assertEquals(worded.size(), drawing.stems().split("M").length - 1);
  }

  /// Of day 20 by weight 2, of the others by weight 1.
  private static Timeline.Pin ofFebruary(int day) {
    String words = "the event of day " + day;
    Days days = Days.on(LocalDate.of(2025, 2, day));
    return new Timeline.Pin(words, words, "e.html", Optional.of(days), false, day == 20 ? 2 : 1);
  }

  @Test
  void earlierEventsHaveTheirWordsAtTheLeftWhereThatMakesRoom() {
    List<Timeline.Pin> events =
        IntStream.rangeClosed(1, 28).mapToObj(TimelineDrawingTest::ofFebruary).toList();
    List<String> anchors =
        TimelineDrawing.wide(timeline(List.of(), events)).orElseThrow().pins().stream()
            .flatMap(pin -> pin.labels().stream().map(Label::anchor))
            .toList();
    assertEquals(List.of("end", ""), anchors.stream().distinct().toList());
    assertEquals(anchors.stream().sorted(Comparator.reverseOrder()).toList(), anchors);
  }

  @Test
  void barsOfOneKindThatFadeAlikeShareAGradient() {
    Timeline.Lane lane =
        new Timeline.Lane(
            "lane",
            "l.html",
            List.of(
                Examples.stage("a", "deployed", "2025-01"),
                Examples.stage("b", "deployed", "2025-03"),
                Examples.stage("c", "in-combat", "2025-03")));
    TimelineDrawing drawing =
        TimelineDrawing.wide(timeline(List.of(lane), List.of())).orElseThrow();
    assertEquals(
        List.of("url(#t-wide-0)", "url(#t-wide-0)", "url(#t-wide-1)"),
        drawing.bars().stream().map(TimelineDrawing.Bar::fill).toList());
    assertEquals(
        List.of("bar--deployed", "bar--in-combat"),
        drawing.fades().stream().map(Fade::className).toList());
  }

  @Test
  void anOverviewLinksItsBarsOnWidePagesOnly() {
    TimelineDrawing wide = TimelineDrawing.overview(Examples.timeline()).orElseThrow();
    TimelineDrawing tall = TimelineDrawing.tall(Examples.timeline()).orElseThrow();
    assertEquals("in combat, north, 2024-11-12~/..", wide.bars().getFirst().full());
    assertEquals("claims/example-wire/a.html", wide.bars().getFirst().href());
    assertEquals("", tall.bars().getFirst().href() + tall.pins().getFirst().href());
    assertEquals(wide.bars().size(), tall.bars().size());
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
