package muster.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import muster.load.Loader;
import muster.model.Dataset;
import muster.model.Source;
import muster.testing.Variations;
import org.junit.jupiter.api.Test;

class VeilTest {
  /// Over edits of each document of the published record, in every place of those that have to do
  /// with somebody protected.
  @Test
  void isKeptFromEditToEdit() throws IOException {
    Dataset dataset = Loader.load(Path.of("data")).dataset();
    Set<Item> known = Difference.protectedIn(dataset);
    int turned = 0;
    for (Source source : dataset.sources().values()) {
      Item item = Item.of(Item.Kind.SOURCE, source.id());
      boolean concerned =
          known.stream().anyMatch(it -> it.kind() == Item.Kind.CLAIM && it.source().equals(item));
      turned += holds(dataset, source.with(_ -> Optional.empty()), known) ? 1 : 0;
      for (var other : Variations.of(source, "id")) {
        if (concerned || other.path().contains("title")) {
          holds(dataset, other.value(), known);
        }
      }
    }
    assertTrue(turned > 0, "no edit is of what is protected");
  }

  /// Whether an edit changes what is protected.
  private static boolean holds(Dataset dataset, Source edited, Set<Item> known) {
    var sources = new TreeMap<>(dataset.sources());
    sources.put(edited.id(), edited);
    Dataset now = dataset.with(sources);
    Set<Item> all = Difference.protectedIn(now);
    assertEquals(all, Difference.protectedIn(new muster.analysis.Edited(dataset, now), known));
    assertEquals(known, Difference.protectedIn(new muster.analysis.Edited(now, dataset), all));
    return !all.equals(known);
  }
}
