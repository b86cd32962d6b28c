package muster.analysis;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.Figure;
import muster.model.Report;
import muster.model.Source;
import muster.model.Value;
import muster.model.When;
import muster.time.EdtfDate;

/// Tells since when claims are public. A day is certain only where no `?`, `~`, `%`, no index and
/// no mere wording touches it. A claim is public for certain from the day of its document; from the
/// day on which another document of a certain day carries the same number of the same utterance;
/// and at the latest from the day on which its document was entered into this record.
public final class Publicity {
  /// What is known of a claim on a day.
  public enum Standing {
    /// Published by then for certain.
    PUBLIC,
    /// Said by then for certain; no document gives a day on which it was published.
    SAID,
    /// Possibly published by then: its day is in doubt, or none is known.
    PERHAPS,
    NOT_YET
  }

  private final Clocks clocks;
  private final Map<ClaimId, LocalDate> since = new HashMap<>();

  public Publicity(Dataset dataset) {
    this.clocks = new Clocks(dataset);
    Map<List<Object>, LocalDate> carried = new HashMap<>();
    for (Report report : dataset.reports().values()) {
      assertion(report)
          .ifPresent(key ->
              day(report.source()).ifPresent(day -> carried.merge(key, day, Publicity::earlier)));
    }
    for (Report report : dataset.reports().values()) {
      LocalDate own = Clocks.publicBy(report.source());
      Optional<LocalDate> other = assertion(report).map(carried::get);
      since.put(report.id(), other.map(day -> earlier(day, own)).orElse(own));
    }
  }

  /// The day from which a claim of the record is public for certain.
  public LocalDate since(Report report) {
    return Objects.requireNonNull(since.get(report.id()));
  }

  /// The first day on which a claim can have been public, where anything is known of that: the
  /// first that its day of publication can mean; without one, that of the words or of what they are
  /// about.
  public Optional<LocalDate> possiblyFrom(Report report) {
    return published(report.source())
        .map(EdtfDate::span)
        .orElseGet(() -> clocks.order(report))
        .earliest();
  }

  /// What is known of a claim on a day.
  public Standing on(LocalDate day, Report report) {
    if (!since(report).isAfter(day)) {
      return Standing.PUBLIC;
    }
    if (published(report.source()).isEmpty() && saidBy(day, report)) {
      return Standing.SAID;
    }
    return possiblyFrom(report).filter(first -> first.isAfter(day)).isPresent()
        ? Standing.NOT_YET
        : Standing.PERHAPS;
  }

  private boolean saidBy(LocalDate day, Report report) {
    return clocks
        .said(report)
        .filter(When::certain)
        .flatMap(When::date)
        .flatMap(date -> date.span().latest())
        .filter(last -> !last.isAfter(day))
        .isPresent();
  }

  /// The certain day of publication of a document, where it has one.
  public static Optional<LocalDate> day(Source source) {
    return source
        .published()
        .filter(When::certain)
        .flatMap(When::date)
        .flatMap(date -> date.span().latest());
  }

  private static Optional<EdtfDate> published(Source source) {
    return source.published().flatMap(When::date);
  }

  /// The same number of the same utterance on the same thing.
  private static Optional<List<Object>> assertion(Report report) {
    Optional<Figure> figure = report.claim().figure();
    return report
        .statement()
        .utterance()
        .flatMap(utterance ->
            figure
                .flatMap(Figure::value)
                .map(Value::quantity)
                .map(quantity ->
                    List.of(
                        utterance,
                        report.claim().about(),
                        figure.get().measure(),
                        figure.get().extent(),
                        report.claim().modality(),
                        quantity)));
  }

  private static LocalDate earlier(LocalDate left, LocalDate right) {
    return left.isBefore(right) ? left : right;
  }
}
