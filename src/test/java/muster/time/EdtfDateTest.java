package muster.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import muster.time.EdtfDate.AllOf;
import muster.time.EdtfDate.Interval;
import muster.time.EdtfDate.OneOf;
import muster.time.EdtfDate.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class EdtfDateTest {
  private static final Point JANUARY = point("2025-01");
  private static final Point FEBRUARY = point("2025-02");

  @Test
  void aDayHasYearMonthAndDay() {
    Point day = point("2025?-02-26");
    assertEquals(OptionalInt.of(2025), day.year());
    assertEquals(OptionalInt.of(2), day.month());
    assertEquals(OptionalInt.of(26), day.day());
    assertEquals(Qualifier.UNCERTAIN, day.yearQualifier());
    assertEquals(Qualifier.UNCERTAIN, day.qualifier());
    assertEquals(List.of("2025?", "02", "26"), day.parts().stream().map(Part::text).toList());
  }

  @Test
  void anUnspecifiedPartHasNoNumber() {
    Point point = point("202X-XX-2X");
    assertEquals(OptionalInt.empty(), point.year());
    assertEquals(OptionalInt.empty(), point.month());
    assertEquals(OptionalInt.empty(), point.day());
    assertEquals("202X", point.yearPart().digits());
    assertTrue(point.yearPart().unspecified());
  }

  @Test
  void aSeasonIsNoMonth() {
    Point spring = point("2024-21");
    assertEquals(OptionalInt.of(21), spring.season());
    assertEquals(OptionalInt.empty(), spring.month());
    assertEquals(OptionalInt.empty(), FEBRUARY.season());
  }

  @Test
  void yearsBeforeChristAreAstronomical() {
    assertEquals(OptionalInt.of(-44), point("-0044").year());
    assertEquals(OptionalInt.of(-170_000_002), point("Y-170000002").year());
    assertEquals(OptionalInt.of(0), point("0000").year());
  }

  @Test
  void aPeriodHasTwoEnds() {
    assertEquals(
        new Interval(new Bound.Known(JANUARY), new Bound.Known(FEBRUARY)),
        EdtfDate.parse("2025-01/2025-02"));
    assertEquals(
        new Interval(new Bound.Known(JANUARY), new Bound.Open()), EdtfDate.parse("2025-01/.."));
    assertEquals(
        new Interval(new Bound.Unknown(), new Bound.Known(FEBRUARY)), EdtfDate.parse("/2025-02"));
    assertTrue(EdtfDate.parse("2025-01/..").isInterval());
    assertFalse(EdtfDate.parse("2025-01/..").isSet());
  }

  @Test
  void aSetHasItsMembersInTheOrderOfTheText() {
    assertEquals(
        new OneOf(List.of(FEBRUARY, JANUARY), false, false), EdtfDate.parse("[2025-02,2025-01]"));
    assertEquals(
        new AllOf(List.of(new Member.Run(JANUARY, FEBRUARY)), false, false),
        EdtfDate.parse("{2025-01..2025-02}"));
    assertEquals(new OneOf(List.of(JANUARY), true, false), EdtfDate.parse("[..2025-01]"));
    assertEquals(new AllOf(List.of(JANUARY), false, true), EdtfDate.parse("{2025-01..}"));
    assertTrue(EdtfDate.parse("[2025]").isSet());
    assertFalse(EdtfDate.parse("{2025}").isInterval());
  }

  @Test
  void thePointsOfADateAreThoseThatItNames() {
    assertEquals(List.of(JANUARY), JANUARY.points());
    assertEquals(List.of(JANUARY), EdtfDate.parse("2025-01/..").points());
    assertEquals(List.of(JANUARY, FEBRUARY), EdtfDate.parse("[2025-01..2025-02]").points());
  }

  @Test
  void aDateIsEqualToWhatIsWrittenAlike() {
    assertEquals(EdtfDate.parse("2025?-02"), EdtfDate.parse("2025?-02"));
    assertNotEquals(EdtfDate.parse("2025?-02"), EdtfDate.parse("?2025-02"));
  }

  @Test
  void aDayOfTheCalendarIsADate() {
    assertEquals("2025-02-26", Point.of(LocalDate.of(2025, 2, 26)).text());
    assertEquals("-0044-03-15", Point.of(LocalDate.of(-44, 3, 15)).text());
    assertThrows(IllegalArgumentException.class, () -> Point.of(LocalDate.of(10_000, 1, 1)));
  }

  @Test
  void partsThatAreNoDateCannotBePutTogether() {
    Part year = Part.of("2025");
    Optional<Part> none = Optional.empty();
    Optional<Part> day = Optional.of(Part.of("30"));
    assertRefused(
        "there is no day 30 in 2025-02; type a day from 01 to 28",
        () -> new Point(year, Optional.of(Part.of("02")), day));
    assertRefused(
        "a day needs a month; type the month before it", () -> new Point(year, none, day));
    assertRefused("digits: \"Feb\" is no part of a date", () -> Part.of("Feb"));
    assertRefused(
        "\"123\" is not a day; type two digits, such as 09",
        () -> new Point(year, Optional.of(Part.of("02")), Optional.of(Part.of("123"))));
    assertRefused(
        "days are not counted through the year; type month and day, as 02-26",
        () -> new Point(year, Optional.of(Part.of("057")), none));
  }

  @Test
  void endsThatAreNoPeriodCannotBePutTogether() {
    assertRefused(
        "2025-01 comes before 2025-02",
        () -> new Interval(new Bound.Known(FEBRUARY), new Bound.Known(JANUARY)));
    assertRefused("2025-01 comes before 2025-02", () -> new Member.Run(FEBRUARY, JANUARY));
    assertRefused("period ../: no date", () -> new Interval(new Bound.Open(), new Bound.Unknown()));
    assertRefused(
        "members of a set: none, at least one is needed", () -> new OneOf(List.of(), false, false));
    assertRefused(
        "members of a set: none, at least one is needed", () -> new AllOf(List.of(), false, false));
  }

  @Test
  void charactersThatCannotBeSeenAreNamedByNumber() {
    assertFault("2025\u202e", 4, "U+202E does not belong here; type a date as 2025-02-26");
    assertFault("2025\u0000", 4, "U+0000 does not belong here; type a date as 2025-02-26");
    assertFault("\ufeff2025", 0, "U+FEFF does not belong here; type a date as 2025-02-26");
    assertFault("2025\n", 4, "U+000A does not belong here; type a date as 2025-02-26");
    assertFault("2025\ud83d", 4, "U+D83D does not belong here; type a date as 2025-02-26");
    assertFault("2025\udb40\udc01", 4, "U+0E0001 does not belong here; type a date as 2025-02-26");
    assertFault("2025\u00a0", 4, "there is a space; leave it out");
  }

  private static Point point(String text) {
    return (Point) EdtfDate.parse(text);
  }

  private static void assertFault(String text, int index, String message) {
    var fault = assertThrows(DateTimeParseException.class, () -> EdtfDate.parse(text));
    assertEquals(message, fault.getMessage());
    assertEquals(index, fault.getErrorIndex());
  }

  private static void assertRefused(String message, Executable action) {
    var refusal = assertThrows(IllegalArgumentException.class, action);
    assertEquals(message, refusal.getMessage());
  }
}
