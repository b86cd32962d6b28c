package muster.analysis;

import java.time.LocalDate;
import java.util.Optional;
import muster.model.Dataset;
import muster.model.Hop;
import muster.model.Report;
import muster.model.Source;
import muster.model.Statement;
import muster.model.Times;
import muster.model.Utterance;
import muster.model.When;
import muster.time.DateSpan;
import muster.time.EdtfDate;
import muster.time.Qualifier;

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
    Optional<When> day = when.said() ? said(report) : Optional.of(when);
    Optional<EdtfDate> date = day.flatMap(When::date);
    return new Clock(kind, when.said() ? reasoned(when, day) : when, date);
  }

  /// A time recorded as `said` takes over why its day was inferred.
  private static When reasoned(When when, Optional<When> day) {
    return new When(
        when.date(),
        when.said(),
        when.wording(),
        when.because().or(() -> day.flatMap(When::because)),
        when.basis(),
        when.from());
  }

  /// When the originator said it: the statement's own day; where the source gives none, that of the
  /// occasion that an editor ties it to, as uncertain.
  public Optional<When> said(Report report) {
    Optional<When> own = report.statement().said();
    return own.filter(Clocks::dated).or(() -> occasion(report)).or(() -> own);
  }

  /// Whether that day is only the occasion's, not this document's.
  public boolean saidByOccasion(Report report) {
    return report.statement().said().filter(Clocks::dated).isEmpty()
        && occasion(report).isPresent();
  }

  private Optional<When> occasion(Report report) {
    Statement statement = report.statement();
    return statement
        .utterance()
        .map(dataset.utterances()::get)
        .flatMap(Utterance::said)
        .filter(Clocks::dated)
        .map(when -> tied(when, statement));
  }

  /// A day that is not the source's own prints as inferred, with the editor's reason; the words for
  /// it are the source's own or none.
  private static When tied(When when, Statement statement) {
    return new When(
        when.date().map(Clocks::doubted),
        false,
        statement.said().flatMap(When::wording),
        statement.because().or(when::because),
        when.basis(),
        when.from());
  }

  /// A date as uncertain: one that is not the source's own, or that rests on an index only.
  public static EdtfDate doubted(EdtfDate date) {
    return date instanceof EdtfDate.Point point && point.certain()
        ? EdtfDate.parse(point.text() + Qualifier.UNCERTAIN.mark())
        : date;
  }

  private static boolean dated(When when) {
    return when.date().isPresent();
  }

  /// When the first relay that gives a day passed it on.
  public Optional<When> relayed(Report report) {
    return report.statement().via().stream().map(Hop::said).flatMap(Optional::stream).findFirst();
  }

  /// Whether no day is known but that of publication, which may come long after what is told.
  public boolean onlyPublished(Report report) {
    boolean about = this.about(report).flatMap(Clock::date).isPresent();
    return !about
        && said(report).filter(Clocks::dated).isEmpty()
        && relayed(report).filter(Clocks::dated).isEmpty();
  }

  /// The day of the words: when they were said, else passed on, else published; a dated one only.
  public Optional<EdtfDate> uttered(Report report) {
    return said(report)
        .flatMap(When::date)
        .or(() -> relayed(report).flatMap(When::date))
        .or(() -> report.source().published().flatMap(When::date));
  }

  /// The days by which reports are ordered: what it is about, else when it was said, passed on or
  /// published. What is not expected cannot lie after the day on which it was published.
  public DateSpan order(Report report) {
    Optional<Clock> about = about(report).filter(clock -> clock.date().isPresent());
    DateSpan span =
        about
            .map(Clock::span)
            .or(() -> uttered(report).map(EdtfDate::span))
            .orElse(DateSpan.unknown());
    boolean ahead = about.filter(clock -> clock.kind() == Clock.Kind.EXPECTED).isPresent();
    return ahead ? span : until(span, published(report));
  }

  private static Optional<LocalDate> published(Report report) {
    return report.source().published().flatMap(When::date).flatMap(date -> date.span().latest());
  }

  private static DateSpan until(DateSpan span, Optional<LocalDate> day) {
    boolean cuts =
        !span.isUnknown()
            && day.isPresent()
            && span.latest().map(last -> last.isAfter(day.get())).orElse(true)
            && span.earliest().map(first -> !first.isAfter(day.get())).orElse(true);
    return cuts ? new DateSpan(span.earliest(), day) : span;
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
