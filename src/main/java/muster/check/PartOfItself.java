package muster.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import muster.diagnostic.Rule;
import muster.model.Actor;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.Deployment;
import muster.model.Extent;
import muster.model.Figure;
import muster.model.Measure;
import muster.model.Place;
import muster.model.Report;

/// Nothing is a part or a share of itself, or added to itself, at any remove.
final class PartOfItself implements Across {
  @Override
  public Stream<?> looksAt(Dataset part) {
    return part.reports().values().stream()
        .map(report -> List.of(report.id(), shareOf(report), extent(report)));
  }

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
    hold(dataset.reports(), PartOfItself::above)
        .forEach(id -> report(Spot.of(id).at(field(dataset.report(id))), id, findings));
  }

  /// The claim of which another counts a share or part, or to which it adds.
  private static Optional<ClaimId> above(Report report) {
    return shareOf(report).or(() -> extent(report).flatMap(PartOfItself::other));
  }

  private static Optional<ClaimId> other(Extent extent) {
    return switch (extent) {
      case Extent.Part(var of) -> of;
      case Extent.Addition(var to) -> to;
      case Extent.Total _, Extent.Rate _, Extent.Wider _ -> Optional.empty();
    };
  }

  private static String field(Report report) {
    boolean part = extent(report).filter(Extent.Part.class::isInstance).isPresent();
    return shareOf(report).isPresent() ? "share-of" : part ? "part-of" : "added-to";
  }

  private static Optional<ClaimId> shareOf(Report report) {
    return report.claim().figure().flatMap(Figure::shareOf);
  }

  private static Optional<Extent> extent(Report report) {
    return report.claim().figure().map(Figure::extent);
  }

  /// The ids from which the way up leads back to themselves.
  private static <I, R> Set<I> hold(Map<I, R> records, Function<R, Optional<I>> above) {
    Set<I> looping = new HashSet<>();
    Set<I> walked = new HashSet<>();
    for (var record : records.entrySet()) {
      if (above.apply(record.getValue()).isEmpty()) {
        continue;
      }
      Set<I> way = new LinkedHashSet<>();
      Optional<I> at = Optional.of(record.getKey());
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
