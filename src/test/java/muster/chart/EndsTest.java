package muster.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import muster.time.EdtfDate;
import org.junit.jupiter.api.Test;

/// On an axis where a day of January to March 2025 is one unit long.
class EndsTest {
  private static final DayScale SCALE =
      DayScale.even(new Horizon(YearMonth.of(2025, 1), YearMonth.of(2025, 3)), 0, 90);

  @Test
  void aBarFadesOverTheDaysOnWhichItMayHaveBegunOrEnded() {
    Span span = Span.between(days("2025-01-01/2025-01-11"), days("2025-02-01/2025-02-05"));
    assertEquals(new Ends(0, 10, 32, 36), Ends.of(span, SCALE));
  }

  @Test
  void aBarOfKnownDaysIsSharpAndHoldsItsLastDay() {
    Ends ends = ends("2025-01-11/2025-01-20");
    assertEquals(new Ends(10, 10, 20, 20), ends);
    assertTrue(ends.sharp());
  }

  @Test
  void aPeriodOfMonthsFadesThroughBothMonths() {
    assertEquals(new Ends(0, 30, 32, 59), ends("2025-01/2025-02"));
  }

  @Test
  void whatHappenedSomeTimeInAMonthIsWholeNowhereButInItsMiddle() {
    Ends ends = ends("2025-01");
    assertEquals(new Ends(0, 15.5, 15.5, 31), ends);
    assertEquals(
        List.of(new Fade.Stop("", "0"), new Fade.Stop("50%", ""), new Fade.Stop("100%", "0")),
        ends.stops());
  }

  @Test
  void anOpenEndFadesFromTheLastKnownDayToTheEdge() {
    assertEquals(new Ends(10, 10, 11, 90), ends("2025-01-11/.."));
    assertEquals(new Ends(0, 10, 11, 11), ends("../2025-01-11"));
    assertFalse(ends("2025-01-11/..").sharp());
  }

  @Test
  void anUnknownEndIsDrawnAsTheOtherEnd() {
    assertEquals(ends("2025-01"), ends("2025-01/"));
  }

  @Test
  void oneDayOrAnyBeforeItIsNotDrawnAsAPeriod() {
    assertEquals(ends("2025-01-11"), ends("[..2025-01-11]"));
    assertEquals(ends("2025-01-11"), ends("[2025-01-11..]"));
  }

  @Test
  void aDayIsWideEnoughToBeSeen() {
    assertEquals(new Ends(10, 10, 15, 15), ends("2025-01-11"));
  }

  private static Ends ends(String date) {
    return Ends.of(Span.of(EdtfDate.parse(date)), SCALE);
  }

  private static Days days(String date) {
    return Days.of(EdtfDate.parse(date).span()).orElseThrow();
  }
}
