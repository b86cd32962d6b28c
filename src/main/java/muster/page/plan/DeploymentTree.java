package muster.page.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import muster.model.Dataset;
import muster.model.Deployment;
import muster.model.DeploymentId;
import muster.time.DateSpan;

/// The deployments in the order in which a reader meets them: wholes before their parts, and
/// earlier ones before later ones; those without a day last.
final class DeploymentTree {
  /// By what they are part of, in order.
  private final Map<Optional<DeploymentId>, List<Deployment>> children;

  DeploymentTree(Dataset dataset) {
    var deployments = dataset.deployments().values();
    this.children = deployments.stream().collect(Collectors.groupingBy(Deployment::partOf));
    Map<DeploymentId, DateSpan> firsts = new HashMap<>();
    deployments.forEach(it -> firsts.put(it.id(), first(it)));
    Comparator<Deployment> inTime = Comparator.comparing(it -> firsts.get(it.id()));
    children.values().forEach(it -> it.sort(inTime.thenComparing(Deployment::id)));
  }

  /// The deployments that are part of no other.
  List<Deployment> wholes() {
    return children(Optional.empty());
  }

  /// The parts of a deployment.
  List<Deployment> parts(DeploymentId id) {
    return children(Optional.of(id));
  }

  /// All deployments, each followed by its parts.
  List<Deployment> all() {
    return wholes().stream().flatMap(whole -> from(whole).stream()).toList();
  }

  /// A deployment, followed by its parts and theirs.
  List<Deployment> from(Deployment whole) {
    List<Deployment> all = new ArrayList<>();
    add(all, whole);
    return all;
  }

  private void add(List<Deployment> all, Deployment deployment) {
    all.add(deployment);
    parts(deployment.id()).forEach(part -> add(all, part));
  }

  private List<Deployment> children(Optional<DeploymentId> whole) {
    return Collections.unmodifiableList(children.getOrDefault(whole, List.of()));
  }

  /// When its first stage was, or that of any part of it.
  private DateSpan first(Deployment deployment) {
    DateSpan own =
        deployment.stages().stream()
            .map(Stages::span)
            .min(Comparator.naturalOrder())
            .orElse(DateSpan.unknown());
    return parts(deployment.id()).stream()
        .map(this::first)
        .reduce(own, (a, b) -> a.compareTo(b) <= 0 ? a : b);
  }
}
