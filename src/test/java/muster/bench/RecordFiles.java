package muster.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import muster.edit.layout.Layout;
import muster.export.record.RecordJson;
import muster.model.Dataset;
import muster.model.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes a made-up record as fact files, as `muster fmt` lays them out, a document a file:
/// `RecordFiles CLAIMS DATA_FOLDER`.
final class RecordFiles {
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> KINDS =
      List.of("site", "actors", "places", "deployments", "events", "utterances", "questions");

  private static final String METHODOLOGY =
      """
      # Method

      ## Sources

      Made up, as all that this record says, for measuring.

      ## Inclusion and exclusion

      Everything.

      ## Evaluation

      None.

      ## Corroboration

      None.

      ## Quality control

      None.

      ## Definitions

      The measures are those that come with Muster.
      """;

  private RecordFiles() {}

  public static void main(String[] arguments) throws IOException {
    write(SyntheticRecord.of(Integer.parseInt(arguments[0])), Path.of(arguments[1]));
  }

  /// @param data the record's folder, which need not be there
  static void write(Dataset record, Path data) throws IOException {
    Files.createDirectories(data.resolve("sources"));
    Files.createDirectories(data.resolve("pages"));
    Files.writeString(data.resolve("pages/methodology.md"), METHODOLOGY);
    JsonNode world = JSON.readTree(RecordJson.of(world(record)));
    for (String kind : KINDS) {
      lay(JSON.createObjectNode().set(kind, world.get(kind)), data.resolve(kind + ".yaml"));
    }
    for (Source source : record.sources().values()) {
      lay(document(record, source), data.resolve("sources/" + source.id().value() + ".yaml"));
    }
  }

  private static JsonNode document(Dataset record, Source source) {
    JsonNode all = JSON.readTree(RecordJson.records(alone(record, source)));
    ObjectNode fields = (ObjectNode) all.get("sources").get(0);
    JsonNode statements = fields.remove("statements");
    ObjectNode file = JSON.createObjectNode();
    file.set("source", fields);
    file.set("statements", statements);
    return file;
  }

  /// A field has a line of its own before it is laid out, as no line may have a million characters.
  private static void lay(JsonNode fields, Path file) throws IOException {
    String lines = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(fields);
    Files.writeString(file, Layout.of(lines).orElseThrow());
  }

  /// All but the documents and what every record has.
  private static Dataset world(Dataset record) {
    return new Dataset(
        record.site(),
        record.actors(),
        record.places(),
        record.deployments(),
        record.events(),
        record.utterances(),
        new TreeMap<>(),
        record.questions(),
        record.comparisons(),
        new TreeMap<>(),
        List.of(),
        new TreeMap<>());
  }

  private static Dataset alone(Dataset record, Source source) {
    return new Dataset(
        record.site(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(Map.of(source.id(), source)),
        List.of(),
        new TreeMap<>());
  }
}
