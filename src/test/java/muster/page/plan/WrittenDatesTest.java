package muster.page.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import muster.page.part.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WrittenDatesTest {
  @ParameterizedTest
  @CsvSource({
    "on 5 March 2025 it rained, 5 March 2025, 2025-03-05",
    "on 30 April it rained, 30 April, XXXX-04-30",
    "in June 2024 it rained, June 2024, 2024-06",
    "2025 was wet, 2025, 2025",
    "'of 31 December 1999, a Friday', 31 December 1999, 1999-12-31",
    "by May 2025., May 2025, 2025-05",
    "'on March 5, 2025, it rained', 'March 5, 2025', 2025-03-05",
    "since December 31 1999, December 31 1999, 1999-12-31",
    "on April 30 it rained, April 30, XXXX-04-30",
  })
  void aDateKeepsItsWords(String text, String words, String edtf) {
    assertEquals(List.of(words + " = " + edtf), dates(text));
    assertEquals(text, Plans.words(WrittenDates.in(text)));
  }

  @ParameterizedTest
  @CsvSource({
    "some 2500 of them",
    "'1,999 of them'",
    "'in 2025,5 parts'",
    "the gun M1991",
    "form A-2025",
    "a march of 20 miles",
    "3025",
    "Mayor 2",
    "In March 12 of them left",
  })
  void aNumberIsNoDate(String text) {
    assertEquals(List.of(), dates(text));
  }

  @Test
  void aDayThatNoMonthHasIsNotADay() {
    assertEquals(List.of("March 2025 = 2025-03"), dates("45 March 2025"));
    assertEquals(List.of("March 2025 = 2025-03"), dates("1,500 March 2025"));
  }

  @Test
  void severalDatesStandInTheirOrder() {
    assertEquals(
        List.of("5 March 2025 = 2025-03-05", "6 March = XXXX-03-06", "2024 = 2024"),
        dates("Said on 5 March 2025, printed on 6 March, about 2024"));
  }

  private static List<String> dates(String text) {
    return WrittenDates.in(text).runs().stream()
        .filter(Sentence.Run::isTimed)
        .map(run -> ((Sentence.Run.Timed) run).day())
        .map(day -> day.words() + " = " + day.edtf())
        .toList();
  }
}
