package muster.page.plan;

import static java.util.stream.Collectors.joining;
import static muster.testing.Records.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import muster.model.Dataset;
import muster.page.OneOriginPage;
import muster.page.part.Name;
import muster.testing.Records;
import org.junit.jupiter.api.Test;

final class OneOriginPagesTest {
  private static final String KILLED =
      """
      - by: BY
        via: [VIA]
        said: 2025-03-05
        utterance: briefing
        claims:
          - id: killed
            about: expedition
            measure: killed
            value: about 400
            text: A number of them.
      """;

  private static final String FIGURE =
      """
      - by: BY
        said: 2025-04-01
        claims:
          - id: sent
            about: expedition
            measure: sent
            value: 7,000
            text: A number of them.
      """;

  private static final String DEPARTS =
      KILLED.replace("about 400", "400")
          + "      relations:\n        - departs-from: a/killed\n"
          + "          because: it leaves out about\n";

  private static OneOriginPage page(Dataset dataset) {
    return pages(dataset).getFirst();
  }

  private static List<OneOriginPage> pages(Dataset dataset) {
    return new OneOriginPages(Plans.material(dataset), new Frames(dataset))
        .pages().values().stream().map(page -> (OneOriginPage) page.get()).toList();
  }

  /// A document that carries so many figures of one originator.
  private static String figures(String id, int number) {
    return document(
        id,
        "2026-04-02",
        IntStream.rangeClosed(1, number)
            .mapToObj(at ->
                FIGURE
                    .replace("BY", "isles-ministry")
                    .replace("id: sent", "id: sent-" + at)
                    .replace("2025-04-01", LocalDate.of(2025, 4, 1).plusDays(at).toString())
                    .replace("7,000", Integer.toString(100 + at)))
            .collect(joining()));
  }

  private static String statement(String yaml, String by, String via) {
    return yaml.replace("BY", by).replace("VIA", via);
  }

  private final OneOriginPage page =
      page(
          Records.of(
              document("a", "2025-03-06", statement(KILLED, "ruritanian-bureau", "envoy")),
              document("b", "", statement(KILLED, "bureau-head", "envoy, example-post")),
              document("c", "2025-03-07", statement(DEPARTS, "ruritanian-bureau", "captives")),
              document("d", "2025-04-02", statement(FIGURE, "isles-ministry", "")),
              document("e", "2025-04-03", statement(FIGURE, "isles-ministry", "")),
              document("f", "2025-04-03", statement(FIGURE, "freedonian-staff", ""))));

  @Test
  void aPageHasFiftyOriginsAndLeadsToTheNext() {
    List<OneOriginPage> pages = pages(Records.of(figures("a", 101), figures("b", 101)));
    assertEquals(
        List.of("one-origin.html 50", "one-origin-2.html 50", "one-origin-3.html 1"),
        pages.stream().map(it -> it.path().value() + " " + it.origins().size()).toList());
    assertEquals(
        List.of(
            "- [1] 2 3 one-origin-2.html",
            "one-origin.html 1 [2] 3 one-origin-3.html",
            "one-origin-2.html 1 2 [3] -"),
        pages.stream().map(it -> Plans.way(it.paging().orElseThrow())).toList());
    assertEquals(
        101,
        pages.stream().flatMap(it -> it.origins().stream()).map(it -> it.id()).distinct().count());
  }

  @Test
  void fiftyOriginsHaveOnePageThatLeadsNowhere() {
    List<OneOriginPage> pages = pages(Records.of(figures("a", 50), figures("b", 50)));
    assertEquals(List.of(Optional.empty()), pages.stream().map(OneOriginPage::paging).toList());
  }

  @Test
  void theOriginWithMostReportsStandsFirst() {
    assertEquals(
        List.of(
            "Briefing of 5 March 2025 | Ruritania’s Bureau (RB) | 5 March 2025 | Three reports in"
                + " three documents, one origin.",
            "Ministry of the Isles: sent | Ministry of the Isles | 1 April 2025 | Two reports in"
                + " two documents, one origin."),
        page.origins().stream().map(OneOriginPagesTest::told).toList());
    assertEquals(
        "Two things said once stand in several documents of this record.",
        Plans.words(page.intro()));
  }

  @Test
  void eachReportSaysByWhichWayItCame() {
    OneOriginPage.Origin briefing = page.origins().getFirst();
    assertEquals(
        List.of(
            "about 400 | A. Envoy | Example Wire | 6 March 2025",
            "about 400 | A. Envoy, then Example Post | Example Wire | -",
            "400 | prisoners of war interviewed by the envoy | Example Wire | 7 March 2025"),
        briefing.shared().stream().map(OneOriginPagesTest::row).toList());
    assertEquals("claims/a/killed.html", briefing.shared().getFirst().figure().href());
    assertEquals("sources/a.html", briefing.shared().getFirst().document().href());
  }

  @Test
  void whoIsProtectedHasNoLink() {
    String captives = "prisoners of war interviewed by the envoy";
    assertTrue(
        page.origins().getFirst().shared().getLast().through().orElseThrow().runs().stream()
            .anyMatch(new muster.page.part.Sentence.Run.Named(Name.of(captives))::equals));
  }

  @Test
  void whatAnEditorFoundToDifferIsTold() {
    assertEquals(
        List.of(
            "400 in Example Wire, 7 March 2025: differs from another report of the same origin,"
                + " about 400 in Example Wire, 6 March 2025. It leaves out about"),
        page.origins().getFirst().departures().stream().map(Plans::words).toList());
  }

  @Test
  void oneDocumentAloneIsNotManyReports() {
    Dataset one =
        Records.of(document("a", "2025-03-06", statement(KILLED, "ruritanian-bureau", "envoy")));
    assertEquals(List.of(), page(one).origins());
  }

  @Test
  void theRecordsOriginsAreThese() {
    assertEquals(
        List.of(
            "actors/hur.html: 14 reports in two documents, one origin.",
            "actors/nis.html: Nine reports in four documents, one origin; of one the origin is only"
                + " inferred.",
            "actors/nis.html: Six reports in two documents, one origin.",
            "actors/rok-jcs.html: Six reports in two documents, one origin.",
            "actors/unnamed-western-officials.html: Four reports in two documents, one origin.",
            "actors/uk-mod.html: Two reports in two documents, one origin; of one the origin is"
                + " only inferred."),
        page(Records.published()).origins().stream()
            .limit(6)
            .map(it -> it.originator().href().orElseThrow() + ": " + Plans.words(it.count()))
            .toList());
  }

  private static String told(OneOriginPage.Origin origin) {
    return String.join(
        " | ",
        origin.title().text(),
        origin.originator().text(),
        origin.said().orElseThrow().words(),
        Plans.words(origin.count()));
  }

  private static String row(OneOriginPage.Row row) {
    return Stream.of(
            Optional.of(row.figure().words()),
            row.through().map(Plans::words),
            Optional.of(row.publisher().text()),
            row.published().map(day -> day.words()))
        .map(cell -> cell.orElse("-"))
        .collect(java.util.stream.Collectors.joining(" | "));
  }
}
