package muster.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import muster.json.JsonWriter;
import muster.testing.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The language server for YAML that most editors use helps with a fact file as the schema wants.
class LanguageServerTest {
  private static final String SERVER =
      Path.of("node_modules/yaml-language-server/bin/yaml-language-server")
          .toAbsolutePath()
          .toString();

  private static final String TEXT =
      """
      # yaml-language-server: $schema=../../schema/facts.schema.json
      source:
        id: example-wire-1
        publisher: example-wire
        language: en
        seen: excerpt
        entered:
          how: human
          on: 2025-12-01
      statements:
        - by: staff
          said: 5 March 2025
          claims:
            - id: killed
              about: expedition
              mesure: killed
              value: around 400
              text: Around 400 were killed.
              modality: a
              ev
      """;

  @TempDir private static Path home;
  private static JsonNode answer;

  @BeforeAll
  static void ask() throws IOException, InterruptedException {
    Path file = home.resolve("data/sources/example-wire-1.yaml");
    Files.createDirectories(file.getParent());
    Files.createDirectories(home.resolve("schema"));
    Files.writeString(file, TEXT);
    Files.writeString(home.resolve("schema/facts.schema.json"), Schema.json());
    var json = new JsonWriter().beginObject();
    json.member("server", SERVER).member("file", file.toString()).member("text", TEXT);
    json.name("completions").beginArray();
    place(json, "modality: a", "modality: ".length());
    place(json, "ev", "ev".length());
    json.endArray().name("hovers").beginArray();
    place(json, "value: around", 1);
    place(json, "said:", 1);
    json.endArray().endObject();
    answer =
        new JsonMapper()
            .readTree(Node.run(json.text(), "src/test/resources/schema/language-server.mjs"));
  }

  private static void place(JsonWriter json, String begin, int offset) {
    List<String> lines = TEXT.lines().toList();
    for (int line = 0; line < lines.size(); line++) {
      if (lines.get(line).strip().startsWith(begin)) {
        json.beginObject().name("line").value(line).name("character");
        json.value(lines.get(line).indexOf(begin) + offset).endObject();
      }
    }
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
  }

  @Test
  void wordsOfAClosedListAreOffered() {
    assertEquals(
        List.of(
            "asserted",
            "estimated",
            "possible",
            "planned",
            "hoped",
            "predicted",
            "conditional",
            "denied",
            "acknowledged"),
        texts(answer.get("completions").get(0)));
  }

  @Test
  void namesOfFieldsThatAreNotThereYetAreOffered() {
    List<String> names = texts(answer.get("completions").get(1));
    assertTrue(names.containsAll(List.of("measure", "evidence", "as-of")), names.toString());
    assertTrue(!names.contains("value") && !names.contains("publisher"), names.toString());
  }

  @Test
  void aFieldTellsWhatItMeansAndHowItIsWritten() {
    List<String> hovers = texts(answer.get("hovers"));
    assertTrue(hovers.get(0).contains("absent where none is given"), hovers.get(0));
    assertTrue(hovers.get(0).contains("around 3,500"), hovers.get(0));
    assertTrue(hovers.get(1).contains("When it was said."), hovers.get(1));
    assertTrue(hovers.get(1).contains("2025-01/2025-02"), hovers.get(1));
  }

  @Test
  void slipsAreMarkedInTheirLines() {
    List<String> marks = texts(answer.get("diagnostics"));
    assertTrue(marks.contains("16: Property mesure is not allowed."), marks.toString());
    assertTrue(marks.stream().anyMatch(mark -> mark.startsWith("12: ")), "the date: " + marks);
  }
}
