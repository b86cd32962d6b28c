package muster.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every check of the browser tests passes a good page and catches a bad one.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserChecksTest {
  private static final String GOOD =
      """
      <p>Freedonia's ministry said <a href="claims/wire/a.html"><data value="400">around
      400</data></a> on <time datetime="2020-01-02">2 January 2020</time>:
      <q>some 400 of them</q>, in <cite>Report 7</cite>, from
      <span data-count="reports">3 reports</span>. <code>wire.yaml:12</code></p>
      <p>The <a href="claims/wire/a.html#wording">wording</a>, and
      <a href="https://example.org/report">the report</a>.</p>
      <svg role="img" aria-label="a drawing" width="100" height="20"><title>From 1</title>
      <g data-axis="x"><text y="15">100</text></g></svg>
      """;

  private Browser browser;
  private SiteFolder site;

  @BeforeAll
  void openBrowser() {
    browser = Browser.open();
  }

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  @BeforeEach
  void beginSite(@TempDir Path folder) {
    site = new SiteFolder(folder.resolve("site of tests"));
  }

  private void write(String name, String body) throws IOException {
    Path file = site.root().resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        <!doctype html><html lang="en"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width"><title>A page</title>
        <style>
        body { color: #000; background: #fff }
        a { color: #00e }
        @media (prefers-color-scheme: dark) {
          body { color: #fff; background: #000 } a { color: #9cf }
        }
        .pale { color: #ccc; background: #fff }
        @media (prefers-color-scheme: dark) { .dim { color: #444; background: #000 } }
        </style></head><body><main><h1>A page</h1>
        """
            + body
            + "</main></body></html>\n");
  }

  private List<String> everyPage(String body) throws IOException {
    write("index.html", body);
    write("claims/wire/a.html", "<p id='wording'>The wording.</p>");
    write("sources.csv", "");
    return new SiteInspection(browser, site).everyPage();
  }

  private List<String> accessibility(String body) throws IOException {
    write("index.html", body);
    return new SiteInspection(browser, site).accessibility();
  }

  private List<String> bareNumbers(String body) throws IOException {
    write("index.html", body);
    Path file = site.root().resolve("index.html");
    return BareNumbers.faults(browser.visit(file, Look.DESK), site, file);
  }

  private static void assertOnly(String expected, List<String> faults) {
    assertTrue(!faults.isEmpty(), "nothing found, expected " + expected);
    for (String fault : faults) {
      assertTrue(fault.contains(expected), () -> "expected " + expected + " in " + faults);
    }
  }

  @Test
  void aGoodPageHasNoFault() throws IOException {
    assertEquals(List.of(), everyPage(GOOD));
    assertEquals(List.of(), accessibility(GOOD));
  }

  @Test
  void aFolderWithoutPagesDoesNotPass() throws IOException {
    Files.createDirectories(site.root());
    List<String> fault = List.of("there is no page in " + site.root());
    assertEquals(fault, new SiteInspection(browser, site).everyPage());
    assertEquals(fault, new SiteInspection(browser, site).accessibility());
  }

  @Test
  void everyKindOfPageIsSeenOnce() throws IOException {
    write("index.html", GOOD);
    write("claims/wire/a.html", "<p>A page.</p>");
    write("claims/wire/b.html", "<p>A page with more on it than the other claim has.</p>");
    assertEquals(
        List.of("claims/wire/b.html", "index.html"),
        site.onePageOfEveryKind().stream().map(site::name).toList());
  }

  @Test
  void anImageWithoutWordsIsInaccessible() throws IOException {
    assertOnly(
        "image-alt", accessibility("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>"));
  }

  @Test
  void paleTextIsCaughtByDay() throws IOException {
    assertOnly("color-contrast", accessibility("<p class='pale'>hardly to be read</p>"));
  }

  @Test
  void dimTextIsCaughtByNight() throws IOException {
    List<String> faults = accessibility("<p class='dim'>hardly to be read</p>");
    assertOnly("color-contrast", faults);
    assertOnly("360-dark index.html", faults);
  }

  @Test
  void wordsOnWordsAreCaught() throws IOException {
    write("index.html", "<p>one line</p><p style='margin-top:-2em'>another line</p>");
    assertOnly("\"one line\" lies on \"another line\"", inspection().overlaps());
  }

  @Test
  void wordsOfADrawingOnOthersAreCaught() throws IOException {
    String text = "<text x='2' y='15'>some words</text><text x='20' y='18'>others</text>";
    write("index.html", "<svg width='200' height='40'>" + text + "</svg>");
    assertOnly("\"some words\" lies on \"others\"", inspection().overlaps());
  }

  @Test
  void wordsBesideWordsAreFine() throws IOException {
    write("index.html", "<p>one <b>line</b> <small>small</small></p><p>another line</p>");
    assertEquals(List.of(), inspection().overlaps());
  }

  @Test
  void whatPaperLeavesOutIsCaught() throws IOException {
    write(
        "index.html",
        "<style>@media print { .no { display: none } }</style><p class='no'>lost</p>");
    assertOnly("index.html: not on paper: lost", inspection().paper());
  }

  @Test
  void whatTheKeyboardDoesNotReachIsCaught() throws IOException {
    String ring = "<style>:focus-visible { outline: 3px solid #00e }</style>";
    write("index.html", ring + "<a href='#'>first</a><div inert><button>no</button></div>");
    assertOnly("the keyboard does not reach <button> no", inspection().keyboard());
  }

  @Test
  void focusThatIsNotSeenIsCaught() throws IOException {
    write("index.html", "<a href='#' style='outline:none'>a link</a>");
    assertOnly("nothing shows that the focus is on <a> a link", inspection().keyboard());
  }

  @Test
  void whatTheKeyboardReachesIsFine() throws IOException {
    String ring = "<style>:focus-visible { outline: 3px solid #00e }</style>";
    write("index.html", ring + "<a href='#'>a link</a><button>a button</button>");
    assertEquals(List.of(), inspection().keyboard());
  }

  @Test
  void aPageThatIsNotValidIsCaught() throws IOException, InterruptedException {
    write("index.html", "<p><table><td>text</table>");
    List<String> faults = Validity.faults(site, site.pages());
    assertTrue(
        faults.toString().contains("error: “td” start tag in table body"), faults.toString());
  }

  @Test
  void wordsThatOnlyAScriptWritesAreCaught() throws IOException {
    write("index.html", "<p id='a'>one</p><script>a.textContent = 'other'</script>");
    Path file = site.root().resolve("index.html");
    List<String> with = Scriptless.words(browser.visit(file, Look.DESK));
    try (Browser plain = Browser.withoutScript()) {
      List<String> without = Scriptless.words(plain.visit(file, Look.DESK));
      assertEquals(
          List.of("index.html: only with script: other", "index.html: only without script: one"),
          Scriptless.faults(site, file, with, without));
    }
  }

  private SiteInspection inspection() {
    return new SiteInspection(browser, site);
  }

  @Test
  void anErrorInAScriptIsCaught() throws IOException {
    assertOnly("script error: ", everyPage("<script>throw new Error('broken')</script>"));
  }

  @Test
  void aWordOnTheConsoleIsCaught() throws IOException {
    assertOnly("console error: oh", everyPage("<script>console.error('oh')</script>"));
  }

  @Test
  void aRequestToAnotherHostIsCaught() throws IOException {
    List<String> faults = everyPage("<img alt='' src='https://example.org/pixel.png'>");
    assertTrue(
        faults.contains("index.html: asks for https://example.org/pixel.png"), faults::toString);
  }

  @Test
  void aRequestBeyondTheFolderIsCaught() throws IOException {
    Files.writeString(site.root().resolveSibling("outside.css"), "body { color: black }");
    List<String> faults = everyPage("<link rel='stylesheet' href='../outside.css'>");
    assertTrue(
        faults.contains(
            "index.html: asks for " + site.root().resolveSibling("outside.css").toUri()),
        faults::toString);
    assertTrue(
        faults.contains(
            "index.html: leads out of the site: " + site.root().resolveSibling("outside.css")),
        faults::toString);
  }

  @Test
  void aLinkToNoFileIsCaught() throws IOException {
    assertEquals(
        List.of("index.html: leads to no file: claims/gone.html"),
        everyPage("<a href='claims/gone.html'>gone</a>"));
  }

  @Test
  void aLinkToAFolderIsCaught() throws IOException {
    assertEquals(
        List.of("index.html: leads to no file: claims"), everyPage("<a href='claims/'>all</a>"));
  }

  @Test
  void aLinkToNoAnchorIsCaught() throws IOException {
    assertEquals(
        List.of("index.html: leads to no anchor: claims/wire/a.html#gone"),
        everyPage("<a href='claims/wire/a.html#gone'>gone</a>"));
  }

  @Test
  void aPageWiderThanTheWindowIsCaught() throws IOException {
    assertOnly(
        "1000 px wide in 320: <p class=\"wide\">",
        everyPage("<style>body{margin:0} .wide{width:1000px}</style><p class='wide'>wide</p>"));
  }

  @Test
  void cuttingOffIsNoWayToFit() throws IOException {
    assertOnly(
        "<body> cuts off what does not fit",
        everyPage("<style>body{overflow-x:hidden}</style><p>narrow</p>"));
  }

  @Test
  void aTableThatScrollsByItselfFits() throws IOException {
    assertEquals(
        List.of(),
        everyPage("<div style='overflow-x:auto'><p style='width:1000px'>wide</p></div>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>around 400 killed</p>",
        "<p>٤٠٠</p>",
        "<p>½ of them</p>",
        "<td>400</td>",
        "<p hidden>400</p>",
        "<details><summary>more</summary>400</details>",
        "<a href='https://example.org/'>400</a>",
        "<a href='sources.csv'>400</a>",
        "<a href='index.html'>400</a>",
        "<p><data value='400'>around 400</data></p>",
        "<time>2020</time>",
        "<span data-count=''>3 reports</span>",
        "<div data-name><p>400</p></div>",
        "<div data-count='all'><table><tr><td>400</td></tr></table></div>",
        "<svg aria-label='a drawing'><text>400</text></svg>",
        "<p>400 said <q>some</q></p>"
      })
  void aBareNumberIsCaught(String body) throws IOException {
    assertOnly("index.html: bare number in <", bareNumbers(body));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<blockquote><p>some 400</p></blockquote>",
        "<h2 data-name>Article 5</h2>",
        "<nav>Page 2</nav>",
        "<pre>value: 400</pre>",
        "<a href='claims/wire/a.html#wording'><b>around</b> 400</a>",
        "<script type='application/json'>400</script>",
        "<svg aria-label='a drawing'><a href='claims/wire/a.html'><text>400</text></a></svg>"
      })
  void aNumberInItsPlaceIsFine(String body) throws IOException {
    assertEquals(List.of(), bareNumbers(body));
  }
}
