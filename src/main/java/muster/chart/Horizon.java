package muster.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The whole months that a time axis covers, both inclusive.
record Horizon(YearMonth first, YearMonth last) {

  /// The months of all days and of the record's end, at least three; empty when there are no days.
  static Optional<Horizon> of(Collection<Days> all, Calendar calendar) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Stream<LocalDate> end = calendar.recordEnd().stream().map(Calendar.RecordEnd::day);
    return Optional.of(
        Stream.concat(all.stream().flatMap(days -> Stream.of(days.earliest(), days.latest())), end)
            .map(YearMonth::from)
            .map(month -> new Horizon(month, month))
            .reduce(Horizon::with)
            .orElseThrow()
            .atLeast(3));
  }

  private Horizon with(Horizon other) {
    return new Horizon(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }

  private Horizon atLeast(int months) {
    YearMonth least = first.plusMonths(months - 1L);
    return last.isBefore(least) ? new Horizon(first, least) : this;
  }

  /// The number of months.
  int months() {
    return index(last) + 1;
  }

  /// The number of days.
  long days() {
    return last.atEndOfMonth().toEpochDay() - first.atDay(1).toEpochDay() + 1;
  }

  /// The months between the first, which has index 0, and this one.
  int index(YearMonth month) {
    return Math.toIntExact(first.until(month, ChronoUnit.MONTHS));
  }

  /// All months in order.
  List<YearMonth> all() {
    return IntStream.range(0, months()).mapToObj(first::plusMonths).toList();
  }
}
