package muster.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import muster.analysis.Neighbours.Beside;
import muster.model.Dataset;
import muster.testing.RandomRecords;
import muster.testing.Records;
import muster.time.DateSpan;
import org.junit.jupiter.api.Test;

class NeighboursTest {
  private static Beside beside(Dataset record, String claim) {
    var folding = new Strands(record);
    List<Strand> strands = folding.of(record.reports().values());
    return new Neighbours(record, folding, strands).of(Records.report(record, claim).id());
  }

  private static String killed(String id, String by, String day, String more) {
    String number = Integer.toString(100 + id.charAt(0));
    return Records.document(
        id,
        "2025-05-01",
        "- by: "
            + by
            + "\n  claims:\n    - id: c\n      about: expedition\n"
            + "      measure: killed\n      text: So many.\n      value: "
            + number
            + "\n      as-of: "
            + day
            + "\n"
            + more);
  }

  private static String ids(Collection<Strand> strands) {
    return String.join(" ", strands.stream().map(it -> it.head().id().source().value()).toList());
  }

  private static String told(Beside beside) {
    return ids(beside.earlier().stream().toList())
        + " < > "
        + ids(beside.later().stream().toList())
        + " | "
        + ids(beside.others());
  }

  @Test
  void theOriginatorsOwnComeBeforeAndAfterAndOneOfEachOtherOriginator() {
    Dataset record =
        Records.of(
            killed("a", "ruritanian-bureau", "2025-01-01", ""),
            killed("b", "bureau-head", "2025-02-01", ""),
            killed("c", "ruritanian-bureau", "2025-03-01", ""),
            killed("d", "freedonian-staff", "2025-01-20", ""),
            killed("e", "freedonian-staff", "2025-02-05", ""),
            killed("f", "sylvanian-staff", "2025-04-01", ""),
            killed("g", "isles-ministry", "2025-02-02", "      extent: part\n"),
            killed("h", "official", "2025-02-02", ""),
            killed("i", "ruritanian-intelligence", "2025-02-02", ""),
            killed("j", "borderland-staff", "2025-02-02", "      modality: planned\n"));
    assertEquals("a < > c | e f", told(beside(record, "b/c")));
    assertEquals(" < > b | d f", told(beside(record, "a/c")));
    assertEquals(" < >  | c e", told(beside(record, "f/c")));
    assertEquals(" < >  | ", told(beside(record, "g/c")));
    assertEquals(" < >  | ", told(beside(record, "h/c")));
    assertEquals(" < >  | ", told(beside(record, "j/c")));
  }

  @Test
  void noOriginatorIsToldOfTwiceAndTheNearestComesFirst() {
    int told = 0;
    for (long seed = 0; seed < 40; seed++) {
      Dataset record = RandomRecords.of(seed, 40);
      var origins = new Origins(record);
      var clocks = new Clocks(record);
      var folding = new Strands(record);
      List<Strand> strands = folding.of(record.reports().values());
      var neighbours = new Neighbours(record, folding, strands);
      for (Strand strand : strands) {
        List<Strand> others = neighbours.of(strand.head().id()).others();
        List<Object> by = new ArrayList<>();
        List<Long> apart = new ArrayList<>();
        for (Strand other : others) {
          assertEquals(strand.head().claim().about(), other.head().claim().about());
          by.add(institution(origins.of(other.head())));
          apart.add(Math.abs(day(clocks, other) - day(clocks, strand)));
        }
        String at = "seed " + seed + ": " + strand.head().id();
        assertEquals(by.stream().distinct().toList(), by, at);
        assertFalse(by.contains(institution(origins.of(strand.head()))), at);
        assertEquals(apart.stream().sorted().toList(), apart, at);
        told += others.size();
      }
    }
    assertTrue(told > 500, "told: " + told);
  }

  private static long day(Clocks clocks, Strand strand) {
    DateSpan span = clocks.order(strand.head());
    return span.latest().or(span::earliest).orElseThrow().toEpochDay();
  }

  private static Optional<Object> institution(Origin origin) {
    return origin instanceof Origin.Named(var institution, var _)
        ? Optional.of(institution)
        : Optional.empty();
  }

  @Test
  void thePublishedRecordHasThemBesideTheLatestNumberOfTheKilled() {
    assertEquals(
        "kbs-192744 < >  | droptheinfo-8893",
        told(beside(Records.published(), "standard-kenya-2025-09-02/killed")));
  }
}
