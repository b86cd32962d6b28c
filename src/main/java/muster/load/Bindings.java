package muster.load;

import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The records as they were last bound. One whose tree is the same is not bound again, as long as
/// the ids of all records are the same too: nothing else decides what it is bound to.
final class Bindings {
  private IdentityHashMap<Node, Bound> before = new IdentityHashMap<>();
  private IdentityHashMap<Node, Bound> now = new IdentityHashMap<>();
  private Optional<Index> ids = Optional.empty();

  /// What a record is bound to.
  ///
  /// @param into puts it among those of its kind
  /// @param reading what was found while it was bound
  record Bound(Consumer<Binder> into, Reading reading) {}

  /// Begins another reading; records that the last one did not have are forgotten.
  void begin(Index index) {
    before = ids.filter(index::hasIdsOf).isPresent() ? now : new IdentityHashMap<>();
    now = new IdentityHashMap<>();
    ids = Optional.of(index);
  }

  /// Binds a record, or tells what came of it when it was bound. On any thread.
  ///
  /// @param own begins a reading of this record alone
  /// @param bind reads it and tells what puts it among those of its kind
  Bound of(
      RecordNode record,
      Supplier<Reading> own,
      Function<Reading, Optional<Consumer<Binder>>> bind) {
    Bound known = before.get(record.node());
    return known != null ? known : bound(own.get(), bind);
  }

  private static Bound bound(Reading own, Function<Reading, Optional<Consumer<Binder>>> bind) {
    return new Bound(bind.apply(own).orElse(_ -> {}), own);
  }

  /// Keeps what a record is bound to for the next reading.
  void keep(RecordNode record, Bound bound) {
    now.put(record.node(), bound);
  }
}
