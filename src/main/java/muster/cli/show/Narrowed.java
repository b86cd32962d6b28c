package muster.cli.show;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import muster.diagnostic.RecordKey;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.Source;
import muster.model.SourceId;

/// A record cut down to what was asked for, to be printed in the notation of its files.
public final class Narrowed {
  private Narrowed() {}

  /// The dataset with some of its records only: a claim comes with its statement and source.
  public static Dataset to(List<RecordKey> keys, Dataset all) {
    return new Dataset(
        all.site(),
        only("actor", keys, all.actors()),
        only("place", keys, all.places()),
        only("deployment", keys, all.deployments()),
        only("event", keys, all.events()),
        only("utterance", keys, all.utterances()),
        only("measure", keys, all.measures()),
        only("question", keys, all.questions()),
        only("comparison", keys, all.comparisons()),
        sources(keys, all),
        List.of(),
        all.reports());
  }

  private static <I, R> NavigableMap<I, R> only(
      String kind, List<RecordKey> keys, SequencedMap<I, R> records) {
    var kept = new TreeMap<>(records);
    kept.keySet().removeIf(id -> !keys.contains(new RecordKey(kind, id.toString())));
    return kept;
  }

  private static NavigableMap<SourceId, Source> sources(List<RecordKey> keys, Dataset all) {
    var kept = only("source", keys, all.sources());
    for (RecordKey key : keys) {
      if (key.kind().equals("claim")) {
        ClaimId id = ClaimId.of(key.id());
        Source source = all.report(id).source();
        kept.putIfAbsent(source.id(), with(source, id));
      }
    }
    return kept;
  }

  private static Source with(Source source, ClaimId wanted) {
    return source.with(claim -> Optional.of(claim).filter(it -> it.id().equals(wanted)));
  }
}
