package muster.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CountsTest {
  @Test
  void smallNumbersAreWordsAndLargeOnesFigures() {
    assertEquals("no reports", Counts.of(0, "report", "reports"));
    assertEquals("one report", Counts.of(1, "report", "reports"));
    assertEquals("twelve reports", Counts.of(12, "report", "reports"));
    assertEquals("13 reports", Counts.of(13, "report", "reports"));
  }

  @Test
  void aSentenceBeginsWithACapital() {
    assertEquals("Two reports", Counts.capital("two reports"));
    assertEquals("Überläufer", Counts.capital("überläufer"));
    assertEquals("22 reports", Counts.capital("22 reports"));
    assertEquals("", Counts.capital(""));
  }

  @Test
  void namesAreListedWithAndBeforeTheLast() {
    assertEquals("", Telling.together(List.of()));
    assertEquals("a", Telling.together(List.of("a")));
    assertEquals("a and b", Telling.together(List.of("a", "b")));
    assertEquals("a, b and c", Telling.together(List.of("a", "b", "c")));
  }
}
