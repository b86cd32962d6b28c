package muster.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import muster.testing.Records;
import org.junit.jupiter.api.Test;

class DatasetTest {
  @Test
  void recordsStandInTheOrderOfTheirIdsWhateverTheirOrderWas() {
    Dataset dataset = Records.of();
    List<ActorId> ids = List.copyOf(dataset.actors().keySet());
    assertEquals(ids.stream().sorted().toList(), ids);
    Dataset again = actors(dataset, new TreeMap<>(dataset.actors()).descendingMap());
    assertEquals(ids, List.copyOf(again.actors().keySet()));
    assertEquals(dataset, again);
  }

  @Test
  void whatIsNotInTheRecordIsNotFound() {
    Dataset dataset = Records.of();
    ActorId first = dataset.actors().firstEntry().getKey();
    assertEquals(first, dataset.actor(new ActorId(first.value())).id());
    assertThrows(IllegalArgumentException.class, () -> dataset.actor(new ActorId("no-such-actor")));
  }

  private static Dataset actors(Dataset dataset, SequencedMap<ActorId, Actor> actors) {
    return new Dataset(
        dataset.site(),
        actors,
        dataset.places(),
        dataset.deployments(),
        dataset.events(),
        dataset.utterances(),
        dataset.measures(),
        dataset.questions(),
        dataset.comparisons(),
        dataset.sources(),
        dataset.pages(),
        dataset.reports());
  }
}
