package muster.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DateSpanTest {
  private static final DateSpan JANUARY = span("2025-01");
  private static final DateSpan FEBRUARY = span("2025-02");
  private static final DateSpan WINTER = span("2025-01/2025-02");
  private static final DateSpan FROM_FEBRUARY = span("2025-02/..");
  private static final DateSpan UNTIL_JANUARY = span("../2025-01");

  @Test
  void aSpanThatEndsBeforeItStartsCannotBeMade() {
    var refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> DateSpan.of(LocalDate.of(2025, 2, 2), LocalDate.of(2025, 2, 1)));
    assertEquals("earliest 2025-02-02 comes after latest 2025-02-01", refusal.getMessage());
  }

  @Test
  void bothEndsBelongToTheSpan() {
    assertTrue(JANUARY.contains(LocalDate.of(2025, 1, 1)));
    assertTrue(JANUARY.contains(LocalDate.of(2025, 1, 31)));
    assertFalse(JANUARY.contains(LocalDate.of(2024, 12, 31)));
    assertFalse(JANUARY.contains(LocalDate.of(2025, 2, 1)));
  }

  @Test
  void spansOverlapUnlessKnownBoundsKeepThemApart() {
    assertTrue(WINTER.overlaps(JANUARY));
    assertTrue(WINTER.overlaps(FEBRUARY));
    assertFalse(JANUARY.overlaps(FEBRUARY));
    assertFalse(JANUARY.overlaps(FROM_FEBRUARY));
    assertFalse(UNTIL_JANUARY.overlaps(FROM_FEBRUARY));
    assertTrue(UNTIL_JANUARY.overlaps(WINTER));
    assertTrue(DateSpan.unknown().overlaps(JANUARY));
    assertTrue(DateSpan.unknown().overlaps(DateSpan.unknown()));
  }

  @Test
  void beforeIsCertainOnlyBetweenKnownBounds() {
    assertTrue(JANUARY.certainlyBefore(FEBRUARY));
    assertTrue(UNTIL_JANUARY.certainlyBefore(FROM_FEBRUARY));
    assertFalse(FEBRUARY.certainlyBefore(JANUARY));
    assertFalse(WINTER.certainlyBefore(FEBRUARY));
    assertFalse(FROM_FEBRUARY.certainlyBefore(span("2026")));
    assertFalse(JANUARY.certainlyBefore(UNTIL_JANUARY));
    assertFalse(DateSpan.unknown().certainlyBefore(JANUARY));
  }

  @Test
  void aHullHoldsBothAndLacksWhatEitherLacks() {
    assertEquals(WINTER, JANUARY.hull(FEBRUARY));
    assertEquals(WINTER, FEBRUARY.hull(JANUARY));
    assertEquals(span("2025-01/.."), JANUARY.hull(FROM_FEBRUARY));
    assertEquals(DateSpan.unknown(), UNTIL_JANUARY.hull(FROM_FEBRUARY));
  }

  @Test
  void spansAreOrderedByTheirEarliestDayThenTheirLatestAndUnknownLast() {
    List<DateSpan> ordered =
        List.of(
            span("2024"),
            JANUARY,
            WINTER,
            span("2025-01/.."),
            FEBRUARY,
            FROM_FEBRUARY,
            span("Y999999999"),
            UNTIL_JANUARY,
            span("../2025-02"),
            DateSpan.unknown());
    List<DateSpan> shuffled = new ArrayList<>(ordered);
    Collections.shuffle(shuffled, new Random(7));
    Collections.sort(shuffled);
    assertEquals(ordered, shuffled);
  }

  @Test
  void unknownMeansThatNeitherBoundIsKnown() {
    assertTrue(span("2024-21").isUnknown());
    assertTrue(span("XXXX").isUnknown());
    assertFalse(UNTIL_JANUARY.isUnknown());
  }

  @Test
  void theLawsOfSpansHoldForEveryPairOfTheTable() throws IOException {
    List<DateSpan> spans = Table.valid().stream().map(DateSpanTest::span).distinct().toList();
    assertTrue(spans.size() > 100, "spans: " + spans.size());
    for (DateSpan a : spans) {
      for (DateSpan b : spans) {
        assertLaws(a, b, a + " and " + b);
      }
    }
  }

  private static void assertLaws(DateSpan a, DateSpan b, String about) {
    assertEquals(a.overlaps(b), b.overlaps(a), about);
    assertEquals(a.hull(b), b.hull(a), about);
    assertEquals(a, a.hull(a), about);
    assertFalse(a.certainlyBefore(b) && b.certainlyBefore(a), about);
    assertTrue(a.overlaps(b) || a.certainlyBefore(b) || b.certainlyBefore(a), about);
    assertTrue(a.hull(b).overlaps(a), about);
    assertEquals(a.equals(b), a.compareTo(b) == 0, about);
    assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)), about);
    if (a.certainlyBefore(b) && a.earliest().isPresent()) {
      assertTrue(a.compareTo(b) < 0, about);
    }
  }

  private static DateSpan span(String text) {
    return EdtfDate.parse(text).span();
  }
}
