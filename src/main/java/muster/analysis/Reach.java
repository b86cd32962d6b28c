package muster.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import muster.model.Dataset;
import muster.model.Source;

/// The days between which the documents of a record lie.
///
/// @param published the last certain day of publication
/// @param entered the day on which the last document was entered: what a record calls its version
/// @param first the first certain day of publication of a document that has statements
/// @param last the last such day
public record Reach(
    Optional<LocalDate> published,
    Optional<LocalDate> entered,
    Optional<LocalDate> first,
    Optional<LocalDate> last) {
  private static final Comparator<LocalDate> LATEST = Comparator.naturalOrder();
  private static final Comparator<LocalDate> EARLIEST = Comparator.reverseOrder();

  /// That of a record.
  public static Reach of(Dataset dataset) {
    return new Reach(
        of(dataset, Publicity::day, LATEST),
        of(dataset, Reach::entered, LATEST),
        of(dataset, Reach::told, EARLIEST),
        of(dataset, Reach::told, LATEST));
  }

  private static Optional<LocalDate> of(
      Dataset dataset, Function<Source, Optional<LocalDate>> day, Comparator<LocalDate> order) {
    return dataset.sources().values().stream().map(day).flatMap(Optional::stream).max(order);
  }

  /// That of the record after an edit, of which this was the one before. All documents are looked
  /// at only where a day was that of a document that no longer has it.
  Reach edited(Edited edited) {
    return new Reach(
        edited(published, edited, Publicity::day, LATEST),
        edited(entered, edited, Reach::entered, LATEST),
        edited(first, edited, Reach::told, EARLIEST),
        edited(last, edited, Reach::told, LATEST));
  }

  private static Optional<LocalDate> edited(
      Optional<LocalDate> known,
      Edited edited,
      Function<Source, Optional<LocalDate>> day,
      Comparator<LocalDate> order) {
    Optional<LocalDate> now = of(edited.part(), day, order);
    boolean kept =
        !of(edited.partBefore(), day, order).equals(known)
            || now.filter(it -> order.compare(it, known.orElse(it)) >= 0).isPresent();
    return kept
        ? Stream.of(known, now).flatMap(Optional::stream).max(order)
        : of(edited.now(), day, order);
  }

  /// The months between the first and the last day.
  public List<YearMonth> months() {
    if (first.isEmpty() || last.isEmpty()) {
      return List.of();
    }
    YearMonth end = YearMonth.from(last.get());
    return Stream.iterate(
            YearMonth.from(first.get()), month -> !month.isAfter(end), month -> month.plusMonths(1))
        .toList();
  }

  private static Optional<LocalDate> entered(Source source) {
    return source.entered().on().span().latest();
  }

  private static Optional<LocalDate> told(Source source) {
    return source.statements().isEmpty() ? Optional.empty() : Publicity.day(source);
  }
}
