package muster.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import muster.model.Dataset;

/// The day on which the last document was entered: what a record calls its version.
public final class LastEntry {
  private LastEntry() {}

  /// The day; empty for a record without documents.
  public static Optional<LocalDate> of(Dataset dataset) {
    return dataset.sources().values().stream()
        .map(source -> source.entered().on().span().latest())
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }
}
