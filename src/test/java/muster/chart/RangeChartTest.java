package muster.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RangeChartTest {
  private static final Panel PANEL = Panel.wide(40);

  @Test
  void theNumbersBeginAtZeroAndHaveRoundTicks() {
    assertEquals(List.of(0L, 500L, 1000L, 1500L, 2000L, 2500L), ticks(new Amount.About(2000)));
    assertEquals(List.of(0L, 2L, 4L, 6L), ticks(new Amount.Plain(5)));
    assertEquals(List.of(0L, 1L, 2L), ticks(new Amount.Plain(0), new Amount.Plain(1)));
  }

  @Test
  void anOrderOfMagnitudeTurnsTheAxisToPowersOfTen() {
    assertEquals(
        List.of(100L, 1000L, 10_000L, 100_000L),
        ticks(new Amount.Plain(400), new Amount.Magnitude(10_000, 99_999)));
  }

  @Test
  void aLineJoinsDatedPointsOfOneSeriesOnly() {
    RangeChart chart = draw(series(0, point(10, 1), point(20, 2)), series(1, point(15, 3)));
    assertEquals(
        List.of("range-chart__line range-chart__line--0"),
        chart.lines().stream().map(RangeChart.Line::className).toList());
  }

  @Test
  void aBoundBreaksTheLine() {
    Readings.Reading bound = reading(new Amount.From(15), 2, true);
    assertEquals(List.of(), draw(series(0, point(10, 1), bound, point(20, 3))).lines());
  }

  @Test
  void whatSaysNoDayIsHollowHasAnArrowToTheLeftAndIsNotJoined() {
    RangeChart chart = draw(series(0, point(10, 1), reading(new Amount.Plain(20), 2, false)));
    assertEquals(List.of(), chart.lines());
    assertEquals(
        List.of("range-chart__dot range-chart__dot--hollow", "range-chart__arrow"), shapes(chart));
  }

  @Test
  void eachKindOfNumberHasItsForm() {
    assertEquals(List.of("range-chart__dot"), form(new Amount.Plain(50)));
    assertEquals(
        List.of(
            "range-chart__halo range-chart__halo--far", "range-chart__halo", "range-chart__dot"),
        form(new Amount.About(50)));
    assertEquals(
        List.of(
            "range-chart__tick",
            "range-chart__halo range-chart__halo--far",
            "range-chart__halo",
            "range-chart__dot"),
        form(new Amount.Nearly(50)));
    assertEquals(List.of("range-chart__tick", "range-chart__arrow"), form(new Amount.From(50)));
    assertEquals(List.of("range-chart__tick", "range-chart__arrow"), form(new Amount.UpTo(50)));
    assertEquals(List.of("range-chart__bar"), form(new Amount.Between(40, 50)));
    assertEquals(List.of("range-chart__band"), form(new Amount.Magnitude(40, 50)));
  }

  @Test
  void originatorsWithoutRoomForTheirNamesStandInTheKey() {
    Readings.Series[] crowd =
        Stream.iterate(0, n -> n + 1)
            .limit(8)
            .map(n -> series("An originator of a rather long name " + n, n, point(10, 1)))
            .toArray(Readings.Series[]::new);
    RangeChart chart = RangeChart.narrow(Examples.readings("r", crowd)).orElseThrow();
    assertTrue(chart.key().size() >= 1, () -> "key: " + chart.key());
    long named =
        chart.marks().stream()
            .filter(it -> it.labels().stream().anyMatch(l -> l.className().contains("strong")))
            .count();
    assertEquals(8, named + chart.key().size());
  }

  @Test
  void noTextLiesOnAnotherOrLeavesTheChart() {
    for (long seed = 0; seed < 60; seed++) {
      Readings readings = RandomReadings.of(seed);
      for (RangeChart chart :
          List.of(
              RangeChart.wide(readings).orElseThrow(), RangeChart.narrow(readings).orElseThrow())) {
        List<Label> labels = Texts.of(chart).toList();
        Box frame = Texts.frame(chart.width(), chart.height());
        Texts.holdApart(labels, frame, "seed " + seed + " " + chart.className());
      }
    }
  }

  @Test
  void theLocaleOfTheMachineChangesNothing() {
    String before = Svg.of(RangeChart.wide(Examples.readings()).orElseThrow());
    Locale locale = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertEquals(before, Svg.of(RangeChart.wide(Examples.readings()).orElseThrow()));
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void withoutReadingsThereIsNoChart() {
    assertEquals(Optional.empty(), RangeChart.wide(Examples.readings("r")));
  }

  private static List<Long> ticks(Amount... amounts) {
    return ValueScale.of(List.of(amounts), PANEL).ticks();
  }

  private static List<String> form(Amount amount) {
    return shapes(draw(series(0, reading(amount, 1, true))));
  }

  private static List<String> shapes(RangeChart chart) {
    return chart.marks().getLast().shapes().stream().map(RangeChart.Shape::className).toList();
  }

  private static RangeChart draw(Readings.Series... series) {
    return RangeChart.wide(Examples.readings("r", series)).orElseThrow();
  }

  private static Readings.Series series(int originator, Readings.Reading... readings) {
    return series("Originator", originator, readings);
  }

  private static Readings.Series series(
      String label, int originator, Readings.Reading... readings) {
    return new Readings.Series(label, "a.html", originator, List.of(readings));
  }

  private static Readings.Reading point(long count, int month) {
    return reading(new Amount.Plain(count), month, true);
  }

  private static Readings.Reading reading(Amount amount, int month, boolean dated) {
    Days day = Days.on(java.time.LocalDate.of(2025, month, 10));
    return new Readings.Reading("number", "number", "c.html", amount, day, dated, "");
  }
}
