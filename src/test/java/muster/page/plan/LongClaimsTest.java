package muster.page.plan;

import static java.util.stream.Collectors.joining;
import static muster.testing.Records.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import muster.analysis.RecordAddresses;
import muster.analysis.TablePages;
import muster.diagnostic.Positions;
import muster.model.Address;
import muster.model.Dataset;
import muster.page.ActorPage;
import muster.page.FurtherClaims;
import muster.page.Page;
import muster.page.PagePath;
import muster.page.QuestionPage;
import muster.page.part.ClaimTable;
import muster.testing.Records;
import org.junit.jupiter.api.Test;

/// Tables of claims that begin on the page of a question or of an actor.
final class LongClaimsTest {
  private static final String CLAIM =
      """
          - id: killed-AT
            about: expedition
            measure: killed
            value: NUMBER
            text: A number of them.
      """;

  /// A record with so many numbers, all of one originator through one relay, each a row.
  static Dataset numbers(int number) {
    String claims =
        IntStream.rangeClosed(1, number)
            .mapToObj(at ->
                CLAIM
                    .replace("AT", Integer.toString(at))
                    .replace("NUMBER", Integer.toString(100 + at)))
            .collect(joining());
    String statement = "- by: isles-ministry\n  via: [envoy]\n  said: 2025-04-01\n  claims:\n";
    return Records.of(document("wire-1", "2026-04-02", statement + claims));
  }

  static SitePlan plan(Dataset dataset) {
    return SitePlan.of(dataset, Positions.of(Map.of()));
  }

  private static Page page(SitePlan plan, String path) {
    return plan.single(path).orElseThrow().page().get();
  }

  private static ClaimTable claims(Page page) {
    return switch (page) {
      case QuestionPage question -> question.claims();
      case FurtherClaims further -> further.claims();
      default -> throw new IllegalArgumentException(page.template());
    };
  }

  private static List<String> below(SitePlan plan, String folder) {
    return plan.pages().keySet().stream()
        .map(PagePath::value)
        .filter(path -> path.startsWith(folder))
        .toList();
  }

  private static List<String> rows(ClaimTable table) {
    return table.rows().stream()
        .map(row -> row.figure().href())
        .map(href -> href.substring(href.lastIndexOf('/') + 1))
        .toList();
  }

  private static String here(ClaimTable table) {
    return Plans.words(table.cut().orElseThrow().here());
  }

  @Test
  void theRowsOfALongTableStandOnceEachInTheirOrderOnAllPages() {
    Dataset dataset = numbers(450);
    SitePlan plan = plan(dataset);
    assertEquals(
        List.of("questions/killed/claims-2.html", "questions/killed/claims-3.html"),
        below(plan, "questions/killed/"));
    List<ClaimTable> tables =
        Stream.of(
                "questions/killed.html",
                "questions/killed/claims-2.html",
                "questions/killed/claims-3.html")
            .map(path -> claims(page(plan, path)))
            .toList();
    assertEquals(List.of(50, 200, 200), tables.stream().map(table -> table.rows().size()).toList());
    List<String> expected = new ArrayList<>();
    Plans.material(dataset)
        .answer(Objects.requireNonNull(dataset.questions().get(Records.question("killed"))))
        .strands()
        .forEach(strand -> expected.add(strand.head().id().name() + ".html"));
    assertEquals(450, expected.size());
    assertEquals(expected, tables.stream().flatMap(table -> rows(table).stream()).toList());
    assertEquals(
        List.of(
            "450 statements, one a row; here are 1 to 50.",
            "450 statements, one a row; here are 51 to 250.",
            "450 statements, one a row; here are 251 to 450."),
        tables.stream().map(LongClaimsTest::here).toList());
  }

  @Test
  void everyPageOfItLeadsToTheOthersAndBack() {
    SitePlan plan = plan(numbers(251));
    assertEquals(
        "- [1] 2 3 ../questions/killed/claims-2.html",
        Plans.way(claims(page(plan, "questions/killed.html")).cut().orElseThrow().paging()));
    var second = (FurtherClaims) page(plan, "questions/killed/claims-2.html");
    assertEquals(
        "../../questions/killed.html#rows-claims 1 [2] 3 ../../questions/killed/claims-3.html",
        Plans.way(second.claims().cut().orElseThrow().paging()));
    assertEquals("rows-claims", second.claims().cut().orElseThrow().id());
    assertEquals("How many have been killed? All claims, page 2", second.frame().title());
    assertEquals("Continued from How many have been killed?", Plans.words(second.back()));
    assertTrue(second.back().toString().contains("../../questions/killed.html"));
    var last = claims(page(plan, "questions/killed/claims-3.html"));
    assertEquals("251 statements, one a row; here are 251 to 251.", here(last));
  }

  @Test
  void aTableThatFitsIsWhole() {
    SitePlan plan = plan(numbers(50));
    ClaimTable table = claims(page(plan, "questions/killed.html"));
    assertEquals(Optional.empty(), table.cut());
    assertEquals(50, table.rows().size());
    assertEquals(List.of(), below(plan, "questions/killed/"));
    assertEquals(Optional.empty(), plan.single("questions/killed/claims-2.html"));
    assertEquals(
        List.of("questions/killed/claims-2.html"), below(plan(numbers(51)), "questions/killed/"));
  }

  @Test
  void theTablesOfAnActorAreCutEachForItself() {
    SitePlan plan = plan(numbers(60));
    var ministry = (ActorPage) page(plan, "actors/isles-ministry.html");
    var envoy = (ActorPage) page(plan, "actors/envoy.html");
    assertEquals("60 statements, one a row; here are 1 to 50.", here(ministry.originated().get()));
    assertEquals(Optional.empty(), ministry.relayed().get().cut());
    assertEquals("60 statements, one a row; here are 1 to 50.", here(envoy.relayed().get()));
    var own = (FurtherClaims) page(plan, "actors/isles-ministry/claims-2.html");
    assertEquals("Ministry of the Isles: claims of its own, page 2", own.frame().title());
    assertEquals(10, own.claims().rows().size());
    var others = (FurtherClaims) page(plan, "actors/envoy/passed-on-2.html");
    assertEquals("A. Envoy: what it passed on, page 2", others.frame().title());
    assertEquals(10, others.claims().rows().size());
    assertEquals(
        List.of("actors/envoy/passed-on-2.html", "actors/isles-ministry/claims-2.html"),
        below(plan, "actors/").stream()
            .filter(path -> path.indexOf('/') < path.lastIndexOf('/'))
            .toList());
  }

  /// The ids of two questions may look like the number of a page.
  @Test
  void noPageOfItLiesWhereARecordHasOne() {
    Set<String> facts = RecordAddresses.of(numbers(450));
    for (Address further : TablePages.below(new Address("questions/killed.html"), "claims", 450)) {
      String path = further.path();
      assertEquals(path.equals("questions/killed.html"), facts.contains(path), path);
      assertEquals(!facts.contains(path), TablePages.further(path), path);
      assertEquals("questions/killed.html", TablePages.home(path));
    }
    assertEquals("questions/killed-2.html", TablePages.home("questions/killed-2.html"));
    assertEquals("claims/wire/claims-2.html", TablePages.home("claims/wire/claims-2.html"));
  }

  @Test
  void whatARowIsAboutIsSaidAlikeOnEveryPage() {
    SitePlan plan = plan(numbers(60));
    ClaimTable first = claims(page(plan, "questions/killed.html"));
    ClaimTable second = claims(page(plan, "questions/killed/claims-2.html"));
    assertEquals("The expedition", first.common().orElseThrow().text());
    assertEquals("The expedition", second.common().orElseThrow().text());
    assertTrue(
        Stream.of(first, second)
            .flatMap(table -> table.rows().stream())
            .allMatch(row -> row.subject().isEmpty()));
  }
}
