package muster.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import muster.testing.Checked;
import muster.testing.MiniRepo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A slip that leaves a record out is reported alone, not with all that follows from the gap.
class LeftOutTest {
  private static final String HERALD =
      """
      actors:
        - id: herald
          name: The Herald
          kind: outlet
        - id: hera
          name: Hera
          kind: person
          part-of: herald
      places:
        - id: gully
          name: The gully
          precision: country
      questions:
        - id: lost
          ask: How many were lost?
          about: expedition
          kind: number
          measures: [missing]
      """;

  private static final String SOURCE =
      """
      source:
        id: herald-1
        title: The lost
        publisher: herald
        language: en
        seen: whole
        entered:
          how: human
          on: 2021-09-01
      statements:
        - by: hera
          claims:
            - id: lost
              about: expedition
              measure: missing
              value: around 400
              quote: around 400 missing
              text: Around 400 were lost.
              places: [gully]
            - id: lots
              about: expedition
              text: There were lots.
              relations:
                - departs-from: herald-1/lost
      """;

  @TempDir private Path folder;

  private List<String> rules(String record, String source) throws IOException {
    var repo = new MiniRepo(Map.of("data/more.yaml", record, "data/sources/herald-1.yaml", source));
    return rules(repo.over(MiniRepo.world()).writeTo(folder));
  }

  private static List<String> rules(Path data) throws IOException {
    return Checked.of(data).problems().stream()
        .map(problem -> problem.rule().id())
        .distinct()
        .toList();
  }

  @Test
  void withoutASlipNothingIsReported() throws IOException {
    assertEquals(List.of(), rules(HERALD, SOURCE));
  }

  @ParameterizedTest
  @CsvSource({
    "'  title:', '\\ttitle:', syntax",
    "'title: The', 'title The', syntax",
    "'title: The lost', 'title:', empty-value",
    "'on: 2021', 'no: 2021', 'missing-field unknown-field'",
    "'entered:', 'enterd:', 'missing-field unknown-field'",
    "'source:', 'sourc:', 'unknown-field missing-field'",
    "'claims:', 'claim:', 'missing-field unknown-field'",
    "'id: lots', 'id: lost', duplicate-id",
    "'id: lost', 'id: lots', duplicate-id",
    "'id: lost', 'id: Lost', bad-id",
    "'id: lost', 'di: lost', 'unknown-field missing-field'",
  })
  void aSlipInASourceIsReportedAlone(String right, String wrong, String rules) throws IOException {
    String source = SOURCE.replaceFirst(right, wrong.translateEscapes());
    assertEquals(List.of(rules.split(" ")), rules(HERALD, source));
  }

  @ParameterizedTest
  @CsvSource({
    "id: herald, id: hera, duplicate-id",
    "id: herald, id: Herald, bad-id",
    "'id: hera\\b', id: herald, duplicate-id",
    "actors:, actor:, unknown-field",
    "'places:', 'actors:', duplicate-key",
    "'\\z', '---\\nplaces: []\n', second-document",
    "'  - id: gully', '    id: gully', wrong-shape",
  })
  void aSlipInATableIsReportedAlone(String right, String wrong, String rules) throws IOException {
    String record = HERALD.replaceFirst(right, wrong.translateEscapes());
    assertEquals(List.of(rules.split(" ")), rules(record, SOURCE));
  }

  @Test
  void whatAFileInAnotherEncodingHoldsIsNotMissed() throws IOException {
    Path data = MiniRepo.world().writeTo(folder);
    for (String name : List.of("site.yaml", "pages/methodology.md", "sources/gazette-1.yaml")) {
      Path file = data.resolve(name);
      Files.writeString(file, Files.readString(file), StandardCharsets.UTF_16);
    }
    assertEquals(List.of("file-not-read"), rules(data));
  }
}
