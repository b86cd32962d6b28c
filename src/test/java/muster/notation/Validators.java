package muster.notation;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import muster.json.JsonWriter;
import muster.testing.Node;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Two validators of others that hold documents against the schema.
final class Validators {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Map<String, com.networknt.schema.Schema> schemas = new HashMap<>();

  /// What json-schema-validator says is wrong, by name; nothing of what is valid. YAML is read as
  /// editors read it: a number is a number.
  Map<String, String> byNetworknt(List<Document> documents) {
    var wrong = new TreeMap<String, String>();
    for (Document document : documents) {
      reasons(document).findFirst().ifPresent(reason -> wrong.put(document.name(), reason));
    }
    return wrong;
  }

  private Stream<String> reasons(Document document) {
    try {
      var settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
      return items(MAPPER.valueToTree(new Load(settings).loadFromString(document.yaml())))
          .flatMap(item -> schema(document.definition()).validate(item).stream())
          .filter(error -> !mayLack(document.lacks(), error))
          .map(Error::toString);
    } catch (YamlEngineException unreadable) {
      return Stream.of("" + unreadable.getMessage());
    }
  }

  private static Stream<JsonNode> items(JsonNode content) {
    return content.isArray()
        ? StreamSupport.stream(content.spliterator(), false)
        : Stream.of(content);
  }

  private static boolean mayLack(String where, Error error) {
    boolean outside = error.getInstanceLocation().getNameCount() == 0;
    return (where.equals("anywhere") || (where.equals("outside") && outside))
        && Set.of("required", "if").contains(error.getKeyword());
  }

  private com.networknt.schema.Schema schema(String definition) {
    return schemas.computeIfAbsent(
        definition,
        name -> {
          var schema = (ObjectNode) MAPPER.readTree(Schema.json());
          var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
          if (name.equals("record")) {
            return registry.getSchema(schema);
          }
          var part = MAPPER.createObjectNode();
          part.put("$ref", "#/$defs/" + name);
          part.set("$defs", schema.get("$defs"));
          return registry.getSchema(part);
        });
  }

  /// The same by ajv, which reads YAML with the npm package `yaml`.
  Map<String, String> byAjv(List<Document> documents) throws IOException, InterruptedException {
    var json = new JsonWriter().beginObject().name("documents").beginArray();
    for (Document document : documents) {
      json.beginObject()
          .member("name", document.name())
          .member("definition", document.definition())
          .member("lacks", document.lacks())
          .member("yaml", document.yaml())
          .endObject();
    }
    String text = json.endArray().endObject().text();
    String input = "{\"schema\":" + Schema.json() + "," + text.substring(text.indexOf('{') + 1);
    var wrong = new TreeMap<String, String>();
    Node.run(input, "src/test/resources/schema/ajv.mjs")
        .lines()
        .map(line -> line.split("\t", 2))
        .forEach(line -> wrong.put(line[0], line[1]));
    return wrong;
  }
}
