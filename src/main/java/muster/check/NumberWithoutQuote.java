package muster.check;

import muster.diagnostic.Rule;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Report;

/// A number without a quotation is printed with that remark, and counted here.
final class NumberWithoutQuote implements Check {
  @Override
  public void run(Dataset dataset, Findings findings) {
    dataset.reports().values().stream()
        .map(Report::claim)
        .filter(claim -> claim.value().isPresent() && claim.wording().quote().isEmpty())
        .forEach(claim -> report(claim, findings));
  }

  private static void report(Claim claim, Findings findings) {
    findings.add(
        Rule.NUMBER_WITHOUT_QUOTE,
        Spot.of(claim.id()).at("value"),
        "the number has no quotation to hold it against",
        "add `quote:` with the fragment of the source that has the number");
  }
}
