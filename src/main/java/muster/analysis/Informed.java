package muster.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import muster.model.ActorId;
import muster.model.Dataset;
import muster.model.Report;

/// Originators whose reports all rest on information of other originators of the same reports
/// (PROV: `wasInformedBy`): for what is counted they are not distinct from those. Of originators
/// that inform one another in a ring one is left.
final class Informed {
  private final Dataset dataset;
  private final Origins origins;
  private final Map<ActorId, List<Report>> reports = new TreeMap<>();

  /// Whom an originator is not distinct from.
  private final Map<ActorId, ActorId> led = new TreeMap<>();

  private Informed(Collection<Report> reports, Dataset dataset, Origins origins) {
    this.dataset = dataset;
    this.origins = origins;
    reports.forEach(report ->
        originator(report)
            .ifPresent(
                who -> this.reports.computeIfAbsent(who, _ -> new ArrayList<>()).add(report)));
  }

  /// The originators that are not distinct from another one.
  static Set<ActorId> of(Collection<Report> reports, Dataset dataset, Origins origins) {
    var informed = new Informed(reports, dataset, origins);
    informed.reports.keySet().forEach(informed::lead);
    return informed.led.keySet();
  }

  private Optional<ActorId> originator(Report report) {
    return switch (origins.of(report)) {
      case Origin.Named(ActorId institution, ActorId _) -> Optional.of(institution);
      case Origin.Unnamed(ActorId voice) -> Optional.of(voice);
      case Origin.Nobody _, Origin.Inferred _ -> Optional.empty();
    };
  }

  private void lead(ActorId who) {
    List<Optional<ActorId>> leaders =
        Objects.requireNonNull(reports.get(who)).stream().map(it -> leader(who, it)).toList();
    if (leaders.stream().allMatch(Optional::isPresent)) {
      leaders.getFirst().ifPresent(first -> led.put(who, first));
    }
  }

  /// Another originator on whose information a report rests.
  private Optional<ActorId> leader(ActorId who, Report report) {
    return report.statement().informedBy().stream()
        .flatMap(source -> possibly(origins.institution(source, report)))
        .filter(reports::containsKey)
        .map(this::first)
        .filter(source -> !source.equals(who))
        .findFirst();
  }

  /// A body that is not specified may be any that it may be.
  private Stream<ActorId> possibly(ActorId source) {
    return Stream.concat(Stream.of(source), dataset.actor(source).mayBe().stream());
  }

  /// The one at the begin of a way of information. There is one: nobody is put behind itself.
  private ActorId first(ActorId who) {
    ActorId at = who;
    for (ActorId next = led.get(at); next != null; next = led.get(at)) {
      at = next;
    }
    return at;
  }
}
