package muster.analysis;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import muster.model.ActorId;
import muster.model.Claim;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.Relation;
import muster.model.Source;
import muster.model.SourceId;
import muster.testing.RandomRecords;
import muster.testing.Records;
import org.junit.jupiter.api.Test;

class DeparturesTest {
  private static Dataset withoutMarks(Dataset record) {
    var sources = new TreeMap<SourceId, Source>();
    record
        .sources()
        .forEach((id, source) -> sources.put(id, source.with(DeparturesTest::unmarked)));
    return record.with(sources);
  }

  private static Optional<Claim> unmarked(Claim claim) {
    List<Relation> others =
        claim.relations().stream().filter(tie -> tie.kind() != Relation.Kind.DEPARTS_FROM).toList();
    return Optional.of(
        new Claim(
            claim.id(),
            claim.was(),
            claim.about(),
            claim.figure(),
            claim.modality(),
            claim.times(),
            claim.where(),
            claim.wording(),
            claim.support(),
            claim.judgement(),
            others));
  }

  private static String found(Dataset dataset) {
    return new Departures(dataset)
        .all().stream()
            .map(it -> it.kinds() + " " + it.from().id() + " -> " + it.report().id() + "\n")
            .collect(joining());
  }

  /// Each was read in both quotations; what they are worth stands in docs/decisions.
  @Test
  void withTheMarksOfEditorsGoneTheyAreFoundAgain() {
    assertEquals(
        """
        [MEASURE] liga-2024-12-16/joint-casualties -> delo-severni-korejci/killed
        [APPROXIMATOR] liga-2024-12-23/killed-or-wounded -> joongang-2207941/killed-and-wounded
        [APPROXIMATOR] kbs-192744/deaths -> millennium-post-608750/deaths
        [APPROXIMATOR] kbs-192744/deaths -> moscow-times-a91038/died
        [APPROXIMATOR, MEASURE] kyiv-independent-2026-02/killed-or-injured -> portfolio-817822/killed
        [APPROXIMATOR] joongang-2271569/additional -> shropshire-star-2025-03-27/additional
        [MEASURE] joongang-2271569/guns -> shropshire-star-2025-03-27/launchers
        [MEASURE] asia-business-daily-2025-06-16/casualties -> united24-9514/killed
        [APPROXIMATOR] droptheinfo-8893/wounded -> upi-2025-03-05/wounded
        """,
        found(withoutMarks(Records.published())));
  }

  @Test
  void whatAnEditorHasMarkedIsNotFoundAgain() {
    assertEquals(
        """
        [APPROXIMATOR] liga-2024-12-23/killed-or-wounded -> joongang-2207941/killed-and-wounded
        [APPROXIMATOR] kbs-192744/deaths -> millennium-post-608750/deaths
        [APPROXIMATOR] kbs-192744/deaths -> moscow-times-a91038/died
        [APPROXIMATOR] droptheinfo-8893/wounded -> upi-2025-03-05/wounded
        """,
        found(Records.published()));
  }

  /// Two documents of one day, each with one claim by Ruritania's Bureau.
  private static String between(String one, String other) {
    return found(
        Records.of(
            document("first", "bureau-head", one), document("second", "bureau-head", other)));
  }

  private static String document(String id, String by, String claim) {
    String fields = claim.indent(6);
    return Records.document(
        id,
        "2025-03-05",
        "- by: " + by + "\n  claims:\n    - id: c\n      about: expedition\n" + fields);
  }

  private static String number(String measure, String value, String more) {
    return "measure: " + measure + "\nvalue: " + value + "\ntext: So many.\n" + more;
  }

  @Test
  void eachKindOfChangeIsNamed() {
    String killed = number("killed", "about 400", "as-of: 2025-03-01");
    assertEquals(
        "[NUMBER] first/c -> second/c\n",
        between(killed, number("killed", "about 500", "as-of: 2025-03")));
    assertEquals(
        "[APPROXIMATOR] first/c -> second/c\n",
        between(killed, number("died", "more than 400", "as-of: 2025-03-01")));
    assertEquals(
        "[MEASURE] first/c -> second/c\n", between(killed, number("casualties", "about 400", "")));
    assertEquals(
        "[DATE] first/c -> second/c\n",
        between(killed, number("killed", "about 400", "as-of: 2025-02-01")));
    assertEquals(
        "[MODALITY] first/c -> second/c\n",
        between(
            number("sent", "400", "expected: 2025-06\nmodality: hoped"),
            number("sent", "400", "expected: 2025-06\nmodality: planned")));
    assertEquals(
        "[MODALITY] first/c -> second/c\n",
        between(
            "text: They come back.\nexpected: 2025-06\nmodality: hoped",
            "text: They come back.\nexpected: 2025-06\nmodality: planned"));
  }

  @Test
  void whatTheOriginatorMayHaveSaidBesideItIsLeftAlone() {
    String killed = number("killed", "about 400", "as-of: 2025-03-01");
    assertEquals("", between(killed, killed));
    assertEquals("", between(killed, number("killed", "about 500", "as-of: 2025-04")));
    assertEquals("", between(killed, number("killed", "about 500", "extent: part")));
    assertEquals("", between(killed, number("sent", "about 500", "")));
    assertEquals("", between(killed, number("killed", "many", "")));
  }

  @Test
  void whatAnotherSaidIsNoDeparture() {
    String killed = number("killed", "about 400", "as-of: 2025-03-01");
    String more = number("killed", "about 500", "as-of: 2025-03-01");
    assertEquals(
        "",
        found(
            Records.of(
                document("first", "bureau-head", killed),
                document("second", "freedonian-staff", more))));
    assertEquals(
        "",
        found(Records.of(document("first", "nobody", killed), document("second", "nobody", more))));
  }

  @Test
  void aTieBetweenTheTwoLeavesThemAlone() {
    String killed = number("killed", "about 400", "");
    String tied = "relations:\n  - may-be: first/c\n    because: Made up.\n";
    assertEquals("", between(killed, number("killed", "about 500", tied)));
  }

  @Test
  void noPairIsNamedTwiceAndNoneIsOfTwoOrigins() {
    int found = 0;
    for (long seed = 0; seed < 100; seed++) {
      Dataset record = RandomRecords.of(seed, 40);
      var origins = new Origins(record);
      Set<Set<ClaimId>> pairs = new HashSet<>();
      for (Departure departure : new Departures(record).all()) {
        var pair = Set.of(departure.from().id(), departure.report().id());
        assertTrue(pairs.add(pair), "seed " + seed + ": twice " + pair);
        assertEquals(
            institution(origins.of(departure.from())),
            institution(origins.of(departure.report())),
            "seed " + seed + ": " + pair);
        assertNotEquals(departure.from().source(), departure.report().source(), "seed " + seed);
      }
      found += pairs.size();
    }
    assertTrue(found > 100, "found: " + found);
  }

  private static ActorId institution(Origin origin) {
    return origin instanceof Origin.Named(var institution, var _)
        ? institution
        : fail("not named: " + origin);
  }

  @Test
  void oneDocumentDepartsFromNothing() {
    for (long seed = 0; seed < 100; seed++) {
      assertEquals("", found(RandomRecords.of(seed, 1)), "seed " + seed);
    }
  }
}
