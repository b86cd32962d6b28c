package muster.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.render.TemplateSource;
import muster.site.Checked;
import muster.site.OutputDirectory;
import muster.site.SiteBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The site of the record, as a reader's browser sees it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SiteInBrowserTest {
  private Browser browser;
  private SiteFolder site;

  @BeforeAll
  void build(@TempDir Path folder) throws Exception {
    Path data = Path.of("data");
    var builder = new SiteBuilder(TemplateSource.folder(Path.of("templates")), Optional.empty(), 2);
    Path root = folder.resolve("the site");
    builder.build(Checked.of(data), OutputDirectory.at(root, List.of(data)), false, (_, _) -> {});
    site = new SiteFolder(root);
    browser = Browser.open();
  }

  @AfterAll
  void close() {
    browser.close();
  }

  @Test
  void everyPageIsSilentFitsLeadsSomewhereAndPrintsNoBareNumber() {
    assertTrue(site.pages().size() > 100, "pages: " + site.pages().size());
    assertNone(new SiteInspection(browser, site).everyPage());
  }

  @Test
  void onePageOfEveryKindIsAccessibleByDayByNightAndInForcedColours() {
    assertNone(new SiteInspection(browser, site).accessibility());
  }

  @Test
  void noWordsLieOnOthers() {
    assertNone(new SiteInspection(browser, site).overlaps());
  }

  @Test
  void paperSaysWhatTheScreenSays() {
    assertNone(new SiteInspection(browser, site).paper());
  }

  @Test
  void theKeyboardReachesEverythingAndShowsWhereItIs() {
    assertNone(new SiteInspection(browser, site).keyboard());
  }

  @Test
  void onePageOfEveryKindIsValid() throws IOException, InterruptedException {
    assertNone(Validity.faults(site, site.onePageOfEveryKind()));
  }

  @Test
  void thePagesSayTheSameWithoutScript() {
    List<String> faults = new ArrayList<>();
    try (Browser plain = Browser.withoutScript()) {
      for (Path file : site.onePageOfEveryKind()) {
        List<String> with = Scriptless.words(browser.visit(file, Look.DESK));
        List<String> without = Scriptless.words(plain.visit(file, Look.DESK));
        assertTrue(without.size() > 2, site.name(file));
        faults.addAll(Scriptless.faults(site, file, with, without));
      }
    }
    assertNone(faults);
  }

  @Test
  void aPhoneNamesEachCellAsItsColumnIsHeaded() {
    String names =
        """
        () => Array.from(document.querySelector('.table--cards tbody tr').querySelectorAll('td'),
          cell => getComputedStyle(cell, '::before').content.slice(1, -1))
        """;
    String heads =
        "() => Array.from(document.querySelectorAll('.table--cards thead th'), it =>"
            + " it.textContent.trim()).slice(1)";
    for (String name : List.of("sources.html", "actors.html", "events.html", "places.html")) {
      Page page = browser.visit(site.root().resolve(name), Look.PHONE);
      assertEquals(page.evaluate(heads), page.evaluate(names), name);
    }
  }

  private static void assertNone(List<String> faults) {
    assertEquals("", String.join("\n", faults));
  }
}
