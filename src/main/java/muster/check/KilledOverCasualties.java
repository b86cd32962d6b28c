package muster.check;

import java.util.List;
import java.util.Set;
import muster.diagnostic.Rule;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Extent;
import muster.model.Figure;
import muster.model.MeasureId;
import muster.model.Source;
import muster.model.Statement;
import muster.model.Value;

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
    List<Claim> casualties = totals(statement, CASUALTIES);
    for (Claim killed : totals(statement, KILLED)) {
      casualties.stream()
          .filter(whole -> whole.about().equals(killed.about()))
          .filter(whole -> whole.times().equals(killed.times()))
          .filter(whole -> whole.where().equals(killed.where()))
          .filter(whole -> over(killed, whole))
          .forEach(whole -> report(killed, whole, findings));
    }
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
