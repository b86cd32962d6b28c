package muster.analysis;

import java.time.YearMonth;
import java.util.Optional;
import muster.time.DateSpan;

/// The row of a table by months in which a time stands. In order: the months, then the times that
/// lie in no single month, then what has no time.
public sealed interface Slot extends Comparable<Slot> {
  /// All its days lie in this month.
  record In(YearMonth month) implements Slot {}

  /// Its days are of more than one month, or an end of it is open.
  record Wider() implements Slot {}

  /// No time is given.
  record None() implements Slot {}

  /// The row of a time, if there is one.
  static Slot of(Optional<DateSpan> time) {
    return time.map(Slot::of).orElseGet(None::new);
  }

  private static Slot of(DateSpan span) {
    Optional<YearMonth> first = span.earliest().map(YearMonth::from);
    boolean one = first.isPresent() && first.equals(span.latest().map(YearMonth::from));
    return one ? new In(first.get()) : new Wider();
  }

  @Override
  default int compareTo(Slot other) {
    return this instanceof In(YearMonth here) && other instanceof In(YearMonth there)
        ? here.compareTo(there)
        : Integer.compare(rank(), other.rank());
  }

  private int rank() {
    return switch (this) {
      case In _ -> 0;
      case Wider _ -> 1;
      case None _ -> 2;
    };
  }
}
