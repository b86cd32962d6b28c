package muster.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import muster.model.Dataset;
import muster.testing.Records;
import org.junit.jupiter.api.Test;

/// What became of every claim of the research that the record was written from. Each line has a
/// research id, the research id of its source, and the claims of the record, or why none stands
/// there; a claim that only the record has is marked `own`.
final class ResearchMapTest {
  private static final int RESEARCH_CLAIMS = 162;
  private static final int RESEARCH_SOURCES = 81;
  private static final String WITHHELD = "withheld: ";
  private static final String OWN = "own";

  private final Dataset dataset = Records.published();
  private final List<String[]> rows =
      QuantityReaderTest.rows("/research.tsv").stream().map(row -> row.split("\t", -1)).toList();

  @Test
  void everyClaimOfTheResearchHasOneLine() {
    List<String> ids = research().map(row -> row[0]).toList();
    assertEquals(RESEARCH_CLAIMS, ids.size());
    assertEquals(ids.size(), new HashSet<>(ids).size(), "an id stands twice");
    assertEquals(RESEARCH_SOURCES, research().map(row -> row[1]).distinct().count());
  }

  @Test
  void everyClaimOfTheRecordStandsInItAndNoOther() {
    Set<String> recorded = new TreeSet<>();
    dataset.reports().keySet().forEach(id -> recorded.add(id.toString()));
    Set<String> mapped = new TreeSet<>();
    rows.forEach(row -> mapped.addAll(claims(row)));
    assertEquals(String.join("\n", recorded), String.join("\n", mapped));
  }

  @Test
  void aClaimAddedToTheResearchHasNoResearchIdBesides() {
    Set<String> researched = new HashSet<>();
    research().forEach(row -> researched.addAll(claims(row)));
    List<String> both =
        rows.stream()
            .filter(ResearchMapTest::own)
            .map(row -> row[2])
            .filter(researched::contains)
            .toList();
    assertEquals(List.of(), both);
  }

  @Test
  void theClaimsOfOneSourceOfTheResearchStandInOneDocument() {
    List<String> wrong = new ArrayList<>();
    research()
        .map(row -> row[1])
        .distinct()
        .filter(source -> documents(source).size() != 1)
        .forEach(source -> wrong.add(source + " stands in " + documents(source)));
    assertEquals(List.of(), wrong);
  }

  @Test
  void whatIsWithheldHasAReason() {
    research()
        .map(row -> row[2])
        .filter(cell -> cell.startsWith("withheld"))
        .forEach(cell -> assertEquals(WITHHELD, cell.substring(0, WITHHELD.length()), cell));
  }

  private Stream<String[]> research() {
    return rows.stream().filter(row -> !own(row));
  }

  private Set<String> documents(String source) {
    Set<String> documents = new TreeSet<>();
    research()
        .filter(row -> row[1].equals(source))
        .flatMap(row -> claims(row).stream())
        .forEach(claim -> documents.add(claim.substring(0, claim.indexOf('/'))));
    return documents;
  }

  private static boolean own(String[] row) {
    return row[0].equals(OWN);
  }

  private static List<String> claims(String[] row) {
    return row[2].startsWith("withheld") ? List.of() : List.of(row[2].split(", "));
  }
}
