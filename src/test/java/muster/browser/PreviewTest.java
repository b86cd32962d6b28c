package muster.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import muster.cli.Served;
import muster.site.Freedonia;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An open page of `muster serve` while the files are edited.
final class PreviewTest {
  private static final Look LOW = new Look(360, 300, false, false);

  @TempDir private Path home;

  private void write(String file, String text) {
    Freedonia.write(home.resolve(file), text);
  }

  private static void awaitWords(Page page, String words) {
    page.waitForFunction("words => document.body?.innerText.includes(words)", words);
  }

  @Test
  void anOpenPageFollowsTheFilesAndStaysWhereItWas() throws IOException {
    Freedonia.writeTo(home);
    try (Served served = Served.of(home);
        Browser browser = Browser.connected()) {
      Page page = browser.visit(served.address() + "questions/killed.html", LOW);
      page.evaluate("() => scrollTo(0, 700)");
      write("data/questions.yaml", Freedonia.QUESTIONS.replace("been killed", "lost their lives"));
      awaitWords(page, "How many guards have lost their lives?");
      page.waitForFunction("() => scrollY === 700");

      write("data/questions.yaml", Freedonia.QUESTIONS.replace("kind: number", "kind: numbr"));
      awaitWords(page, "data/questions.yaml:5:11 error[unknown-word]");
      assertTrue(page.locator(".muster-trouble").isVisible());
      assertTrue(page.locator("h1").innerText().contains("lost their lives"));
      page.waitForFunction("() => scrollY === 700");
      assertEquals(
          "fixed", page.locator(".muster-trouble").evaluate("it => getComputedStyle(it).position"));

      write("data/questions.yaml", Freedonia.QUESTIONS);
      awaitWords(page, "How many guards have been killed?");
      assertEquals(0, page.locator(".muster-trouble").count());
      assertEquals(List.of(), browser.complaints());
    }
  }
}
