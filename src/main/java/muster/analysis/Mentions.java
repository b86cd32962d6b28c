package muster.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.model.ActorId;
import muster.model.Dataset;
import muster.model.Hop;
import muster.model.MeasureId;
import muster.model.PlaceId;
import muster.model.Report;
import muster.model.Source;
import muster.model.Statement;
import muster.model.Subject;
import muster.model.UtteranceId;

/// Who and what the reports of a record name, found in one walk through it. Every list is in the
/// order of the record.
public final class Mentions {
  private final Map<ActorId, List<Report>> originated = new HashMap<>();
  private final Map<ActorId, List<Report>> relayed = new HashMap<>();
  private final Map<ActorId, List<Source>> published = new HashMap<>();
  private final Map<Subject, List<Report>> about = new HashMap<>();
  private final Map<PlaceId, List<Report>> placed = new HashMap<>();
  private final Map<UtteranceId, List<Report>> uttered = new HashMap<>();
  private final Map<MeasureId, List<Report>> counted = new HashMap<>();
  private final Origins origins;

  public Mentions(Dataset dataset) {
    this(dataset, new Origins(dataset));
  }

  /// @param origins of the same record
  public Mentions(Dataset dataset, Origins origins) {
    this.origins = origins;
    dataset.sources().values().forEach(source -> put(published, source.publisher(), source));
    dataset.reports().values().forEach(this::add);
  }

  private void add(Report report) {
    put(about, report.claim().about(), report);
    originators(report).forEach(id -> put(originated, id, report));
    relays(report.statement()).forEach(id -> put(relayed, id, report));
    report.statement().utterance().ifPresent(id -> put(uttered, id, report));
    report.claim().figure().ifPresent(figure -> put(counted, figure.measure(), report));
    report.claim().where().all().forEach(id -> put(placed, id, report));
  }

  private static <K, V> void put(Map<K, List<V>> lists, K key, V value) {
    lists.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
  }

  private Set<ActorId> originators(Report report) {
    return switch (origins.of(report)) {
      case Origin.Named(ActorId institution, ActorId voice) -> together(institution, voice);
      case Origin.Unnamed(ActorId voice) -> Set.of(voice);
      case Origin.Nobody _, Origin.Inferred _ -> Set.of();
    };
  }

  private static Set<ActorId> together(ActorId institution, ActorId voice) {
    return new LinkedHashSet<>(List.of(institution, voice));
  }

  /// The way from an origin that an editor inferred is part of the inference.
  private static Set<ActorId> relays(Statement statement) {
    Set<ActorId> relays = new LinkedHashSet<>();
    if (!statement.originInferred()) {
      statement.via().stream().map(Hop::who).forEach(relays::addAll);
    }
    return relays;
  }

  /// What an actor said itself, its offices and people included.
  public List<Report> originated(ActorId actor) {
    return originated.getOrDefault(actor, List.of());
  }

  /// What others said and an actor passed on.
  public List<Report> relayed(ActorId actor) {
    return relayed.getOrDefault(actor, List.of());
  }

  /// The documents that an actor published.
  public List<Source> published(ActorId actor) {
    return published.getOrDefault(actor, List.of());
  }

  /// What is said of a subject itself, not of its parts.
  public List<Report> about(Subject subject) {
    return about.getOrDefault(subject, List.of());
  }

  /// What is said to be at a place, or to come from or go to it.
  public List<Report> at(PlaceId place) {
    return placed.getOrDefault(place, List.of());
  }

  /// The reports of one occasion.
  public List<Report> of(UtteranceId utterance) {
    return uttered.getOrDefault(utterance, List.of());
  }

  /// What counts by a measure.
  public List<Report> by(MeasureId measure) {
    return counted.getOrDefault(measure, List.of());
  }
}
