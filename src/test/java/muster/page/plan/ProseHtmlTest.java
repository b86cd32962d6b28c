package muster.page.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ProseHtmlTest {
  @Test
  void datesInTheTextAreMarked() {
    assertEquals(
        "<p>Since <time datetime=\"2024-06\">June 2024</time>, not <time"
            + " datetime=\"2025\">2025</time>.</p>",
        ProseHtml.dated("<p>Since June 2024, not 2025.</p>"));
  }

  @Test
  void aDayWithoutAYearHasNoDatetimeOfHtml() {
    assertEquals(
        "<p><span data-edtf=\"XXXX-04-30\">30 April</span></p>",
        ProseHtml.dated("<p>30 April</p>"));
  }

  @Test
  void tagsAndCodeAreLeftAlone() {
    String html =
        "<p id=\"x-2025\"><a href=\"a-2025.html\">it</a> <code>2025-03</code></p>\n"
            + "<pre><code>on 5 March 2025\n</code></pre>";
    assertEquals(html, ProseHtml.dated(html));
  }
}
