package muster.load;

import java.util.IdentityHashMap;
import java.util.Optional;
import muster.model.Source;

/// The sources as they were last bound. One whose tree is the same is not bound again, as long as
/// the ids of the record are the same too: nothing else decides what it is bound to.
final class Bindings {
  private IdentityHashMap<Node, Bound> before = new IdentityHashMap<>();
  private IdentityHashMap<Node, Bound> now = new IdentityHashMap<>();
  private Optional<Index> ids = Optional.empty();

  private record Bound(Source source, Reading.Places places) {}

  /// Begins another reading; sources that the last one did not have are forgotten.
  void begin(Index index) {
    before = ids.filter(index::hasIdsOf).isPresent() ? now : new IdentityHashMap<>();
    now = new IdentityHashMap<>();
    ids = Optional.of(index);
  }

  /// Binds a source. Only one without a problem is kept, as problems are told each time.
  Optional<Source> source(RecordNode record, Reading reading) {
    Bound known = before.get(record.node());
    if (known != null) {
      reading.place(known.places());
      now.put(record.node(), known);
      return Optional.of(known.source());
    }
    Reading own = reading.branch();
    int problemsBefore = reading.problems().count();
    Optional<Source> source = SourceReader.read(record, own);
    reading.place(own.places());
    if (reading.problems().count() == problemsBefore) {
      source.ifPresent(bound -> now.put(record.node(), new Bound(bound, own.places())));
    }
    return source;
  }
}
