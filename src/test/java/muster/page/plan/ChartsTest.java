package muster.page.plan;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import muster.chart.Label;
import muster.chart.RangeChart;
import muster.model.ActorId;
import muster.model.Address;
import muster.model.Dataset;
import muster.page.ActorPage;
import muster.testing.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChartsTest {
  private static final String ASIDE = "value: 77, as-of: 2025-04-01, ";

  @Test
  void totalsOfOneOriginatorAreJoinedAndOthersStandApart() {
    RangeChart chart =
        wide(
            claim("march", "ruritanian-bureau", "value: about 400, as-of: 2025-03-01"),
            claim("june", "ruritanian-bureau", "value: 600, as-of: 2025-06-01"),
            claim("staff", "freedonian-staff", "value: more than 900, as-of: 2025-05-01"));
    assertEquals(
        Set.of("../claims/march/one.html", "../claims/june/one.html", "../claims/staff/one.html"),
        hrefs(chart));
    assertEquals(1, chart.lines().size());
    assertEquals(
        "Two originators give three numbers, no two of them for the same time", chart.title());
    assertEquals("Killed (persons)", chart.axis().getFirst().full());
  }

  @Test
  void aChartComesWideAndNarrow() {
    List<RangeChart> charts =
        charts(
            "killed",
            claim("march", "ruritanian-bureau", "value: 400, as-of: 2025-03-01"),
            claim("june", "ruritanian-bureau", "value: 600, as-of: 2025-06-01"));
    assertEquals(
        List.of("chart-persons-wide", "chart-persons-narrow"),
        charts.stream().map(RangeChart::id).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ASIDE + "extent: addition",
        ASIDE + "extent: part",
        ASIDE + "extent: wider",
        ASIDE + "extent: rate, per: day",
        ASIDE + "modality: planned",
        ASIDE + "modality: denied",
        ASIDE + "modality: possible",
        "value: two-thirds, share-of: march/one",
        "value: heavy, as-of: 2025-04-01",
        "value: not-known, as-of: 2025-04-01",
        "as-of: 2025-04-01",
        "value: 77, during: 2025-04",
        "value: 77, expected: 2025-09",
      })
  void whatIsNoTotalOfWhatIsSaidToBeSoIsNotDrawn(String fields) {
    RangeChart chart =
        wide(
            claim("march", "ruritanian-bureau", "value: about 400, as-of: 2025-03-01"),
            claim("june", "ruritanian-bureau", "value: 600, as-of: 2025-06-01"),
            claim("aside", "freedonian-staff", fields));
    assertEquals(Set.of("../claims/march/one.html", "../claims/june/one.html"), hrefs(chart));
    assertTrue(chart.description().contains("not drawn"), chart.description());
  }

  @Test
  void aPartOfTheForceIsNotDrawnForTheWhole() {
    RangeChart chart =
        wide(
            claim("march", "ruritanian-bureau", "value: about 400, as-of: 2025-03-01"),
            claim("june", "ruritanian-bureau", "value: 600, as-of: 2025-06-01"),
            claim("part", "freedonian-staff", "value: 77, as-of: 2025-04-01")
                .replace("about: expedition", "about: vanguard"));
    assertEquals(Set.of("../claims/march/one.html", "../claims/june/one.html"), hrefs(chart));
  }

  @Test
  void aNumberWithoutAnAsOfIsHollowAtTheDayOnWhichItWasSaid() {
    RangeChart chart =
        wide(
            claim("march", "ruritanian-bureau", "value: 400, as-of: 2025-03-01"),
            claim("june", "freedonian-staff", "value: 600"));
    assertFalse(hollow(chart, "march"));
    assertTrue(hollow(chart, "june"));
    assertEquals(
        "Two originators give two numbers, one of them without the day to which it counts",
        chart.title());
  }

  @Test
  void aNumberWithoutAnyDayIsLeftToTheTable() {
    String nowhere =
        claim("june", "freedonian-staff", "value: 600")
            .replace("    said: 2025-03-05\n", "")
            .replace("  published: 2025-03-06\n", "");
    RangeChart chart =
        wide(
            claim("march", "ruritanian-bureau", "value: 400, as-of: 2025-03-01"),
            claim("may", "freedonian-staff", "value: 500, as-of: 2025-05-01"),
            nowhere);
    assertEquals(Set.of("../claims/march/one.html", "../claims/may/one.html"), hrefs(chart));
  }

  @Test
  void oneNumberIsNoChart() {
    assertEquals(
        List.of(),
        charts("killed", claim("march", "ruritanian-bureau", "value: 400, as-of: 2025-03-01")));
    assertEquals(List.of(), charts("killed"));
  }

  @Test
  void whatCountsDifferentThingsNeverSharesAChart() {
    List<RangeChart> charts =
        charts(
            "arms",
            arms("a", "containers", "value: 900, as-of: 2025-03-01"),
            arms("b", "containers", "value: 990, as-of: 2025-04-01"),
            arms("c", "guns", "value: 20, as-of: 2025-03-01"),
            arms("d", "guns", "value: 30, as-of: 2025-04-01"));
    assertEquals(4, charts.size());
    assertEquals(
        List.of(
            Set.of("../claims/a/one.html", "../claims/b/one.html"),
            Set.of("../claims/c/one.html", "../claims/d/one.html")),
        List.of(hrefs(charts.getFirst()), hrefs(charts.getLast())));
  }

  @Test
  void twoMeasuresAreNamedAndNeverOneLine() {
    RangeChart chart =
        wide(
            claim("march", "ruritanian-bureau", "value: 400, as-of: 2025-03-01"),
            claim("june", "ruritanian-bureau", "value: 600, as-of: 2025-06-01")
                .replace("measure: killed", "measure: died"));
    assertEquals(List.of(), chart.lines());
    assertTrue(words(chart).containsAll(Set.of("400 killed", "600 died")), words(chart).toString());
    assertEquals("Died, killed (persons)", chart.axis().getFirst().full());
  }

  @Test
  void twoWhoAreNotNamedAreNotTakenForOne() {
    RangeChart chart =
        wide(
            claim("march", "nobody", "value: 400, as-of: 2025-03-01"),
            claim("june", "nobody", "value: 600, as-of: 2025-06-01"));
    assertEquals(List.of(), chart.lines());
    assertEquals("Sources that name nobody give two numbers, for different times", chart.title());
    assertTrue(words(chart).contains("a source that names nobody"), () -> words(chart).toString());
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400       | 500       | For the same time, two originators do not give the same number
          400       | about 400 | For the same time, two originators give the same number; whether they are independent of one another is not known
          about 400 | over 400  | For the same time, two originators do not give the same number
          over 400  | over 400  | For the same time, two originators give the same number; whether they are independent of one another is not known
          """)
  void numbersForOneTimeAreCompared(String one, String other, String title) {
    RangeChart chart =
        wide(
            claim("a", "ruritanian-bureau", "value: " + one + ", as-of: 2025-03-01"),
            claim("b", "freedonian-staff", "value: " + other + ", as-of: 2025-03-01"));
    assertEquals(title, chart.title());
  }

  @Test
  void anActorsOwnNumbersAreDrawnByWhatIsCounted() {
    List<ActorPage.Series> series =
        own(
            "ruritanian-bureau",
            claim("march", "ruritanian-bureau", "value: about 400, as-of: 2025-03~"),
            claim("june", "ruritanian-bureau", "value: 600, as-of: 2025-06-01"),
            claim("staff", "freedonian-staff", "value: 900, as-of: 2025-05-01"),
            claim("passed-on", "freedonian-staff", "value: 950, as-of: 2025-05-02")
                .replace("  said:", "  via: [ruritanian-bureau]\n    said:"),
            arms("a", "guns", "value: 20, as-of: 2025-03-01"),
            arms("b", "guns", "value: 30"),
            arms("c", "containers", "value: 900, as-of: 2025-03-01"));
    assertEquals(
        List.of("Killed: The expedition", "Guns: Arms for the expedition"),
        series.stream().map(it -> Plans.words(it.what())).toList());
    RangeChart killed = series.getFirst().charts().getFirst();
    assertEquals(Set.of("../claims/march/one.html", "../claims/june/one.html"), hrefs(killed));
    assertEquals(1, killed.lines().size());
    assertEquals("One originator gives two numbers, for different times", killed.title());
  }

  @Test
  void anActorsPeriodIsNotDrawnWithItsTotals() {
    List<ActorPage.Series> series =
        own(
            "ruritanian-bureau",
            claim("march", "ruritanian-bureau", "value: 400, as-of: 2025-03-01"),
            claim("june", "ruritanian-bureau", "value: 600, as-of: 2025-06-01"),
            claim("april", "ruritanian-bureau", "value: 77, during: 2025-04"));
    assertEquals(
        Set.of("../claims/march/one.html", "../claims/june/one.html"),
        hrefs(series.getFirst().charts().getFirst()));
  }

  @Test
  void oneNumberOfAnActorIsNoChart() {
    assertEquals(
        List.of(),
        own(
            "ruritanian-bureau",
            claim("march", "ruritanian-bureau", "value: 400, as-of: 2025-03-01"),
            claim("aside", "ruritanian-bureau", "value: 300, as-of: 2025-04-01, extent: part")));
  }

  @Test
  void protectedPeopleHaveNoLink() {
    RangeChart chart =
        wide(
            claim("a", "captives", "value: 400, as-of: 2025-03-01"),
            claim("b", "freedonian-staff", "value: 500, as-of: 2025-04-01"));
    assertTrue(
        Stream.concat(chart.marks().stream(), chart.key().stream())
            .map(RangeChart.Mark::href)
            .noneMatch(href -> href.contains("captives")));
  }

  @Test
  void ofThePublishedRecordOnlyWordsOfItsClaimsAreDrawn() {
    Dataset dataset = Records.published();
    assertEquals(
        Set.of(
            "../claims/standard-kenya-2025-09-02/killed.html",
            "../claims/kbs-192744/deaths.html",
            "../claims/droptheinfo-8893/killed.html",
            "../claims/snapbard-337203/killed.html",
            "../claims/kbs-190275/killed.html",
            "../claims/asahi-15558015/deaths.html"),
        hrefs(charts(dataset, "killed").getFirst()));
    assertEquals(
        Set.of(
            "../claims/asia-business-daily-2025-06-16/casualties.html",
            "../claims/millennium-post-608750/casualties.html",
            "../claims/huffpost-uk-67e6ce65/casualties.html",
            "../claims/joongang-2271569/casualties.html",
            "../claims/kyiv-independent-2025-02-14/losses.html",
            "../claims/online-ua-890134/lost.html",
            "../claims/snapbard-337203/casualties.html",
            "../claims/ukrainska-pravda-7492720/lost.html",
            "../claims/news-az-2024-12-23/casualties.html",
            "../claims/moscow-times-a87380/casualties.html"),
        hrefs(charts(dataset, "casualties").getFirst()));
    assertEquals(List.of(), charts(dataset, "fighting"));
  }

  private static RangeChart wide(String... documents) {
    return charts("killed", documents).getFirst();
  }

  private static List<RangeChart> charts(String question, String... documents) {
    return charts(Records.of(documents), question);
  }

  private static List<RangeChart> charts(Dataset dataset, String question) {
    Material material = Plans.material(dataset);
    var asked = Objects.requireNonNull(dataset.questions().get(Records.question(question)));
    var links = new Links(material, Address.of(asked.id()));
    return new Charts(material, links).of(material.answer(asked));
  }

  private static List<ActorPage.Series> own(String actor, String... documents) {
    Dataset dataset = Records.of(documents);
    return new ActorPages(Plans.material(dataset), new Frames(dataset))
        .page(dataset.actor(new ActorId(actor)))
        .series()
        .get();
  }

  /// A document of 6 March 2025 with one claim of those killed, said on the day before.
  private static String claim(String document, String by, String fields) {
    return Records.document(
        document,
        "2025-03-06",
        """
        - by: %s
          said: 2025-03-05
          claims:
            - id: one
              about: expedition
              measure: killed
              text: As it says.
        """
                .formatted(by)
            + fields.replace(", ", "\n").indent(6));
  }

  private static String arms(String document, String measure, String fields) {
    return claim(document, "ruritanian-bureau", fields)
        .replace("about: expedition", "about: shipments")
        .replace("measure: killed", "measure: " + measure);
  }

  private static Set<String> hrefs(RangeChart chart) {
    return chart.marks().stream().map(RangeChart.Mark::href).collect(toSet());
  }

  private static Set<String> words(RangeChart chart) {
    return chart.marks().stream()
        .flatMap(mark -> mark.labels().stream())
        .map(Label::full)
        .collect(toSet());
  }

  private static boolean hollow(RangeChart chart, String document) {
    return chart.marks().stream()
        .filter(mark -> mark.href().contains("/" + document + "/"))
        .flatMap(mark -> mark.shapes().stream())
        .anyMatch(shape -> shape.className().contains("--hollow"));
  }
}
