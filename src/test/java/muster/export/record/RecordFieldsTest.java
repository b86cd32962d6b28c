package muster.export.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import muster.export.Sylvania;
import muster.model.Dataset;
import muster.testing.Node;
import muster.words.RecordFields;
import org.junit.jupiter.api.Test;

class RecordFieldsTest {
  /// Members that the notation has and neither record uses.
  private static final Set<String> UNUSED =
      Set.of(
          "deployments.was",
          "events.was",
          "measures.was",
          "places.was",
          "questions.was",
          "relations.supersedes");

  /// Every member as `object.member`; names and words by language have members of their own choice.
  private static final String WALK =
      """
      const dates = ['published', 'said', 'as-of', 'during', 'expected', 'before', 'date']
      const walk = (value, name) => {
        if (Array.isArray(value)) value.forEach(item => walk(item, name))
        else if (typeof value === 'object' && name !== 'names' && name !== 'words')
          for (const [key, inner] of Object.entries(value)) {
            console.log((dates.includes(name) ? 'date' : name) + '.' + key)
            walk(inner, key)
          }
      }
      walk(JSON.parse(require('fs').readFileSync(0, 'utf8')), 'record')
      """;

  @Test
  void everyMemberOfTheRecordIsToldAndNoOther() throws IOException, InterruptedException {
    Set<String> written = new TreeSet<>();
    for (Dataset dataset : Set.of(Sylvania.dataset(), Sylvania.read(Sylvania.REAL))) {
      Node.run(RecordJson.of(dataset), "-e", WALK).lines().forEach(written::add);
    }
    Set<String> told = new TreeSet<>();
    for (RecordFields object : RecordFields.all()) {
      object.fields().forEach(field -> told.add(object.name() + "." + field.name()));
    }
    written.addAll(UNUSED);
    assertEquals(told, written);
  }
}
