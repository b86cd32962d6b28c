package muster.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import muster.amended.Amended;
import org.jspecify.annotations.Nullable;

/// The whole record, each kind sorted by id. Every id that a record names exists.
public record Dataset(
    Site site,
    SequencedMap<ActorId, Actor> actors,
    SequencedMap<PlaceId, Place> places,
    SequencedMap<DeploymentId, Deployment> deployments,
    SequencedMap<EventId, Event> events,
    SequencedMap<UtteranceId, Utterance> utterances,
    SequencedMap<MeasureId, Measure> measures,
    SequencedMap<QuestionId, Question> questions,
    SequencedMap<ComparisonId, Comparison> comparisons,
    SequencedMap<SourceId, Source> sources,
    List<Prose> pages,
    SequencedMap<ClaimId, Report> reports) {
  private static final Class<?> FIXED =
      Collections.unmodifiableSequencedMap(new LinkedHashMap<>()).getClass();

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
  public static SequencedMap<ClaimId, Report> reportsOf(Iterable<Source> sources) {
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
    return with(other, sources, reports);
  }

  /// The same records but for the documents and their claims.
  public Dataset with(SequencedMap<SourceId, Source> others) {
    return with(site, others, reportsOf(others.values()));
  }

  private Dataset with(
      Site over, SequencedMap<SourceId, Source> documents, SequencedMap<ClaimId, Report> claims) {
    return new Dataset(
        over,
        actors,
        places,
        deployments,
        events,
        utterances,
        measures,
        questions,
        comparisons,
        documents,
        pages,
        claims);
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

  /// In the order of the ids, and looked up by their hashes: records are looked up far more often
  /// than the ids in a tree can be compared in that time. What nobody can change through was sorted
  /// before: it stays the very same.
  private static <K extends Comparable<K>, V> SequencedMap<K, V> sorted(
      SequencedMap<K, V> records) {
    if (records.getClass() == FIXED || records instanceof Amended) {
      return records;
    }
    Map<K, V> inOrder = isSorted(records.keySet()) ? records : new TreeMap<>(records);
    return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(inOrder));
  }

  private static <K extends Comparable<K>> boolean isSorted(Collection<K> keys) {
    @Nullable K last = null;
    for (K key : keys) {
      if (last != null && last.compareTo(key) >= 0) {
        return false;
      }
      last = key;
    }
    return true;
  }
}
