package muster.load;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
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
    records.forEach(this::bindOne);
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

  private void bindOne(RecordNode record) {
    switch (record.kind()) {
      case ACTOR -> put(record, ActorReader::read, it -> it.actors, Actor::id);
      case PLACE -> put(record, PlaceReader::read, it -> it.places, Place::id);
      case DEPLOYMENT ->
          put(record, CourseReader::deployment, it -> it.deployments, Deployment::id);
      case EVENT -> put(record, CourseReader::event, it -> it.events, Event::id);
      case UTTERANCE -> put(record, InquiryReader::utterance, it -> it.utterances, Utterance::id);
      case MEASURE -> put(record, InquiryReader::measure, it -> it.measures, Measure::id);
      case QUESTION -> put(record, InquiryReader::question, it -> it.questions, Question::id);
      case COMPARISON ->
          put(record, InquiryReader::comparison, it -> it.comparisons, Comparison::id);
      case SOURCE ->
          bindings.bind(
              record,
              reading,
              this,
              own ->
                  SourceReader.read(record, own)
                      .map(source -> to -> to.sources.put(source.id(), source)));
      case CLAIM -> throw new IllegalArgumentException("claims stand inside their source");
    }
  }

  private <I, R> void put(
      RecordNode record,
      Function<Fields, Optional<R>> reader,
      Function<Binder, NavigableMap<I, R>> kind,
      Function<R, I> id) {
    record.id().ifPresent(at -> reading.placeFirst(record.kind().word(), at.text(), record.node()));
    bindings.bind(
        record,
        reading,
        this,
        own ->
            reader
                .apply(record.fields(own))
                .map(read -> to -> kind.apply(to).putIfAbsent(id.apply(read), read)));
  }
}
