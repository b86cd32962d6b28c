package muster.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import muster.model.Claim;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.Extent;
import muster.model.MeasureId;
import muster.model.Modality;
import muster.model.Quantity;
import muster.model.Report;
import muster.model.Source;
import muster.model.Subject;
import muster.model.UtteranceId;
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
    this(dataset, dataset.reports().values());
  }

  /// That of an edited record in which nothing is another but documents with the same claims: who
  /// carries the words of one utterance decides nothing about those of others.
  Publicity edited(Edited edited) {
    Set<ClaimId> changed = edited.part().reports().keySet();
    Set<UtteranceId> words = new HashSet<>();
    Stream.of(edited.partBefore(), edited.part())
        .flatMap(part -> part.reports().values().stream())
        .forEach(report -> report.statement().utterance().ifPresent(words::add));
    var some =
        new Publicity(
            edited.now(),
            edited.now().reports().values().stream()
                .filter(report ->
                    changed.contains(report.id())
                        || report.statement().utterance().filter(words::contains).isPresent())
                .toList());
    Map<ClaimId, LocalDate> few = Map.copyOf(some.since);
    some.since.putAll(since);
    some.since.putAll(few);
    return some;
  }

  private Publicity(Dataset dataset, Collection<Report> reports) {
    this.clocks = new Clocks(dataset);
    Map<Assertion, LocalDate> carried = new HashMap<>();
    Map<ClaimId, Assertion> made = new HashMap<>();
    for (Report report : reports) {
      since.put(report.id(), Clocks.publicBy(report.source()));
      assertion(report)
          .ifPresent(it -> {
            made.put(report.id(), it);
            day(report.source()).ifPresent(day -> carried.merge(it, day, Publicity::earlier));
          });
    }
    made.forEach((id, assertion) ->
        Optional.ofNullable(carried.get(assertion))
            .ifPresent(day -> since.merge(id, day, Publicity::earlier)));
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

  /// Whether there are days on which it is in doubt if a claim was public.
  public boolean inDoubt(Report report) {
    return published(report.source()).isEmpty()
        || possiblyFrom(report).filter(first -> !first.isBefore(since(report))).isEmpty();
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

  /// A number of an utterance on a thing.
  private record Assertion(
      UtteranceId utterance,
      Subject about,
      MeasureId measure,
      Extent extent,
      Modality modality,
      Quantity quantity) {}

  private static Optional<Assertion> assertion(Report report) {
    Claim claim = report.claim();
    Optional<UtteranceId> utterance = report.statement().utterance();
    return utterance.isEmpty() || claim.value().isEmpty()
        ? Optional.empty()
        : claim
            .figure()
            .map(figure ->
                new Assertion(
                    utterance.get(),
                    claim.about(),
                    figure.measure(),
                    figure.extent(),
                    claim.modality(),
                    claim.value().get().quantity()));
  }

  private static LocalDate earlier(LocalDate left, LocalDate right) {
    return left.isBefore(right) ? left : right;
  }
}
