package muster.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetteringTest {
  private static final Lettering TEN = new Lettering(10, false, "");

  @Test
  void aTextIsAsWideAsItsAdvances() {
    assertEquals(5, TEN.width("0"), 0.001);
    assertEquals(10, TEN.width("훈"), 0.001);
    assertTrue(new Lettering(10, true, "").width("0") > 5);
  }

  @Test
  void aTextThatFitsIsNotShortened() {
    assertEquals("0000", TEN.shorten("0000", 20));
  }

  @Test
  void aTextThatDoesNotFitEndsInAnEllipsisAndKeepsTheWhole() {
    assertEquals(new Line(TEN, "00…", "00000"), TEN.line("00000", 20));
  }

  @Test
  void aTextIsBrokenAtBlanksAndShortenedInItsLastLine() {
    List<String> lines = TEN.wrap("0000 0000 00000", 21, 3).stream().map(Line::text).toList();
    assertEquals(List.of("0000", "0000", "00…"), lines);
  }

  @Test
  void onlyTheShortenedLineCarriesTheWholeText() {
    List<Label> labels = Line.stack(TEN.wrap("0000 00000", 21, 2), 0, 0);
    assertEquals(List.of(false, true), labels.stream().map(Label::cut).toList());
    assertEquals("0000 00000", labels.getLast().full());
  }

  @Test
  void theStyleSheetHasTheSizesThatAreMeasuredWith() throws IOException {
    String css = Files.readString(Path.of("templates/asset/site.css"));
    for (Lettering it : List.of(Lettering.NAME, Lettering.WORDS)) {
      assertTrue(css.contains("font-size: " + Decimal.of(it.size()) + "px; font-variant"), "" + it);
    }
    String quiet = "." + Lettering.QUIET.className() + ", ";
    String size = "font-size: " + Decimal.of(Lettering.QUIET.size()) + "px";
    assertTrue(css.lines().anyMatch(it -> it.startsWith(quiet) && it.contains(size)), size);
  }

  @Test
  void coordinatesHaveAtMostOneDecimalAndNoExponent() {
    assertEquals("0", Decimal.of(-0.04));
    assertEquals("-0.5", Decimal.of(-0.5));
    assertEquals("1234567.9", Decimal.of(1234567.89));
    assertEquals("12", Decimal.of(12.0));
    assertThrows(IllegalArgumentException.class, () -> Decimal.of(Double.NaN));
  }
}
