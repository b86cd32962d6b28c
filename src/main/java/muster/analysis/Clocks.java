package muster.analysis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import muster.model.Dataset;
import muster.model.Hop;
import muster.model.Report;
import muster.model.Source;
import muster.model.Times;
import muster.model.Utterance;
import muster.model.When;
import muster.time.DateSpan;
import muster.time.EdtfDate;

/// Tells the times of a report: what it is about, when it was said, when it became public.
public final class Clocks {
  private final Dataset dataset;

  public Clocks(Dataset dataset) {
    this.dataset = dataset;
  }

  /// The time that the claim is about.
  public Optional<Clock> about(Report report) {
    Times times = report.claim().times();
    return times
        .asOf()
        .map(when -> clock(Clock.Kind.AS_OF, when, report))
        .or(() -> times.during().map(when -> clock(Clock.Kind.DURING, when, report)))
        .or(() -> times.expected().map(when -> clock(Clock.Kind.EXPECTED, when, report)))
        .or(() -> times.before().map(when -> clock(Clock.Kind.BEFORE, when, report)));
  }

  private Clock clock(Clock.Kind kind, When when, Report report) {
    Optional<EdtfDate> date = when.said() ? said(report).flatMap(When::date) : when.date();
    return new Clock(kind, when, date);
  }

  /// When it was said: by the statement itself, else by a relay, else by the utterance; a dated one
  /// comes before one in words only.
  public Optional<When> said(Report report) {
    var utterance =
        report.statement().utterance().map(dataset.utterances()::get).flatMap(Utterance::said);
    Stream<Optional<When>> relays = report.statement().via().reversed().stream().map(Hop::said);
    var candidates =
        Stream.concat(
                Stream.concat(Stream.of(report.statement().said()), relays), Stream.of(utterance))
            .flatMap(Optional::stream)
            .toList();
    return candidates.stream()
        .filter(when -> when.date().isPresent())
        .findFirst()
        .or(() -> candidates.stream().findFirst());
  }

  /// The days by which reports are ordered: what it is about, else when it was said, else when it
  /// was published.
  public DateSpan order(Report report) {
    return about(report)
        .flatMap(Clock::date)
        .or(() -> said(report).flatMap(When::date))
        .or(() -> report.source().published().flatMap(When::date))
        .map(EdtfDate::span)
        .orElse(DateSpan.unknown());
  }

  /// The day by which a source was public for certain: its own, if nothing about it is in doubt,
  /// else the day on which it was entered.
  public static LocalDate publicBy(Source source) {
    return source
        .published()
        .filter(When::certain)
        .flatMap(When::date)
        .flatMap(date -> date.span().latest())
        .or(() -> source.entered().on().span().latest())
        .orElse(LocalDate.MAX);
  }
}
