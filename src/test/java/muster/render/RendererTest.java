package muster.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import muster.page.Page;
import org.junit.jupiter.api.Test;

class RendererTest {
  private static final Renderer RENDERER = Renderer.of(TemplateSource.builtIn());

  private static String html(Page page) {
    return new String(RENDERER.render(page), StandardCharsets.UTF_8);
  }

  private static void prints(Page page, String expected) {
    String html = html(page);
    assertTrue(html.contains(expected), () -> "not printed: " + expected + "\n" + html);
  }

  @Test
  void everyKindOfPageHasASampleAndPrints() {
    List<Page> pages = SamplePages.all();
    assertEquals(
        Page.class.getPermittedSubclasses().length,
        pages.stream().map(Page::getClass).distinct().count());
    for (Page page : pages) {
      String html = html(page);
      assertTrue(html.startsWith("<!doctype html>\n<html lang=\"en\">\n"), page.path().value());
      assertTrue(html.endsWith("</html>\n"), page.path().value());
      assertFalse(html.contains("th:"), page.path().value());
      assertFalse(html.contains("\n\n") && !html.contains("<pre"), page.path().value());
    }
  }

  @Test
  void aNumberIsPrintedAsWordedWithItsValueAndALinkToItsClaim() {
    prints(
        SamplePages.question(),
        """
        <p class="figure__number"><a class="number" href="../claims/gazette-771/killed.html" \
        title="through two lawmakers, printed by The Gazette"><data value="2000">around 2,000</data>\
        </a></p>
        """);
  }

  @Test
  void aNumberInWordsOnlyHasNoMachineValue() {
    prints(SamplePages.question(), "title=\"printed by The Gazette\"><span>many</span></a>");
  }

  @Test
  void theOriginatorStandsBeforeTheNumber() {
    String html = html(SamplePages.question());
    int who = html.indexOf("figure__who");
    assertTrue(who > 0 && who < html.indexOf("figure__number"));
  }

  @Test
  void aSentenceKeepsNoGapBetweenItsRuns() {
    prints(
        SamplePages.question(),
        """
        <p class="answer">Latest: <a data-name href="../actors/service.html">Osterlich’s National \
        Service</a>, <a class="worded" href="../claims/gazette-771/killed.html"><data \
        value="2000">around 2,000</data></a> killed, as of <time datetime="2025-09-02">\
        2 September 2025</time>. Around February 2025: <a data-name \
        href="../actors/sylvanian-intelligence.html">Sylvanian intelligence</a> <a class="worded" \
        href="../claims/wire-2025-03-05/killed.html"><data value="400">around 400</data></a> \
        <q>killed in combat</q>.</p>
        """);
  }

  @Test
  void anInferredYearStandsInBracketsWithItsReason() {
    prints(
        SamplePages.claim(),
        """
        <dd><time datetime="2025-02-26" data-edtf="2025?-02-26" title="the article prints no \
        year">26 February [2025]</time><span class="items__note">What stands in brackets is inferred: the \
        article prints no year</span></dd>
        """);
  }

  @Test
  void aTimeInWordsIsNoTimeElement() {
    prints(SamplePages.claim(), "<span data-day>on Wednesday</span>");
  }

  @Test
  void theNumberIsMarkedInsideTheQuotation() {
    prints(
        SamplePages.claim(),
        "<blockquote lang=\"en\"><p><mark>around 400</mark> killed in combat</p></blockquote>");
  }

  @Test
  void theChainIsAnOrderedListWithVerbs() {
    prints(
        SamplePages.claim(),
        """
        <p class="chain__who"><span class="chain__role">relay</span> <span \
        class="chain__name"><span data-name>Envoy A</span></span><span class="chain__name"><span \
        data-name>Envoy B</span></span> <em class="chain__verb">told reporters</em></p>
        """);
  }

  @Test
  void aCountOfTheToolIsMarkedAsOne() {
    prints(
        SamplePages.question(),
        """
        <a href="#claims"><data class="count" value="4" data-count="4 reports">4 reports</data></a>: \
        <data class="count" value="2" data-count="2 named originators">2 named originators</data>\
        """);
  }

  @Test
  void whatWasNotFoundIsKeptApartFromWhatIsNotStated() {
    String html = html(SamplePages.question());
    int stated = html.indexOf("Not stated</h2>");
    int found = html.indexOf("Not found in the part that we read</h2>");
    assertTrue(stated < html.indexOf("which units") && html.indexOf("which units") < found);
    int answer = html.indexOf("the start of the period that the losses cover");
    int folded = html.indexOf("<summary>The other documents that bear on the question</summary>");
    assertTrue(found < answer && answer < folded);
    assertTrue(folded < html.indexOf("how many of them were officers"));
  }

  @Test
  void furtherReportsAreFoldedUnderTheirClaim() {
    prints(SamplePages.claimIndex(), "<summary>More reports of the same statement</summary>");
    prints(SamplePages.claimIndex(), "<small>not the same number</small>");
  }

  @Test
  void anEmptyPartOfAPageIsLeftOut() {
    assertFalse(html(SamplePages.actor()).contains("What it passed on"));
  }

  @Test
  void addressesAreRelativeToThePage() {
    prints(SamplePages.home(), "<link rel=\"stylesheet\" href=\"asset/site.css\">");
    prints(SamplePages.claim(), "<link rel=\"stylesheet\" href=\"../../asset/site.css\">");
  }

  @Test
  void thePageForWrongAddressesNeedsNothingElse() {
    String html = html(SamplePages.notFound());
    assertFalse(html.contains("href="));
    assertFalse(html.contains("src="));
  }

  /// It is served from any depth: without the site's address no link can be right.
  @Test
  void thePageForWrongAddressesSaysHowToGoHome() {
    prints(
        SamplePages.notFound(),
        "<p>To go to the start page of this site, shorten the address from its end, part by part.");
  }

  @Test
  void renderedMarkdownIsPrintedAsItIs() {
    prints(SamplePages.prose(), "<h2>How to ask</h2>\n<p>Write to us.</p>\n");
    prints(SamplePages.prose(), "<pre><code>a\n\n  b\n</code></pre>\n");
  }

  @Test
  void textIsEscaped() {
    prints(SamplePages.home(), "content=\"A sample page &amp; its description\"");
  }

  @Test
  void theDrawingHasATitleADescriptionAndLinks() {
    String page = html(SamplePages.timeline());
    assertTrue(page.contains("aria-labelledby=\"timeline-wide-title timeline-wide-desc\""), page);
    assertTrue(
        page.contains(">Three contingents of Freedonia were said to be in Sylvania</title>"));
    assertTrue(page.contains("<a href=\"events/pact.html\"><title>Pact signed</title>"), page);
    assertFalse(page.contains("href=\"\""), page);
  }

  @Test
  void theChartOfRivalNumbersLinksEveryMarkToItsClaim() {
    prints(
        SamplePages.question(),
        """
        <a href="../claims/wire-2025-03-05/killed.html" class="range-chart__mark \
        range-chart__mark--1" data-since="2025-03-06"><title>around 400 killed</title>\
        """);
  }

  @Test
  void severalThreadsPrintTheSameBytes() {
    byte[] alone = Renderer.of(TemplateSource.builtIn()).render(SamplePages.question());
    Renderer shared = Renderer.of(TemplateSource.builtIn());
    IntStream.range(0, 32)
        .parallel()
        .mapToObj(i -> shared.render(SamplePages.question()))
        .forEach(bytes -> assertArrayEquals(alone, bytes));
  }
}
