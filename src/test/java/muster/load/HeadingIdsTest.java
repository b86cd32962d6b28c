package muster.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class HeadingIdsTest {
  private static String html(String markdown) {
    var file = new FactFile("data/pages/a.md", "# Title\n\n" + markdown);
    return ProseReader.read(file, new Problems()).orElseThrow().prose().html();
  }

  @Test
  void aHeadingHasAnIdOfItsWords() {
    assertEquals(
        "<h2 id=\"inclusion-and-exclusion\">Inclusion and <em>exclusion</em></h2>\n",
        html("## Inclusion and *exclusion*\n"));
    assertEquals("<h2 id=\"방법-2\">(방법) 2</h2>\n", html("## (방법) 2\n"));
  }

  @Test
  void equalHeadingsHaveDifferentIds() {
    assertEquals(
        "<h2 id=\"a\">A</h2>\n<h2 id=\"a-2\">A</h2>\n<h2 id=\"a-3\">A</h2>\n",
        html("## A\n\n## A\n\n## A\n"));
  }

  @Test
  void theLanguageOfTheMachineDoesNotMatter() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertEquals("<h2 id=\"inclusion\">Inclusion</h2>\n", html("## Inclusion\n"));
    } finally {
      Locale.setDefault(before);
    }
  }
}
