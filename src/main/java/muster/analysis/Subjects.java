package muster.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import muster.model.ActorId;
import muster.model.Dataset;
import muster.model.Deployment;
import muster.model.DeploymentId;
import muster.model.EventId;
import muster.model.Subject;

/// The tree of deployments, asked about subjects.
public final class Subjects {
  private final Dataset dataset;
  private final Map<DeploymentId, Optional<ActorId>> senders = new ConcurrentHashMap<>();

  public Subjects(Dataset dataset) {
    this.dataset = dataset;
  }

  /// Whether a subject is another or a part of it.
  public boolean within(Subject subject, Subject whole) {
    if (subject.equals(whole)) {
      return true;
    }
    return whole instanceof Subject.OfDeployment(DeploymentId wanted)
        && subject instanceof Subject.OfDeployment(DeploymentId id)
        && lineage(id).contains(wanted);
  }

  /// All that a subject is a part of, the nearest first.
  List<Subject> wholes(Subject subject) {
    return subject instanceof Subject.OfDeployment(DeploymentId id)
        ? lineage(id).stream()
            .skip(1)
            .map(Subject.OfDeployment::new)
            .map(Subject.class::cast)
            .toList()
        : List.of();
  }

  /// The actor that sends a deployment: its own, or that of the whole that it is part of.
  public Optional<ActorId> sender(Subject subject) {
    return subject instanceof Subject.OfDeployment(DeploymentId id)
        ? senders.computeIfAbsent(id, this::findSender)
        : Optional.empty();
  }

  private Optional<ActorId> findSender(DeploymentId id) {
    return lineage(id).stream()
        .map(dataset.deployments()::get)
        .flatMap(deployment -> Optional.ofNullable(deployment).stream())
        .map(Deployment::from)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// The name of a subject: the label where it is a protected person.
  public String name(Subject subject) {
    return switch (subject) {
      case Subject.OfDeployment(DeploymentId id) ->
          Objects.requireNonNull(dataset.deployments().get(id)).name();
      case Subject.OfEvent(EventId id) -> Objects.requireNonNull(dataset.events().get(id)).name();
      case Subject.OfActor(ActorId id) -> dataset.actor(id).name();
    };
  }

  private Set<DeploymentId> lineage(DeploymentId id) {
    Set<DeploymentId> line = new LinkedHashSet<>();
    Optional<DeploymentId> at = Optional.of(id);
    while (at.isPresent() && line.add(at.get())) {
      at = Optional.ofNullable(dataset.deployments().get(at.get())).flatMap(Deployment::partOf);
    }
    return line;
  }
}
