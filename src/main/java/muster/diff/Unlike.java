package muster.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import muster.model.Dataset;
import muster.model.Prose;
import muster.model.Source;

/// The records of one version that another does not have just so: all others need no comparing.
final class Unlike {
  private Unlike() {}

  static Dataset of(Dataset one, Dataset other) {
    SequencedMap<?, Source> sources = of(one.sources(), other.sources());
    return new Dataset(
        one.site(),
        of(one.actors(), other.actors()),
        of(one.places(), other.places()),
        of(one.deployments(), other.deployments()),
        of(one.events(), other.events()),
        of(one.utterances(), other.utterances()),
        of(one.measures(), other.measures()),
        of(one.questions(), other.questions()),
        of(one.comparisons(), other.comparisons()),
        of(one.sources(), other.sources()),
        pages(one.pages(), other.pages()),
        Dataset.reportsOf(sources.values()));
  }

  private static <I, R> SequencedMap<I, R> of(SequencedMap<I, R> one, SequencedMap<I, R> other) {
    SequencedMap<I, R> unlike = new LinkedHashMap<>();
    one.forEach((id, record) -> {
      if (!record.equals(other.get(id))) {
        unlike.put(id, record);
      }
    });
    return unlike;
  }

  private static List<Prose> pages(List<Prose> one, List<Prose> other) {
    return one.stream().filter(page -> !other.contains(page)).toList();
  }
}
