package muster.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import muster.diagnostic.Rule;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Extent;
import muster.model.Figure;
import muster.model.MeasureId;
import muster.model.Source;
import muster.model.Statement;
import muster.model.Subject;
import muster.model.Times;
import muster.model.Value;
import muster.model.Where;

/// In one statement the killed are not more than the casualties, of which they are a part.
final class KilledOverCasualties implements Check {
  private static final Set<MeasureId> KILLED =
      Set.of(new MeasureId("killed"), new MeasureId("killed-in-action"), new MeasureId("died"));

  private static final Set<MeasureId> CASUALTIES =
      Set.of(new MeasureId("casualties"), new MeasureId("killed-or-wounded"));

  @Override
  public void run(Dataset dataset, Findings findings) {
    for (Source source : dataset.sources().values()) {
      source.statements().forEach(statement -> hold(statement, findings));
    }
  }

  private static void hold(Statement statement, Findings findings) {
    Map<Matter, Claim> casualties = new HashMap<>();
    totals(statement, CASUALTIES)
        .forEach(claim -> casualties.merge(Matter.of(claim), claim, KilledOverCasualties::lower));
    for (Claim killed : totals(statement, KILLED)) {
      Optional.ofNullable(casualties.get(Matter.of(killed)))
          .filter(whole -> over(killed, whole))
          .ifPresent(whole -> report(killed, whole, findings));
    }
  }

  /// What two counts have to have in common to be held against each other.
  private record Matter(Subject about, Times times, Where where) {
    static Matter of(Claim claim) {
      return new Matter(claim.about(), claim.times(), claim.where());
    }
  }

  private static Claim lower(Claim one, Claim other) {
    return most(one) <= most(other) ? one : other;
  }

  private static long most(Claim claim) {
    return claim
        .value()
        .map(value -> Bounds.most(value.quantity()))
        .orElse(OptionalLong.empty())
        .orElse(Long.MAX_VALUE);
  }

  private static List<Claim> totals(Statement statement, Set<MeasureId> measures) {
    return statement.claims().stream()
        .filter(claim ->
            claim
                .figure()
                .filter(figure -> figure.extent() instanceof Extent.Total)
                .map(Figure::measure)
                .filter(measures::contains)
                .isPresent())
        .toList();
  }

  private static boolean over(Claim killed, Claim whole) {
    return killed
        .value()
        .flatMap(part -> whole.value().filter(all -> Bounds.over(part.quantity(), all.quantity())))
        .isPresent();
  }

  private static void report(Claim killed, Claim whole, Findings findings) {
    findings.add(
        Rule.KILLED_OVER_CASUALTIES,
        Spot.of(killed.id()).at("value"),
        "`"
            + wording(killed)
            + "` killed are more than the `"
            + wording(whole)
            + "` casualties of "
            + whole.id(),
        "check the measure of both: casualties include the killed");
  }

  private static String wording(Claim claim) {
    return claim.value().map(Value::wording).orElse("");
  }
}
