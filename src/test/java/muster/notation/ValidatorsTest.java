package muster.notation;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muster.diagnostic.Rule;
import muster.export.record.RecordJson;
import muster.testing.MiniRepo;
import muster.testing.Records;
import org.junit.jupiter.api.Test;

/// Validators of others read the schema as it is meant: what may stand in the record is valid, and
/// of what is wrong all is found that can be told from the shape alone.
class ValidatorsTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("(Wrong|Right):\\n\\n```yaml\\n(.*?)```", Pattern.DOTALL);

  private final Validators validators = new Validators();

  private void areValid(List<Document> documents) throws IOException, InterruptedException {
    assertEquals(Map.of(), validators.byNetworknt(documents));
    assertEquals(Map.of(), validators.byAjv(documents));
  }

  @Test
  void everyFileOfTheRecordIsValid() throws IOException, InterruptedException {
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("data"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList()) {
        documents.add(Document.ofFile(file.toString(), Files.readString(file)));
      }
    }
    assertTrue(documents.size() > 50, "files: " + documents.size());
    areValid(documents);
  }

  @Test
  void theRecordAsItIsPublishedIsValid() throws IOException, InterruptedException {
    areValid(List.of(Document.ofFile("record.json", RecordJson.of(Records.published()))));
  }

  @Test
  void theWorldOfTheTestsIsValid() throws IOException, InterruptedException {
    areValid(
        MiniRepo.world().files().entrySet().stream()
            .filter(file -> file.getKey().endsWith(".yaml"))
            .map(file -> Document.ofFile(file.getKey(), file.getValue()))
            .toList());
  }

  @Test
  void everyRuleIsInTheTable() {
    assertEquals(
        new TreeSet<>(Rule.ids()),
        rows().stream().map(row -> row.get(0)).collect(toCollection(TreeSet::new)));
  }

  @Test
  void wrongExamplesOfRulesAreCaughtAndRightOnesAreNot() throws IOException, InterruptedException {
    List<Document> documents = new ArrayList<>();
    Set<String> expected = new TreeSet<>();
    for (List<String> row : rows()) {
      if (!row.get(1).equals("-")) {
        documents.addAll(examples(row.get(0), row.get(1), row.get(2)));
      }
      if (row.get(3).equals("caught")) {
        expected.add(row.get(0) + " Wrong");
      }
    }
    assertTrue(documents.size() > 80, "examples: " + documents.size());
    assertEquals(expected, validators.byNetworknt(documents).keySet());
    assertEquals(expected, validators.byAjv(documents).keySet());
  }

  private static List<List<String>> rows() {
    return MiniRepo.resource("/schema/rules.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  private static List<Document> examples(String rule, String definition, String lacks)
      throws IOException {
    String page = Files.readString(Path.of("docs/rules", rule + ".md"));
    return EXAMPLE
        .matcher(page)
        .results()
        .map(example ->
            new Document(rule + " " + example.group(1), definition, lacks, example.group(2)))
        .toList();
  }
}
