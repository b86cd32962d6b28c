package muster.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import muster.diagnostic.Rule;
import muster.model.Actor;
import muster.model.Claim;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.Deployment;
import muster.model.Figure;
import muster.model.Measure;
import muster.model.Place;
import muster.model.Report;

/// Nothing is a part or a share of itself, at any remove.
final class PartOfItself implements Check {
  @Override
  public void run(Dataset dataset, Findings findings) {
    hold(dataset.actors(), Actor::partOf)
        .forEach(id -> report(Spot.of(id).at("part-of"), id, findings));
    hold(dataset.deployments(), Deployment::partOf)
        .forEach(id -> report(Spot.of(id).at("part-of"), id, findings));
    hold(dataset.places(), Place::within)
        .forEach(id -> report(Spot.of(id).at("within"), id, findings));
    hold(dataset.measures(), Measure::partOf)
        .forEach(id -> report(Spot.of(id).at("part-of"), id, findings));
    hold(dataset.reports(), PartOfItself::whole)
        .forEach(id -> report(Spot.of(id).at("share-of"), id, findings));
  }

  private static Optional<ClaimId> whole(Report report) {
    return Optional.of(report.claim()).flatMap(Claim::figure).flatMap(Figure::shareOf);
  }

  /// The ids from which the way up leads back to themselves.
  private static <I, R> Set<I> hold(Map<I, R> records, Function<R, Optional<I>> above) {
    Set<I> looping = new HashSet<>();
    Set<I> walked = new HashSet<>();
    for (I id : records.keySet()) {
      Set<I> way = new LinkedHashSet<>();
      Optional<I> at = Optional.of(id);
      while (at.filter(key -> !walked.contains(key)).filter(way::add).isPresent()) {
        at = at.flatMap(key -> Optional.ofNullable(records.get(key))).flatMap(above);
      }
      at.ifPresent(end -> way.stream().dropWhile(step -> !step.equals(end)).forEach(looping::add));
      walked.addAll(way);
    }
    return looping;
  }

  private static void report(Spot spot, Object id, Findings findings) {
    findings.add(
        Rule.PART_OF_ITSELF,
        spot,
        "from `" + id + "` upwards one comes back to `" + id + "`",
        "name what it really belongs to, or remove the line");
  }
}
