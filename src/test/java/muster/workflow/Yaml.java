package muster.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads YAML as GitHub does: `on` is a word.
final class Yaml {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Yaml() {}

  static JsonNode read(Path file) throws IOException {
    return of(Files.readString(file));
  }

  static JsonNode of(String text) {
    var settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    return MAPPER.valueToTree(new Load(settings).loadFromString(text));
  }
}
