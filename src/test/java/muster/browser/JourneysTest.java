package muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/// What readers come for, found by clicking on the site of the record.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class JourneysTest {
  private static final String KILLED = "How many North Korean soldiers have been killed?";

  private Browser browser;
  private SiteFolder site;

  @BeforeAll
  void build(@TempDir Path folder) throws Exception {
    Path data = Path.of("data");
    var builder = new SiteBuilder(TemplateSource.folder(Path.of("templates")), Optional.empty(), 2);
    builder.build(Checked.of(data), OutputDirectory.at(folder, List.of(data)), false, (_, _) -> {});
    site = new SiteFolder(folder);
    browser = Browser.open();
  }

  @AfterAll
  void close() {
    browser.close();
  }

  private Page home(Look look) {
    return browser.visit(site.root().resolve("index.html"), look);
  }

  private static void click(Page page, Locator link) {
    link.click();
    page.waitForLoadState();
  }

  /// On a phone, in at most two clicks: a number with the text to cite it by.
  @Test
  void aJournalistFindsANumberWithItsCitation() {
    Page page = home(Look.PHONE);
    click(page, page.locator("main a").getByText(KILLED).first());
    assertEquals(KILLED, page.locator("h1").textContent());
    String citation = page.locator(".cite").first().textContent();
    assertTrue(citation.contains("National Intelligence Service (NIS), around 2,000"), citation);
    assertTrue(citation.contains("as of 2 September 2025"), citation);
    assertTrue(citation.contains("questions/killed.html"), citation);
  }

  /// The slider tells the answer of an earlier day, as the page of that month does, and hides the
  /// marks of what came later.
  @Test
  void aHistorianGoesBackInTime() {
    Page page = browser.visit(site.root().resolve("questions/killed.html"), Look.DESK);
    Locator slider = page.locator(".then input");
    int marks = page.locator(".range-chart--wide a[data-since]").count();
    assertEquals("today", page.locator(".then output").textContent());
    assertEquals("", page.locator(".then__answer").textContent());
    assertEquals(0, page.locator(".range-chart--wide a.not-yet").count());
    slider.press("Home");
    assertEquals("20 December 2024", page.locator(".then output").textContent());
    assertTrue(
        page.locator(".then__answer")
            .textContent()
            .startsWith("The only one recorded: South Korea"));
    assertTrue(page.locator(".then__answer").textContent().contains("at least 100 died"));
    assertEquals(marks - 1, page.locator(".range-chart--wide a.not-yet").count());
    Page december = browser.visit(site.root().resolve("as-of/2024-12.html"), Look.DESK);
    Locator asked =
        december.locator(".asked").filter(new Locator.FilterOptions().setHasText(KILLED));
    assertTrue(asked.textContent().contains("at least 100"), asked.textContent());
  }

  /// In one click from any number of the question's page: who says so, through whom.
  @Test
  void aScepticFindsTheChainOfEveryNumber() {
    Path killed = site.root().resolve("questions/killed.html");
    Page page = browser.visit(killed, Look.DESK);
    int numbers = page.locator("main a:has(> data:not(.count))").count();
    assertTrue(numbers > 10, "numbers: " + numbers);
    for (int number = 0; number < numbers; number++) {
      page = browser.visit(killed, Look.DESK);
      Locator link = page.locator("main a:has(> data:not(.count))").nth(number);
      page.locator("details").evaluateAll("all => all.forEach(it => { it.open = true })");
      click(page, link);
      int steps = page.locator("ol.chain > li").count();
      assertTrue(steps >= 2, page.url() + " has a chain of " + steps);
    }
  }

  /// In at most three clicks: the killed over time, as CSV.
  @Test
  void anAnalystFindsTheKilledOverTime() throws IOException {
    Page page = home(Look.DESK);
    click(page, page.locator("main a").getByText(KILLED).first());
    Locator file = page.locator("a[href$='killed.csv']").first();
    Path csv = site.root().resolve("questions").resolve(file.getAttribute("href")).normalize();
    assertTrue(Files.readAllLines(csv).getFirst().contains("as-of"), csv.toString());
    assertTrue(Files.readAllLines(csv).size() > 10, csv.toString());
  }

  /// In one click from a count of documents: those documents.
  @Test
  void aReaderOfTheCoverageFindsTheDocumentsBehindEachCount() {
    Page page = browser.visit(site.root().resolve("coverage.html"), Look.DESK);
    List<Locator> links = page.locator(".spread a[href^='sources.html#']").all();
    assertTrue(links.size() > 20, "counts: " + links.size());
    Map<String, String> counts = new LinkedHashMap<>();
    links.forEach(link -> counts.put(link.getAttribute("href"), link.textContent()));
    String root = site.root().toUri().toString();
    counts.forEach((address, count) -> {
      Page filtered = browser.visit(root + address, Look.DESK);
      assertThat(filtered.locator("[data-shown]")).hasText(count);
      assertThat(filtered.locator("tbody tr")).hasCount(Integer.parseInt(count));
    });
  }

  /// In one click, or none: the file and the line to change.
  @Test
  void aContributorFindsTheLineToChange() throws IOException {
    Page page =
        browser.visit(
            site.root().resolve("claims/standard-kenya-2025-09-02/killed.html"), Look.DESK);
    String place = page.locator(".mend").textContent();
    assertTrue(place.contains("data/sources/standard-kenya-2025-09-02.yaml"), place);
    int line = Integer.parseInt(place.replaceAll("(?s).*line (\\d+).*", "$1"));
    String written =
        Files.readAllLines(Path.of("data/sources/standard-kenya-2025-09-02.yaml")).get(line - 1);
    assertTrue(written.contains("id: killed"), written);
  }
}
