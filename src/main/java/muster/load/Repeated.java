package muster.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muster.model.Measure;

/// Measures that a record has word for word as they are built in, as an exported record does: the
/// two are one. A measure that differs from the built-in one of its id stays, and is reported as a
/// second one.
final class Repeated {
  private final String builtIn;
  private final Map<String, RecordNode> known = new HashMap<>();

  private Repeated(List<RecordNode> records, String builtIn) {
    this.builtIn = builtIn;
    records.stream()
        .filter(this::isBuiltIn)
        .forEach(record -> record.id().ifPresent(id -> known.putIfAbsent(id.text(), record)));
  }

  /// The records without such measures. @param builtIn the file of the built-in ones
  static List<RecordNode> dropped(List<RecordNode> records, String builtIn) {
    var repeated = new Repeated(records, builtIn);
    return records.stream().filter(record -> !repeated.holds(record)).toList();
  }

  private boolean holds(RecordNode record) {
    if (record.kind() != Kind.MEASURE || isBuiltIn(record)) {
      return false;
    }
    return record
        .id()
        .flatMap(id -> Optional.ofNullable(known.get(id.text())))
        .flatMap(Repeated::measure)
        .filter(measure -> measure(record).equals(Optional.of(measure)))
        .isPresent();
  }

  private boolean isBuiltIn(RecordNode record) {
    return record.kind() == Kind.MEASURE && record.position().file().equals(builtIn);
  }

  /// The measure as bound by itself: its references are held against the ids later.
  private static Optional<Measure> measure(RecordNode record) {
    var aside = new Problems();
    var reading = new Reading(Index.of(List.of(), aside), aside);
    return InquiryReader.measure(record.fields(reading));
  }
}
