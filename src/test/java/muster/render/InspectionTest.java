package muster.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What is wrong with templates is found before a page is printed, where it stands.
class InspectionTest {
  private static final String CLAIM = read("page/claim.html");

  private static final String SMALL =
      """
      <main class="page">
      <section>
        <figure><blockquote><p>said</p></blockquote></figure>
      </section>
      <section>
        <p>told</p>
      </section>
      </main>
      """;

  private static String read(String path) {
    return SourceResolver.text(TemplateSource.builtIn().read(path).orElseThrow());
  }

  private static List<String> faults(String path, String text) {
    Optional<byte[]> bytes = Optional.of(text.getBytes(StandardCharsets.UTF_8));
    TemplateSource own = name -> name.equals(path) ? bytes : Optional.empty();
    return faults(own.or(TemplateSource.builtIn()));
  }

  private static List<String> faults(TemplateSource source) {
    return Inspection.of(source, Locale.ENGLISH).stream()
        .map(fault -> String.valueOf(fault.getMessage()))
        .toList();
  }

  private static List<String> withoutFile(String path) {
    TemplateSource builtIn = TemplateSource.builtIn();
    return faults(name -> name.equals(path) ? Optional.empty() : builtIn.read(name));
  }

  /// What is found in this as the template of claims, without the name of the file.
  private static List<String> claim(String text) {
    return faults("page/claim.html", text).stream()
        .map(fault -> fault.replace("templates/page/claim.html:", ""))
        .toList();
  }

  private static List<String> smallWithout(String part) {
    return claim(SMALL.replaceFirst(part, ""));
  }

  @Test
  void theTemplatesOfTheToolHaveNoFault() {
    assertEquals(List.of(), faults(TemplateSource.builtIn()));
  }

  @Test
  void anAttributeThatTemplatesDoNotHaveIsNamed() {
    assertEquals(
        List.of("2:4 templates have no `th:txet`: did you mean `th:text`?"),
        claim("<html>\n<p th:txet=\"${page.sentence}\">sample</p></html>"));
    assertEquals(
        List.of(
            "1:4 templates have no `th:onclick`",
            "1:37 templates have no `data-th-text`: did you mean `th:text`?"),
        claim("<p th:onclick=\"${page.sentence}\"><b data-th-text=\"${page.path}\">x</b></p>"));
    assertEquals(
        List.of("1:1 there is no <th:blok>: did you mean <th:block>?"),
        claim("<th:blok>x</th:blok>"));
  }

  @Test
  void anExpressionThatWouldBePrintedAsItStandsIsNamed() {
    assertEquals(
        List.of(
            "1:4 `ht:text` is printed as it stands here: did you mean `th:text`?",
            "1:27 `class` is printed as it stands here: did you mean `th:class`?"),
        claim("<p ht:text=\"${page.path}\" class=\"${page.path}\">sample</p>"));
  }

  @Test
  void whatAnAttributeDoesNotTakeIsNamed() {
    assertEquals(
        List.of(
            "1:4 `th:if` takes ${page.name}, not `#{claim.when}`",
            "2:4 `th:each` takes name : ${page.list}, not `${page.quotes}`",
            "3:4 only names joined by dots stand in ${…}: page.figure == 1",
            "4:4 `th:text` takes ${page.name} or #{some.words}, not `'text'`",
            "5:4 `th:remove` takes all, not `body`",
            "6:27 `th:text` stands twice in this tag"),
        claim(
            """
            <p th:if="#{claim.when}">
            <p th:each="${page.quotes}">
            <p th:if="${page.figure == 1}">
            <p th:text="'text'">
            <p th:remove="body">
            <p th:text="${page.path}" th:text="${page.path}">
            """));
  }

  @Test
  void anElementThatIsNotClosedIsNamedWhereItBegins() {
    assertEquals(List.of(), claim(SMALL));
    assertEquals(
        List.of("3:11 `<blockquote>` is not closed where it has to be"),
        smallWithout("</blockquote>"));
    assertEquals(
        List.of("2:1 `<section>` is not closed where it has to be"), smallWithout("</section>"));
    assertEquals(List.of("1:1 `<main>` is not closed where it has to be"), smallWithout("</main>"));
  }

  @Test
  void aTagThatClosesNothingIsNamed() {
    assertEquals(
        List.of("2:5 `</section>` closes nothing that is open here"),
        claim("<main>\n<p>x</section></main>"));
  }

  @Test
  void tagsThatMayBeLeftOutMayBeLeftOut() {
    assertEquals(
        List.of(),
        claim(
            "<!doctype"
                + " html><html><body><ul><li>a<li>b</ul><table><tr><td>x</table><br><p>c<svg><path"
                + " d=\"M0 0\"/></svg><!-- <div> --><script>if (1 < 2) '<div>'</script>"));
    assertEquals(
        List.of("1:1 `<div/>` does not close itself in HTML: write </div> too"), claim("<div/>"));
  }

  @Test
  void anAttributeThatIsNotClosedIsNamedInOneLine() {
    assertEquals(
        List.of("1:7 the value of `class` lacks its second quotation mark"),
        smallWithout("(?<=page)\""));
    assertEquals(
        List.of("1:4 the value of `class` holds a `<`: is a quotation mark missing? (a < is &lt;)"),
        claim("<p class=\"a>x</p><p class=\"b>x</p>"));
    assertEquals(
        List.of("2:1 a tag begins here and does not end: `>` is missing"), claim("<p>x</p>\n<p"));
  }

  @Test
  void aFragmentThatIsNotThereIsNamed() {
    assertEquals(
        List.of(
            "1:11 there is no fragment `lage` in templates/fragment/figure.html: did you mean"
                + " `large`?",
            "2:11 there is no templates/fragment/figur.html: did you mean"
                + " templates/fragment/figure.html?",
            "3:11 the fragment `large` takes figure in its brackets"),
        claim(
            """
            <th:block th:replace="~{fragment/figure :: lage(${page.figure})}"></th:block>
            <th:block th:replace="~{fragment/figur :: large(${page.figure})}"></th:block>
            <th:block th:replace="~{fragment/figure :: large(${page.a}, ${page.b})}"></th:block>
            """));
  }

  @Test
  void whatIsLostBehindAFaultIsNotMissedToo() {
    String figure = "templates/fragment/figure.html";
    assertEquals(
        List.of(figure + ":2:7 the value of `class` lacks its second quotation mark"),
        faults("fragment/figure.html", "<main>\n<p><b class=\"x>a</b></p></main>"));
    String words = read("words/en.properties").replaceFirst("frame.main =", "frame.main");
    assertEquals(1, faults("words/en.properties", words).size());
  }

  @Test
  void aFragmentOfOnesOwnIsReadToo() {
    TemplateSource own =
        name ->
            switch (name) {
              case "page/claim.html" ->
                  bytes("<p><th:block th:replace=\"~{fragment/mine :: all}\"></th:block></p>");
              case "fragment/mine.html" -> bytes("<b th:fragment=\"all\" th:txet=\"a\">x</b>");
              default -> Optional.empty();
            };
    assertEquals(
        List.of(
            "templates/fragment/mine.html:1:22 templates have no `th:txet`: did you mean"
                + " `th:text`?"),
        faults(own.or(TemplateSource.builtIn())));
  }

  private static Optional<byte[]> bytes(String text) {
    return Optional.of(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void replacingComesBeforeAskingWhichIsSaid() {
    assertEquals(
        List.of(
            "1:4 `th:replace` is done before `th:if`: put `th:if` on an element around this one"),
        claim(
            "<p th:if=\"${page.figure}\" th:replace=\"~{fragment/figure ::"
                + " large(${page.figure})}\">"));
  }

  @Test
  void aFileThatIsMissingIsNamed() {
    for (String path : List.of("page/event.html", "asset/site.js", "words/en.properties")) {
      String fault = "templates/" + path + ":1:1 there is no templates/" + path;
      assertEquals(fault, withoutFile(path).getLast());
    }
  }

  @Test
  void wordsThatThereAreNotAreNamed() {
    assertEquals(
        List.of("1:4 no words for \"claim.clock\": did you mean \"claim.clocks\"?"),
        claim("<p th:text=\"#{claim.clock}\">"));
  }

  @Test
  void aBadLineOfTheWordsIsNamed() {
    String words = read("words/en.properties");
    assertEquals(
        List.of(
            "templates/words/en.properties:1:9 a character by its number is `\\u` and four digits"
                + " of 0-9 and a-f, as \\u2014; a backslash is `\\\\`",
            "templates/words/en.properties:2:1 a line of words is `key = words`, or a comment that"
                + " begins with `#`",
            "templates/words/en.properties:3:1 no words for \"c\"",
            "templates/words/en.properties:5:1 \"b\" has words already, further up"),
        faults("words/en.properties", "a = The \\u20 b\nb The b\nc =\nb = 1\nb = 2\n" + words));
    assertEquals("A – B \\ C", WordsFile.of("a", "a = A \\u2013 B \\\\ C ").words().get("a"));
  }

  /// Whatever is cut out of a template, there is no other answer than faults with their places.
  @Test
  void whateverIsCutOutIsReadToTheEnd() {
    for (int seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      int from = random.nextInt(CLAIM.length());
      int to = Math.min(CLAIM.length(), from + 1 + random.nextInt(30));
      String cut = CLAIM.substring(0, from) + CLAIM.substring(to);
      for (TemplateFault fault : Markup.of("claim.html", cut).faults()) {
        String message = String.valueOf(fault.getMessage());
        assertTrue(message.length() < 200 && message.lines().count() == 1, seed + ": " + message);
      }
    }
  }
}
