package muster.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The whole record, each kind sorted by id. Every id that a record names exists.
public record Dataset(
    Site site,
    NavigableMap<ActorId, Actor> actors,
    NavigableMap<PlaceId, Place> places,
    NavigableMap<DeploymentId, Deployment> deployments,
    NavigableMap<EventId, Event> events,
    NavigableMap<UtteranceId, Utterance> utterances,
    NavigableMap<MeasureId, Measure> measures,
    NavigableMap<QuestionId, Question> questions,
    NavigableMap<ComparisonId, Comparison> comparisons,
    NavigableMap<SourceId, Source> sources,
    List<Prose> pages,
    NavigableMap<ClaimId, Report> reports) {
  /// Copies the collections.
  public Dataset {
    actors = sorted(actors);
    places = sorted(places);
    deployments = sorted(deployments);
    events = sorted(events);
    utterances = sorted(utterances);
    measures = sorted(measures);
    questions = sorted(questions);
    comparisons = sorted(comparisons);
    sources = sorted(sources);
    pages = List.copyOf(pages);
    reports = sorted(reports);
  }

  /// Every claim as its source carries it, by claim id.
  public static NavigableMap<ClaimId, Report> reportsOf(Iterable<Source> sources) {
    var reports = new TreeMap<ClaimId, Report>();
    for (Source source : sources) {
      for (Statement statement : source.statements()) {
        for (Claim claim : statement.claims()) {
          reports.put(claim.id(), new Report(source, statement, claim));
        }
      }
    }
    return reports;
  }

  /// The same records under what a site says of itself.
  public Dataset with(Site other) {
    return new Dataset(
        other,
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
        reports);
  }

  /// The claim with an id, with its statement and source.
  public Report report(ClaimId id) {
    return Optional.ofNullable(reports.get(id)).orElseThrow(() -> unknown("claim", id));
  }

  /// The actor with an id.
  public Actor actor(ActorId id) {
    return Optional.ofNullable(actors.get(id)).orElseThrow(() -> unknown("actor", id));
  }

  /// The measure with an id.
  public Measure measure(MeasureId id) {
    return Optional.ofNullable(measures.get(id)).orElseThrow(() -> unknown("measure", id));
  }

  private static IllegalArgumentException unknown(String kind, Object id) {
    return new IllegalArgumentException("no " + kind + " " + id + " in the dataset");
  }

  private static <K extends Comparable<K>, V> NavigableMap<K, V> sorted(Map<K, V> records) {
    return Collections.unmodifiableNavigableMap(new TreeMap<>(records));
  }
}
