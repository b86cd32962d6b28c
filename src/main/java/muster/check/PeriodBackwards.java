package muster.check;

import muster.diagnostic.Rule;
import muster.model.Dataset;
import muster.model.When;
import muster.time.EdtfDate;

/// The day from which a running total counts does not come after the day to which it counts.
final class PeriodBackwards implements Check {
  @Override
  public void run(Dataset dataset, Findings findings) {
    for (Dated dated : Dated.allOf(dataset)) {
      When when = dated.when();
      when.date()
          .ifPresent(to ->
              when.from().ifPresent(from -> hold(dated.spot().at("from"), from, to, findings)));
    }
  }

  private static void hold(Spot spot, EdtfDate from, EdtfDate to, Findings findings) {
    if (to.span().certainlyBefore(from.span())) {
      findings.add(
          Rule.PERIOD_BACKWARDS,
          spot,
          "the count begins on " + from.text() + " and ends on " + to.text(),
          "`from:` is the day on which counting began; exchange the two dates");
    }
  }
}
