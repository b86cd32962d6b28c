package muster.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

  /// The reports of each that rest on information of others.
  private final Map<ActorId, List<Report>> reports = new HashMap<>();

  /// Those of whom a report rests on nobody's.
  private final Set<ActorId> alone = new HashSet<>();

  /// Whom an originator is not distinct from.
  private final Map<ActorId, ActorId> led = new TreeMap<>();

  Informed(Dataset dataset, Origins origins) {
    this.dataset = dataset;
    this.origins = origins;
  }

  /// Takes one of the reports. @param who its originator
  void add(ActorId who, Report report) {
    if (report.statement().informedBy().isEmpty()) {
      alone.add(who);
    } else {
      reports.computeIfAbsent(who, _ -> new ArrayList<>()).add(report);
    }
  }

  /// The originators that are not distinct from another one.
  Set<ActorId> found() {
    reports.keySet().stream().filter(who -> !alone.contains(who)).sorted().forEach(this::lead);
    return led.keySet();
  }

  private void lead(ActorId who) {
    Optional<ActorId> leader = Optional.empty();
    for (Report report : Objects.requireNonNull(reports.get(who))) {
      Optional<ActorId> next = leader(who, report);
      if (next.isEmpty()) {
        return;
      }
      leader = leader.or(() -> next);
    }
    leader.ifPresent(first -> led.put(who, first));
  }

  /// Another originator on whose information a report rests.
  private Optional<ActorId> leader(ActorId who, Report report) {
    return report.statement().informedBy().stream()
        .flatMap(source -> possibly(origins.institution(source, report)))
        .filter(it -> alone.contains(it) || reports.containsKey(it))
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
