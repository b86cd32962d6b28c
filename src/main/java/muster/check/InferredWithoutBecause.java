package muster.check;

import muster.diagnostic.Rule;
import muster.model.Dataset;
import muster.model.When;
import muster.time.EdtfDate;

/// Where a part of a date was inferred, the date carries `?`, `~` or `%`, and a reason stands with
/// it; `~` may also rest on the source's own words.
final class InferredWithoutBecause implements Check {
  @Override
  public void run(Dataset dataset, Findings findings) {
    for (Dated dated : Dated.allOf(dataset)) {
      dated.when().date().ifPresent(date -> hold(dated.spot(), dated.when(), date, findings));
    }
  }

  private static void hold(Spot spot, When when, EdtfDate date, Findings findings) {
    boolean marked = date.uncertain() || date.approximate();
    boolean worded = !date.uncertain() && when.wording().isPresent();
    if (marked && when.because().isEmpty() && !worded) {
      findings.add(
          Rule.INFERRED_WITHOUT_BECAUSE,
          spot.at("edtf"),
          "`" + date.text() + "` is marked as inferred, and no reason is given",
          "add `because:` under the date, or remove the mark if the source prints the date");
    } else if (!marked && when.because().isPresent()) {
      findings.add(
          Rule.INFERRED_WITHOUT_BECAUSE,
          spot.at("edtf"),
          "`" + date.text() + "` has a `because`, and no part of it is marked as inferred",
          "mark the inferred part, as in `2025?-02-26`");
    }
  }
}
