package muster.export.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muster.export.Sylvania;
import muster.model.Dataset;
import muster.testing.MiniRepo;
import muster.testing.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkedDataTest {
  private static final Dataset SYLVANIA = Sylvania.dataset();
  private static final Path GOLDEN = Path.of("src/test/resources/site");
  private static final Pattern SCRIPT =
      Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

  @TempDir private Path home;

  private static String of(String id, Dataset dataset) {
    return dataset.reports().values().stream()
        .filter(report -> report.id().toString().equals(id))
        .map(new LinkedData(dataset)::claim)
        .findAny()
        .orElseThrow();
  }

  /// The small record with something in the place of "around 3,000".
  private String sent(String number) throws IOException {
    String text = MiniRepo.resource("/world.txt").replace("around 3,000", number);
    return of("gazette-1/sent", Sylvania.read(MiniRepo.of(text).writeTo(home.resolve(number))));
  }

  @Test
  void aClaimHasItsOriginatorAndTheDocumentThatItAppearsIn() {
    assertEquals(
        """
        {"@context":"https://schema.org","@type":"Claim",\
        "url":"https://example.org/record/claims/wire-1/killed.html",\
        "text":"The Sylvanian General Staff: around 400 guards killed (an estimate; said on \
        condition of anonymity), as of 4 May [2031], counted from December 2030.",\
        "inLanguage":"en",\
        "author":{"@type":"GovernmentOrganization","name":"the Sylvanian General Staff"},\
        "datePublished":"2031-05-06",\
        "appearance":{"@type":"WebPage","name":"=Guards, \\"killed\\"",\
        "url":"https://example.org/1?a=1,2","datePublished":"2031-05-06","inLanguage":"en",\
        "publisher":{"@type":"NewsMediaOrganization","name":"Example Wire"}},\
        "isPartOf":{"@type":"Dataset","name":"Freedonia in Sylvania",\
        "url":"https://example.org/record/data.html"}}\
        """,
        of("wire-1/killed", SYLVANIA));
  }

  @Test
  void aDateThatIsNoFullDayIsLeftOutAndNobodyUnnamedIsTheAuthor() {
    String claim = of("post-1/at-least", SYLVANIA);
    assertFalse(claim.contains("date"), claim);
    assertFalse(claim.contains("author"), claim);
    assertFalse(of("post-1/of-prisoners", SYLVANIA).contains("author"));
  }

  @Test
  void aNumberOfACertainDayIsAnObservationWhereTheVocabularyCanSayIt() throws IOException {
    assertTrue(
        sent("3,000")
            .contains(
                """
                "about":{"@type":"Observation","observationDate":"2021-03-05",\
                "observationAbout":{"@type":"Thing","name":"Freedonian troops in Sylvania"},\
                "variableMeasured":"sent","value":3000},\
                """),
        sent("3,000"));
    assertTrue(sent("at least 3,000").contains("\"minValue\":3000}"), sent("at least 3,000"));
    assertTrue(sent("up to 3,000").contains("\"maxValue\":3000}"));
    assertTrue(sent("2,000 to 3,000").contains("\"minValue\":2000,\"maxValue\":3000}"));
    for (String number : List.of("around 3,000", "more than 3,000", "nearly 3,000", "thousands")) {
      assertFalse(sent(number).contains("Observation"), number);
    }
  }

  @Test
  void nothingInItEndsTheScript() throws IOException {
    String text =
        MiniRepo.resource("/world.txt")
            .replace("text: The nights were cold.", "text: Cold </script><!-- & <script>.");
    String claim = of("gazette-1/cold", Sylvania.read(MiniRepo.of(text).writeTo(home)));
    assertTrue(claim.contains("Cold \\u003c/script\\u003e\\u003c!-- \\u0026 \\u003cscript\\u003e"));
    assertFalse(claim.contains("<"), claim);
  }

  @Test
  void everyDescriptionOnEveryPageIsJson() throws IOException, InterruptedException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      for (Path page : files.filter(file -> file.toString().endsWith(".html")).toList()) {
        SCRIPT
            .matcher(Files.readString(page))
            .results()
            .map((MatchResult it) -> it.group(1).strip())
            .forEach(found::add);
      }
    }
    String script =
        "for (const line of require('fs').readFileSync(0, 'utf8').trim().split('\\n'))"
            + " console.log(JSON.parse(line)['@type'])";
    List<String> types =
        Node.run(String.join("\n", found), "-e", script).lines().sorted().distinct().toList();
    assertEquals(List.of("Claim", "Dataset"), types);
    assertTrue(found.stream().noneMatch(json -> json.contains("ClaimReview")));
  }
}
