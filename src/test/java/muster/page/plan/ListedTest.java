package muster.page.plan;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import muster.diagnostic.Positions;
import muster.page.LongTable;
import muster.page.Page;
import muster.page.part.Listing;
import muster.page.plan.Listed.Column;
import muster.page.plan.Listed.Facet;
import muster.time.DateSpan;
import org.junit.jupiter.api.Test;

/// Long tables: their pages, and what their rows are filtered and sorted by.
final class ListedTest {
  private final Losses losses = new Losses();
  private final List<LongTable> tables =
      SitePlan.of(losses.dataset, Positions.of(Map.of())).tables();

  private static Listed<Integer> numbers(int rows) {
    return new Listed<>(
        "numbers.html",
        IntStream.rangeClosed(1, rows).boxed().toList(),
        row -> List.of("n" + row),
        List.of(Facet.one("last", "Last digit", row -> Listed.choice("d" + row % 10, "digit"))),
        List.of(Column.of("half", row -> Optional.of(row / 2).filter(half -> half > 0))),
        Optional.empty());
  }

  private static String way(Listing listing) {
    return Plans.way(listing.paging().orElseThrow());
  }

  private static LongTable.Keys keys(Listed<?> listed) {
    IntFunction<Page> none = at -> fail("no page is wanted: " + at);
    return listed.table(none).keys().get();
  }

  private LongTable.Row claim(String id) {
    return rows("claims").stream().filter(row -> row.ids().contains(id)).findAny().orElseThrow();
  }

  private LongTable.Keys keys(String name) {
    return tables.stream()
        .filter(it -> it.name().equals(name))
        .findAny()
        .orElseThrow()
        .keys()
        .get();
  }

  private List<LongTable.Row> rows(String name) {
    return keys(name).rows();
  }

  /// What a row is found by, a line a filter.
  private String choices(String table, LongTable.Row row) {
    List<LongTable.Facet> facets = keys(table).facets();
    return IntStream.range(0, facets.size())
        .mapToObj(at -> line(facets.get(at), row.choices().get(at)))
        .collect(joining());
  }

  private static String line(LongTable.Facet facet, List<Integer> places) {
    return places.stream()
        .map(place -> facet.choices().get(place))
        .map(choice -> choice.value() + "=" + choice.label())
        .collect(joining(", ", facet.key() + ": ", "\n"));
  }

  @Test
  void twoHundredRowsAreOnePageAndHaveNoWayThroughPages() {
    assertEquals(1, numbers(200).addresses().size());
    assertEquals(Optional.empty(), numbers(200).listing(0).paging());
    assertEquals(1, numbers(0).addresses().size());
    assertEquals(List.of(), numbers(0).rows(0));
  }

  @Test
  void theNextRowBeginsAnotherPage() {
    assertEquals(
        List.of("numbers.html", "numbers-2.html"),
        numbers(201).addresses().stream().map(it -> it.path()).toList());
    assertEquals(List.of(201), numbers(201).rows(1));
    assertEquals("- [1] 2 numbers-2.html", way(numbers(201).listing(0)));
    assertEquals("numbers.html 1 [2] -", way(numbers(201).listing(1)));
  }

  @Test
  void ofManyPagesTheFirstTheLastAndThoseAroundAreNamed() {
    assertEquals(
        "numbers-49.html 1 … 48 49 [50] 51 52 … 100 numbers-51.html",
        way(numbers(20_000).listing(49)));
    assertEquals(
        "numbers-2.html 1 2 [3] 4 5 … 100 numbers-4.html", way(numbers(20_000).listing(2)));
  }

  @Test
  void aRankIsThePlaceAmongDifferentCells() {
    assertEquals(
        List.of(List.of(-1), List.of(0), List.of(0), List.of(1), List.of(1)),
        keys(numbers(5)).rows().stream().map(LongTable.Row::ranks).toList());
  }

  @Test
  void aRowIsFoundByWhatAnyOfItsReportsSays() {
    LongTable.Row row = claim("post-1/killed");
    assertEquals(List.of("post-1/killed", "isles-3/killed", "wire-2/killed"), row.ids());
    assertEquals(
        """
        measure: killed=Killed
        originator: ruritanian-bureau=Ruritania’s Bureau (RB)
        state: XC=Ruritania
        about: expedition=The expedition
        evidence: none-stated=No evidence stated
        modality: estimated=Estimated, asserted=Asserted
        assessment: not-assessed=Not assessed by an editor
        fate: standing=Standing, superseded=Superseded
        language: en=English
        publisher: example-post=Example Post, example-wire=Example Wire
        """,
        choices("claims", row));
    assertEquals("2025-02-26 to 2025-02-26", days(row.times().getFirst()));
  }

  private static String days(DateSpan time) {
    return time.earliest().orElseThrow() + " to " + time.latest().orElseThrow();
  }

  @Test
  void whoIsNotNamedNotStatedOrProtectedIsAChoiceWithoutAName() {
    assertEquals("originator: nobody=Nobody named", who("post-1/guns"));
    assertEquals("originator: not-stated=Origin not stated", who("post-1/wounded"));
    assertEquals("originator: protected=Protected persons", who("post-1/cold"));
    assertEquals("state: ", choices("claims", claim("post-1/cold")).lines().toList().get(2));
    assertFalse(Losses.holds(rows("claims"), "captives", "prisoners"));
    assertFalse(Losses.holds(rows("actors"), "captives", "prisoners"));
  }

  @Test
  void aDocumentIsFoundByPublisherLanguageAndDay() {
    LongTable.Row row = rows("sources").getFirst();
    assertEquals(List.of("post-1"), row.ids());
    assertEquals(
        """
        publisher: example-post=Example Post
        kind: outlet=Outlet
        language: en=English
        seen: excerpt=In part
        month: 2025-03=March 2025
        day: page=Printed in the document
        entry: human=Entered by hand
        """,
        choices("sources", row));
    assertEquals("2025-03-06 to 2025-03-06", days(row.times().getFirst()));
  }

  private String who(String claim) {
    return choices("claims", claim(claim)).lines().toList().get(1);
  }
}
