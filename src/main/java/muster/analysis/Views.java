package muster.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import muster.analysis.Publicity.Standing;
import muster.model.Claim;
import muster.model.ClaimId;
import muster.model.Comparison;
import muster.model.Dataset;
import muster.model.Deployment;
import muster.model.Event;
import muster.model.EventId;
import muster.model.Extent;
import muster.model.Figure;
import muster.model.Grade;
import muster.model.Judgement;
import muster.model.Question;
import muster.model.Report;
import muster.model.Source;
import muster.model.SourceId;
import muster.model.Subject;

/// Cuts the record down to what had been published by a day. The later the day, the more claims: a
/// claim that is public stays so, whatever became of it.
public final class Views {
  private final Dataset dataset;
  private final Publicity publicity;

  public Views(Dataset dataset) {
    this(dataset, new Publicity(dataset));
  }

  /// @param publicity of the same record
  Views(Dataset dataset, Publicity publicity) {
    this.dataset = dataset;
    this.publicity = publicity;
  }

  /// A claim as it stood on a day on which it was public: what was superseded or retracted later
  /// still stands.
  Report asOf(LocalDate day, Report report) {
    Claim claim = report.claim();
    Judgement then = judgement(day, claim.judgement());
    return then.equals(claim.judgement())
        ? report
        : new Report(report.source(), report.statement(), claim.with(claim.figure(), then));
  }

  /// Since when each claim is public.
  public Publicity publicity() {
    return publicity;
  }

  /// What had been published by a day.
  public View on(LocalDate day) {
    List<Report> said = new ArrayList<>();
    List<Report> perhaps = new ArrayList<>();
    Set<ClaimId> known = new TreeSet<>();
    for (Report report : dataset.reports().values()) {
      switch (publicity.on(day, report)) {
        case Standing.PUBLIC -> known.add(report.id());
        case Standing.SAID -> said.add(report);
        case Standing.PERHAPS -> perhaps.add(report);
        case Standing.NOT_YET -> {}
      }
    }
    return new View(day, new Cut(day, known).dataset(), said, perhaps);
  }

  /// The record with some claims only; what rests on the others goes with them.
  private final class Cut {
    private final LocalDate day;
    private final Set<ClaimId> known;
    private final SequencedMap<SourceId, Source> sources;

    Cut(LocalDate day, Set<ClaimId> known) {
      this.day = day;
      this.known = known;
      this.sources = new TreeMap<>();
      for (Source source : dataset.sources().values()) {
        Source cut = source.with(this::claim);
        if (!cut.statements().isEmpty() || !Clocks.publicBy(source).isAfter(day)) {
          sources.put(source.id(), cut);
        }
      }
    }

    Dataset dataset() {
      return new Dataset(
          dataset.site(),
          dataset.actors(),
          dataset.places(),
          each(dataset.deployments(), this::deployment),
          events(),
          dataset.utterances(),
          dataset.measures(),
          each(dataset.questions(), this::question),
          each(dataset.comparisons(), this::comparison),
          sources,
          dataset.pages(),
          Dataset.reportsOf(sources.values()));
    }

    private static <K extends Comparable<K>, V> SequencedMap<K, V> each(
        SequencedMap<K, V> records, UnaryOperator<V> becomes) {
      var map = new LinkedHashMap<>(records);
      map.replaceAll((_, record) -> becomes.apply(record));
      return map;
    }

    private Optional<Claim> claim(Claim claim) {
      return known.contains(claim.id())
          ? Optional.of(claim.with(claim.figure().map(this::figure), judgement(claim)))
          : Optional.empty();
    }

    private Figure figure(Figure figure) {
      return new Figure(
          figure.measure(),
          figure.value(),
          figure.unit(),
          switch (figure.extent()) {
            case Extent.Part(var whole) -> new Extent.Part(whole.filter(known::contains));
            case Extent.Addition(var sum) -> new Extent.Addition(sum.filter(known::contains));
            case Extent.Total _, Extent.Rate _, Extent.Wider _ -> figure.extent();
          },
          figure.shareOf().filter(known::contains));
    }

    private Judgement judgement(Claim claim) {
      Judgement then = Views.this.judgement(day, claim.judgement());
      return new Judgement(
          then.fate(),
          then.fateBecause(),
          then.fateOn(),
          then.fateIn(),
          then.assessment(),
          then.assessmentBecause(),
          then.grade().map(this::grade));
    }

    private Grade.OfClaim grade(Grade.OfClaim grade) {
      return new Grade.OfClaim(
          grade.code(),
          grade.given(),
          grade
              .independent()
              .map(it -> new Grade.Independent(kept(it.claims()), it.because()))
              .filter(it -> !it.claims().isEmpty()));
    }

    private Deployment deployment(Deployment deployment) {
      return new Deployment(
          deployment.id(),
          deployment.was(),
          deployment.name(),
          deployment.kind(),
          deployment.from(),
          deployment.to(),
          deployment.partOf(),
          deployment.text(),
          deployment.stages().stream()
              .filter(stage -> stage.claims().isEmpty() || !kept(stage.claims()).isEmpty())
              .map(this::stage)
              .toList());
    }

    private Deployment.Stage stage(Deployment.Stage stage) {
      return new Deployment.Stage(
          stage.kind(), stage.place(), stage.during(), stage.text(), kept(stage.claims()));
    }

    /// An event is known when a claim that it rests on is, or one about it.
    private SequencedMap<EventId, Event> events() {
      Set<Subject> about = new HashSet<>();
      known.forEach(id -> about.add(dataset.report(id).claim().about()));
      var events = each(dataset.events(), this::event);
      events
          .values()
          .removeIf(event ->
              event.claims().isEmpty() && !about.contains(new Subject.OfEvent(event.id())));
      return events;
    }

    private Event event(Event event) {
      return new Event(
          event.id(),
          event.was(),
          event.name(),
          event.kind(),
          event.date(),
          event.place(),
          event.text(),
          kept(event.claims()));
    }

    /// What must not be written is said of the whole record.
    private Question question(Question question) {
      Optional<ClaimId> prefer = question.prefer().filter(known::contains);
      return new Question(
          question.id(),
          question.was(),
          question.ask(),
          question.about(),
          question.kind(),
          question.measures(),
          prefer,
          question.because().filter(_ -> prefer.isPresent()),
          List.of(),
          question.text(),
          question.comparison());
    }

    private Comparison comparison(Comparison comparison) {
      return new Comparison(
          comparison.id(),
          comparison.was(),
          comparison.ask(),
          kept(comparison.claims()),
          comparison.because());
    }

    private List<ClaimId> kept(List<ClaimId> claims) {
      return claims.stream().filter(known::contains).toList();
    }
  }

  /// What became of a claim counts from the day on which that was public.
  private Judgement judgement(LocalDate day, Judgement judgement) {
    boolean stood = fateSince(judgement).map(since -> since.isAfter(day)).orElse(false);
    return stood ? judgement.standing() : judgement;
  }

  /// The day from which it was public that a claim was superseded or retracted: that of the
  /// document that does it, else the day on which it was done; nothing for a claim that stands.
  Optional<LocalDate> fateSince(Judgement judgement) {
    return judgement
        .fateIn()
        .flatMap(id -> Optional.ofNullable(dataset.sources().get(id)))
        .map(Clocks::publicBy)
        .or(() -> judgement.fateOn().flatMap(on -> on.span().latest()));
  }
}
