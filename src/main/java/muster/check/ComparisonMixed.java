package muster.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import muster.diagnostic.Rule;
import muster.model.Claim;
import muster.model.ClaimId;
import muster.model.Comparison;
import muster.model.Dataset;
import muster.model.Extent;
import muster.model.Figure;
import muster.model.MeasureId;
import muster.model.Report;

/// What a comparison holds of one measure is either counted in a window of time or is a total to a
/// day: the two never meet.
final class ComparisonMixed implements Across {
  @Override
  public Stream<?> looksAt(Dataset part) {
    return Stream.concat(
        part.comparisons().values().stream().map(it -> List.of(it.id(), it.claims())),
        part.reports().values().stream()
            .map(Report::claim)
            .map(it ->
                List.of(
                    it.id(),
                    it.times().during(),
                    it.figure().map(Figure::measure),
                    it.figure().map(Figure::extent))));
  }

  @Override
  public void run(Dataset dataset, Findings findings) {
    dataset.comparisons().values().forEach(comparison -> hold(comparison, dataset, findings));
  }

  private static void hold(Comparison comparison, Dataset dataset, Findings findings) {
    Map<MeasureId, Claim> totals = new HashMap<>();
    for (ClaimId id : comparison.claims()) {
      total(dataset, id)
          .filter(claim -> claim.times().during().isEmpty())
          .ifPresent(claim -> totals.putIfAbsent(measure(claim), claim));
    }
    for (int number = 0; number < comparison.claims().size(); number++) {
      Spot spot = Spot.of(comparison.id()).at("claims[" + number + "]");
      total(dataset, comparison.claims().get(number))
          .filter(claim -> claim.times().during().isPresent())
          .ifPresent(window ->
              Optional.ofNullable(totals.get(measure(window)))
                  .ifPresent(total -> report(window, total, spot, findings)));
    }
  }

  private static Optional<Claim> total(Dataset dataset, ClaimId id) {
    return Optional.ofNullable(dataset.reports().get(id))
        .map(Report::claim)
        .filter(claim ->
            claim.figure().filter(figure -> figure.extent() instanceof Extent.Total).isPresent());
  }

  private static MeasureId measure(Claim claim) {
    return claim.figure().map(Figure::measure).orElseThrow();
  }

  private static void report(Claim window, Claim total, Spot spot, Findings findings) {
    findings.add(
        Rule.COMPARISON_MIXED,
        spot,
        "`" + window.id() + "` counts within a window of time, `" + total.id() + "` in all",
        "keep those that count alike, or correct `during:` and `as-of:` of the two claims");
  }
}
