package muster.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import muster.load.Loaded;
import muster.load.Loader;
import muster.render.TemplateSource;
import muster.site.Checked;
import muster.site.Freedonia;
import muster.site.OutputDirectory;
import muster.site.SiteBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A made-up record of 410 claims, whose table is cut into three pages, from a disk: claim 1 is of
/// 1 January 2031 and counts 1001 killed, claim 2 of the next day counts 1002 wounded, and so on.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LongTableTest {
  private static final int CLAIMS = 410;

  /// So long that only what hangs takes longer.
  private static final double PATIENCE = 60_000;

  private Path folder = Path.of("");
  private Browser browser;

  @BeforeAll
  void build(@TempDir Path temporary) throws Exception {
    folder = temporary;
    Path home = Freedonia.writeTo(folder.resolve("project"));
    String head = Freedonia.SOURCE.substring(0, Freedonia.SOURCE.indexOf("      - id: killed"));
    String claims =
        IntStream.rangeClosed(1, CLAIMS)
            .mapToObj(LongTableTest::claim)
            .collect(Collectors.joining());
    Freedonia.write(home.resolve("data/sources/example-wire-1.yaml"), head + claims);
    Loaded loaded = Loader.load(home.resolve("data"));
    assertEquals(List.of(), loaded.diagnostics());
    var builder = new SiteBuilder(TemplateSource.folder(Path.of("templates")), Optional.empty(), 2);
    builder.build(
        Checked.of(loaded),
        OutputDirectory.at(folder.resolve("site"), List.of()),
        false,
        (_, _) -> {});
    browser = Browser.open();
  }

  private static String claim(int number) {
    String measure = number % 2 == 0 ? "wounded" : "killed";
    LocalDate day = LocalDate.of(2031, 1, 1).plusDays(number - 1);
    return """
          - id: c%d
            about: guards
            measure: %s
            value: %d
            quote: %d of the guards, he said
            as-of: %s
            text: So many.
    """
        .formatted(number, measure, 1000 + number, 1000 + number, day);
  }

  @AfterAll
  void close() {
    browser.close();
  }

  private Page visit(String address) {
    return browser.visit(folder.resolve("site").toUri() + address, Look.DESK);
  }

  private static Page open(Page page) {
    page.locator(".filters summary").click();
    assertThat(page.locator("select#measure option")).hasCount(3);
    return page;
  }

  private static String state(Page page) {
    return page.url().replaceAll("^[^#]*", "");
  }

  private static String shown(Page page) {
    return page.locator(".filters__count").first().innerText();
  }

  /// The numbers in the table, the first and the last.
  private static String ends(Page page) {
    List<String> numbers = page.locator("tbody td:nth-child(2) a").allInnerTexts();
    return numbers.size() + ": " + numbers.getFirst() + " to " + numbers.getLast();
  }

  @Test
  void withoutScriptEveryRowIsOnAPageAndNothingIsOfferedThatNeedsScript() {
    try (Browser plain = Browser.withoutScript()) {
      Page page = plain.visit(folder.resolve("site/claims.html"), Look.DESK);
      assertThat(page.locator(".filters")).isHidden();
      assertEquals("200: 1410 to 1211", ends(page));
      page.getByText("Next").click();
      assertEquals("200: 1210 to 1011", ends(page));
      page.locator(".pages li a").last().click();
      assertEquals("10: 1010 to 1001", ends(page));
      assertEquals(
          "Previous 1 2 3 Next", page.locator(".pages").innerText().replaceAll("\\s+", " "));
    }
  }

  @Test
  void nothingIsLoadedBeforeItIsAskedFor() {
    Page page = visit("claims.html");
    assertTrue(browser.requests().stream().noneMatch(it -> it.contains("/tables/")));
    open(page);
    assertTrue(browser.requests().stream().anyMatch(it -> it.endsWith("/tables/claims.js")));
    assertEquals("Rows shown: 410 of 410", shown(page));
    assertEquals("", state(page));
  }

  @Test
  void aFilterShowsTheRowsOfAllPagesAndStandsInTheAddress() {
    Page page = open(visit("claims.html"));
    page.selectOption("#measure", "wounded");
    assertThat(page.locator("[data-shown]")).hasText("205");
    assertEquals("#measure=wounded", state(page));
    assertEquals("200: 1410 to 1012", ends(page));
    page.fill("#to", "2031-01-10");
    assertThat(page.locator("[data-shown]")).hasText("5");
    assertEquals("#measure=wounded&to=2031-01-10", state(page));
    assertEquals("5: 1010 to 1002", ends(page));
    assertThat(page.locator(".pages")).isHidden();
    page.getByText("Show all rows").click();
    assertThat(page.locator("[data-shown]")).hasText("410");
    assertEquals("", state(page));
    assertEquals("200: 1410 to 1211", ends(page));
  }

  @Test
  void anOrderGoesAcrossAllPages() {
    Page page = visit("claims-2.html");
    page.locator("thead button").nth(1).click();
    assertThat(page.locator("thead th").nth(1)).hasAttribute("aria-sort", "ascending");
    assertEquals("200: 1001 to 1200", ends(page));
    page.locator("thead button").nth(1).click();
    assertThat(page.locator("thead th").nth(1)).hasAttribute("aria-sort", "descending");
    assertEquals("#sort=-number", state(page));
    assertEquals("200: 1410 to 1211", ends(page));
    page.getByText("Next").click();
    assertThat(page.locator(".pages [aria-current]")).hasText("2");
    assertEquals("#sort=-number&page=2", state(page));
    assertEquals("200: 1210 to 1011", ends(page));
  }

  @Test
  void aPhoneWhichHasNoHeadsOfColumnsPutsRowsInOrderToo() {
    String address = folder.resolve("site").toUri() + "claims.html";
    Page page = open(browser.visit(address, Look.PHONE));
    page.selectOption("#sort", "-when");
    assertThat(page.locator("thead th").nth(3)).hasAttribute("aria-sort", "descending");
    page.selectOption("#sort", "when");
    assertThat(page.locator("thead th").nth(3)).hasAttribute("aria-sort", "ascending");
    assertEquals("200: 1001 to 1200", ends(page));
    assertEquals("#sort=when", state(page));
  }

  @Test
  void theAddressBringsTheStateBackAndSoDoBackAndForward() {
    Page page = visit("claims.html#measure=killed&from=2031-01-03&to=2031-01-31&sort=number");
    assertThat(page.locator("[data-shown]")).hasText("15");
    assertEquals("15: 1003 to 1031", ends(page));
    assertEquals("killed", page.inputValue("#measure"));
    assertEquals("2031-01-03", page.inputValue("#from"));
    page.selectOption("#measure", "wounded");
    assertThat(page.locator("[data-shown]")).hasText("14");
    page.goBack();
    assertThat(page.locator("[data-shown]")).hasText("15");
    assertEquals("killed", page.inputValue("#measure"));
    page.goForward();
    assertThat(page.locator("[data-shown]")).hasText("14");
    assertEquals("14: 1004 to 1030", ends(page));
  }

  @Test
  void theKeyboardAloneFiltersSortsAndTurnsPages() {
    Page page = visit("claims.html");
    page.locator(".filters summary").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("select#measure option")).hasCount(3);
    page.keyboard().press("Tab");
    page.keyboard().press("w");
    assertThat(page.locator("[data-shown]")).hasText("205");
    tabTo(page, "thead th:nth-child(2) button");
    page.keyboard().press("Enter");
    assertThat(page.locator("thead th").nth(1)).hasAttribute("aria-sort", "ascending");
    assertEquals("200: 1002 to 1400", ends(page));
    page.locator(".pages a").last().focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".pages [aria-current]")).hasText("2");
    assertEquals("5: 1402 to 1410", ends(page));
    assertTrue((Boolean) page.evaluate("document.activeElement.localName === 'table'"));
  }

  private static void tabTo(Page page, String selector) {
    for (int steps = 0; steps < 30; steps++) {
      page.keyboard().press("Tab");
      if ((Boolean) page.evaluate("it => document.activeElement.matches(it)", selector)) {
        return;
      }
    }
    throw new IllegalStateException("no Tab leads to " + selector);
  }

  @Test
  void theLinkThatSkipsToThePageKeepsTheState() {
    Page page = visit("claims.html#measure=wounded");
    assertThat(page.locator("[data-shown]")).hasText("205");
    page.locator(".skip").focus();
    page.keyboard().press("Enter");
    assertEquals("#main", state(page));
    assertEquals("Rows shown: 205 of 410", shown(page));
    assertEquals("200: 1410 to 1012", ends(page));
  }

  @Test
  void theDownloadHoldsTheLinesOfTheRowsShown() throws Exception {
    Page page = visit("claims.html#measure=wounded&to=2031-01-08&sort=number");
    assertThat(page.locator("[data-shown]")).hasText("4");
    var download = page.waitForDownload(() -> page.locator("[data-download]").click());
    assertEquals("claims-shown.csv", download.suggestedFilename());
    List<String> all = Files.readAllLines(folder.resolve("site/data/claims.csv"));
    List<String> expected =
        Stream.of(
                "claim",
                "example-wire-1/c2",
                "example-wire-1/c4",
                "example-wire-1/c6",
                "example-wire-1/c8")
            .flatMap(id -> all.stream().filter(line -> line.startsWith(id + ",")))
            .toList();
    assertEquals(5, expected.size());
    assertEquals(expected, Files.readAllLines(download.path()));
  }

  @Test
  void theScriptPrintsWhatTheToolPrinted() {
    String part = "() => document.querySelector('tbody').innerHTML.trim()";
    String way = "() => document.querySelector('.pages').innerText.replace(/\\s+/g, ' ')";
    Page page = visit("claims-2.html");
    Object rows = page.evaluate(part);
    Object steps = page.evaluate(way);
    visit("claims.html#page=2");
    assertThat(page.locator(".pages [aria-current]")).hasText("2");
    assertEquals(rows, page.evaluate(part));
    assertEquals(steps, page.evaluate(way));
  }

  /// A script that has only some of the rows would not put the table in order.
  @Test
  void aTableThatBeginsOnThePageOfARecordHasPagesBelowItAndIsNotSorted() {
    Page page = visit("questions/killed.html");
    assertEquals("50: 1409 to 1311", ends(page));
    assertEquals(
        "205 statements, one a row; here are 1 to 50.", page.locator("#rows-claims").innerText());
    page.getByText("Next").click();
    assertEquals("155: 1309 to 1001", ends(page));
    assertThat(page.locator(".table__sort")).hasCount(0);
    page.locator(".page__intro a").click();
    assertThat(page.locator("h1")).hasText("How many guards have been killed?");
    assertEquals("50: 1409 to 1311", ends(page));
    assertThat(page.locator("#claims .table__sort")).hasCount(0);
  }

  @Test
  void thePagesBelowThatOfARecordFitAPhoneAndAreAccessibleByDayAndByNight() {
    var site = new SiteFolder(folder.resolve("site"));
    List<String> faults = new ArrayList<>();
    Path file = site.root().resolve("questions/killed/claims-2.html");
    for (Look look : List.of(Look.NARROWEST, Look.DESK, Look.PHONE_AT_NIGHT)) {
      faults.addAll(faults(browser.visit(file, look), site, file));
    }
    assertEquals("", String.join("\n", faults));
  }

  private List<String> faults(Page page, SiteFolder site, Path file) {
    return Stream.of(
            Fit.faults(page, site, file),
            BareNumbers.faults(page, site, file),
            Quiet.faults(browser, site, file),
            Accessibility.faults(page, site, file))
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void theFiltersFitAPhoneAndAreAccessibleByDayAndByNight() {
    var site = new SiteFolder(folder.resolve("site"));
    List<String> faults = new ArrayList<>();
    for (String name : List.of("claims-2.html", "sources.html", "actors.html")) {
      Path file = site.root().resolve(name);
      for (Look look : List.of(Look.NARROWEST, Look.DESK, Look.PHONE_AT_NIGHT)) {
        Page page = browser.visit(file, look);
        page.locator(".filters summary").click();
        assertThat(page.locator(".filters select").first()).isVisible();
        faults.addAll(faults(page, site, file));
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void aFileOfRowsThatIsMissingIsSaidToBe() throws Exception {
    Path file = folder.resolve("site/tables/claims.js");
    Path aside = folder.resolve("claims.js");
    Files.move(file, aside);
    try {
      Page page = visit("claims.html");
      page.locator(".filters summary").click();
      assertThat(page.locator("[data-failed]")).isVisible();
      assertEquals("200: 1410 to 1211", ends(page));
    } finally {
      Files.move(aside, file);
    }
  }

  @Test
  void twentyThousandRowsAreFilteredAndSorted() throws Exception {
    Path file = folder.resolve("site/tables/claims.js");
    String small = Files.readString(file);
    Files.writeString(file, twentyThousand(small));
    try {
      Page page = visit("claims.html#measure=wounded&sort=-number");
      var shown = new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions();
      assertThat(page.locator("[data-shown]")).hasText("10000", shown.setTimeout(PATIENCE));
      assertEquals("200: 1410 to 1404", ends(page));
      page.locator(".pages li a").last().click();
      assertThat(page.locator(".pages [aria-current]")).hasText("50", shown);
    } finally {
      Files.writeString(file, small);
    }
  }

  private static String twentyThousand(String small) {
    int start = small.indexOf("[[\"", small.indexOf("\"rows\":"));
    List<String> rows =
        Pattern.compile(",\n")
            .splitAsStream(small.substring(start, small.lastIndexOf("\n]\n})")))
            .toList();
    assertEquals(CLAIMS, rows.size());
    return IntStream.range(0, 20_000)
        .mapToObj(at -> rows.get(at % 400))
        .collect(Collectors.joining(",\n", small.substring(0, start), "\n]\n})\n"));
  }
}
