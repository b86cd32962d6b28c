package muster.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import muster.amended.Amended;
import muster.model.Actor;
import muster.model.ActorId;
import muster.model.Comparison;
import muster.model.ComparisonId;
import muster.model.Dataset;
import muster.model.Deployment;
import muster.model.DeploymentId;
import muster.model.Event;
import muster.model.EventId;
import muster.model.Measure;
import muster.model.MeasureId;
import muster.model.Place;
import muster.model.PlaceId;
import muster.model.Prose;
import muster.model.Question;
import muster.model.QuestionId;
import muster.model.Site;
import muster.model.Source;
import muster.model.SourceId;
import muster.model.Utterance;
import muster.model.UtteranceId;

/// Binds the records found in the trees, each kind by its reader, into the dataset.
final class Binder {
  private static final Site NAMELESS =
      new Site(
          "",
          "",
          "en",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of());

  private final Reading reading;
  private final Bindings bindings;
  private final NavigableMap<ActorId, Actor> actors = new TreeMap<>();
  private final NavigableMap<PlaceId, Place> places = new TreeMap<>();
  private final NavigableMap<DeploymentId, Deployment> deployments = new TreeMap<>();
  private final NavigableMap<EventId, Event> events = new TreeMap<>();
  private final NavigableMap<UtteranceId, Utterance> utterances = new TreeMap<>();
  private final NavigableMap<MeasureId, Measure> measures = new TreeMap<>();
  private final NavigableMap<QuestionId, Question> questions = new TreeMap<>();
  private final NavigableMap<ComparisonId, Comparison> comparisons = new TreeMap<>();
  private final NavigableMap<SourceId, Source> sources = new TreeMap<>();

  Binder(Reading reading) {
    this(reading, new Bindings());
  }

  /// @param bindings what was bound before
  Binder(Reading reading, Bindings bindings) {
    this.reading = reading;
    this.bindings = bindings;
  }

  /// All that could be bound; a site that could not is nameless (a problem says so).
  Dataset bind(List<RecordNode> records, Optional<Site> site, List<Prose> pages) {
    bind(records);
    return new Dataset(
        site.orElse(NAMELESS),
        actors,
        places,
        deployments,
        events,
        utterances,
        measures,
        questions,
        comparisons,
        sources,
        pages,
        Dataset.reportsOf(sources.values()));
  }

  /// The documents that could be bound.
  SequencedMap<SourceId, Source> sources(List<RecordNode> documents) {
    bind(documents);
    return sources;
  }

  /// Binds some more records, as long as there is no problem with them.
  ///
  /// @return whether there is none
  boolean takes(List<RecordNode> records) {
    bind(records);
    return reading.problems().count() == 0;
  }

  /// What was bound in the place of what a dataset has under the same ids. What did not change
  /// stays the very same, each record and each kind.
  Dataset over(Dataset before) {
    return new Dataset(
        before.site(),
        over(before.actors(), actors),
        over(before.places(), places),
        over(before.deployments(), deployments),
        over(before.events(), events),
        over(before.utterances(), utterances),
        before.measures(),
        over(before.questions(), questions),
        over(before.comparisons(), comparisons),
        over(before.sources(), sources),
        before.pages(),
        over(before.reports(), Dataset.reportsOf(changed(before.sources(), sources).values())));
  }

  private static <I extends Comparable<I>, R> SequencedMap<I, R> over(
      SequencedMap<I, R> before, SequencedMap<I, R> bound) {
    return Amended.of(before, changed(before, bound));
  }

  private static <I extends Comparable<I>, R> SequencedMap<I, R> changed(
      SequencedMap<I, R> before, SequencedMap<I, R> bound) {
    var changed = new LinkedHashMap<>(bound);
    changed.entrySet().removeIf(it -> it.getValue().equals(before.get(it.getKey())));
    return changed;
  }

  /// Binds the records on all processors, then takes them over in turn.
  private void bind(List<RecordNode> records) {
    List<Bindings.Bound> ahead =
        records.parallelStream()
            .map(it -> bindings.of(it, reading::ahead, own -> read(it, own)))
            .toList();
    for (int at = 0; at < ahead.size(); at++) {
      take(records.get(at), ahead.get(at));
    }
  }

  private void take(RecordNode record, Bindings.Bound ahead) {
    if (record.kind() != Kind.SOURCE) {
      record
          .id()
          .ifPresent(at -> reading.placeFirst(record.kind().word(), at.text(), record.node()));
    }
    Bindings.Bound bound =
        ahead.reading().wantsProposals()
            ? bindings.of(record, reading::branch, own -> read(record, own))
            : ahead;
    bindings.keep(record, bound);
    reading.join(bound.reading());
    bound.into().accept(this);
  }

  private static Optional<Consumer<Binder>> read(RecordNode record, Reading own) {
    return switch (record.kind()) {
      case ACTOR -> ActorReader.read(record.fields(own)).map(put(it -> it.actors, Actor::id));
      case PLACE -> PlaceReader.read(record.fields(own)).map(put(it -> it.places, Place::id));
      case DEPLOYMENT ->
          CourseReader.deployment(record.fields(own))
              .map(put(it -> it.deployments, Deployment::id));
      case EVENT -> CourseReader.event(record.fields(own)).map(put(it -> it.events, Event::id));
      case UTTERANCE ->
          InquiryReader.utterance(record.fields(own)).map(put(it -> it.utterances, Utterance::id));
      case MEASURE ->
          InquiryReader.measure(record.fields(own)).map(put(it -> it.measures, Measure::id));
      case QUESTION ->
          InquiryReader.question(record.fields(own)).map(put(it -> it.questions, Question::id));
      case COMPARISON ->
          InquiryReader.comparison(record.fields(own))
              .map(put(it -> it.comparisons, Comparison::id));
      case SOURCE -> SourceReader.read(record, own).map(it -> to -> to.sources.put(it.id(), it));
      case CLAIM -> throw new IllegalArgumentException("claims stand inside their source");
    };
  }

  private static <I, R> Function<R, Consumer<Binder>> put(
      Function<Binder, NavigableMap<I, R>> kind, Function<R, I> id) {
    return read -> to -> kind.apply(to).putIfAbsent(id.apply(read), read);
  }
}
