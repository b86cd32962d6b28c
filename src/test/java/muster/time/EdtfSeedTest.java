package muster.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import muster.time.EdtfDate.Point;
import org.junit.jupiter.api.Test;

class EdtfSeedTest {
  private static final String NEAR = "0123456789XY-?~%/.,[]{}TuxW \u00e9\u202e\ud83d\ude00\0";
  private static final long FIRST_SEED = 20_250_226;
  private static final int ROUNDS = 10_000;

  @Test
  void randomTextIsReadAsWrittenOrRefusedAtAPlaceInside() {
    int read = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      read += readOrRefused(random(new SplittableRandom(seed)), seed) ? 1 : 0;
    }
    assertTrue(read > 0, "nothing of it was a date");
  }

  @Test
  void damagedDatesAreReadAsWrittenOrRefusedAtAPlaceInside() throws IOException {
    List<String> dates = Table.valid();
    int read = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      String date = dates.get(random.nextInt(dates.size()));
      read += readOrRefused(damaged(date, random), seed) ? 1 : 0;
    }
    assertTrue(read > ROUNDS / 20 && read < ROUNDS / 2, "read: " + read);
  }

  @Test
  void aDateWithAllItsDigitsSpansWhatItsDigitsAdmit() throws IOException {
    int compared = 0;
    for (String text : Table.valid()) {
      for (Point point : EdtfDate.parse(text).points()) {
        boolean whole = point.parts().stream().noneMatch(Part::unspecified);
        if (whole && !point.isSeason()) {
          assertEquals(PointSpan.byDigits(point), point.span(), text);
          compared++;
        }
      }
    }
    assertTrue(compared > 100, "compared: " + compared);
  }

  @Test
  void daysDrawnFromAMillionAreReadAsJavaReadsThem() {
    SplittableRandom random = new SplittableRandom(FIRST_SEED);
    for (int i = 0; i < ROUNDS; i++) {
      LocalDate day = LocalDate.ofEpochDay(random.nextInt(-500_000, 500_000));
      Point point = Point.of(day);
      assertEquals(DateSpan.of(day), point.span(), day.toString());
      assertEquals(point, EdtfDate.parse(day.toString()));
      assertEquals(day.getYear(), point.year().orElseThrow());
      assertEquals(day.getMonthValue(), point.month().orElseThrow());
      assertEquals(day.getDayOfMonth(), point.day().orElseThrow());
    }
  }

  @Test
  void marksNeverMoveTheDays() throws IOException {
    for (String text : Table.valid()) {
      String plain = text.replaceAll("[?~%]", "");
      assertEquals(EdtfDate.parse(plain).span(), EdtfDate.parse(text).span(), text);
    }
  }

  private static boolean readOrRefused(String text, long seed) {
    String about = "seed " + seed + ": \"" + text + "\"";
    try {
      EdtfDate date = EdtfDate.parse(text);
      assertEquals(text, date.text(), about);
      assertFalse(date.certain() && (date.uncertain() || date.approximate()), about);
      assertEquals(Optional.of(date), EdtfDate.tryParse(text), about);
      date.span();
      return true;
    } catch (DateTimeParseException fault) {
      assertTrue(fault.getErrorIndex() >= 0 && fault.getErrorIndex() <= text.length(), about);
      assertTrue(String.valueOf(fault.getMessage()).contains("; "), about + ": " + fault);
      return false;
    } catch (RuntimeException other) {
      return fail(about, other);
    }
  }

  private static String random(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(14);
    for (int i = 0; i < length; i++) {
      text.append(any(random));
    }
    return text.toString();
  }

  private static String damaged(String date, SplittableRandom random) {
    StringBuilder text = new StringBuilder(date);
    int at = random.nextInt(date.length());
    switch (random.nextInt(4)) {
      case 0 -> text.setCharAt(at, any(random));
      case 1 -> text.insert(at, any(random));
      case 2 -> text.deleteCharAt(at);
      default -> text.append(text, at, date.length());
    }
    return text.toString();
  }

  private static char any(SplittableRandom random) {
    return NEAR.charAt(random.nextInt(NEAR.length()));
  }
}
