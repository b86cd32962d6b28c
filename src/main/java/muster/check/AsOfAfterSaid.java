package muster.check;

import java.util.Optional;
import muster.diagnostic.Rule;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Report;
import muster.model.When;
import muster.time.Bound;
import muster.time.DateSpan;
import muster.time.EdtfDate;

/// Nobody reports a day before it has come: what a claim is about does not begin or end after it
/// was said, or, where no day of saying is known, after it was published.
final class AsOfAfterSaid implements Check {
  @Override
  public void run(Dataset dataset, Findings findings) {
    for (Report report : dataset.reports().values()) {
      Claim claim = report.claim();
      hold(report, "as-of", claim.times().asOf(), findings);
      hold(report, "during", claim.times().during(), findings);
    }
  }

  private static void hold(Report report, String field, Optional<When> time, Findings findings) {
    Optional<EdtfDate> date = time.flatMap(When::date);
    Optional<EdtfDate> said = report.statement().said().flatMap(When::date);
    Optional<EdtfDate> latest =
        said.or(() -> report.source().published().flatMap(When::date))
            .filter(day -> !day.approximate());
    if (date.isPresent()
        && latest.isPresent()
        && !date.get().approximate()
        && latest.get().span().certainlyBefore(end(date.get()))) {
      findings.add(
          Rule.AS_OF_AFTER_SAID,
          Spot.of(report.id()).at(field).at("edtf"),
          "`"
              + date.get().text()
              + (date.get() instanceof EdtfDate.Interval ? "` ends after " : "` comes after ")
              + latest.get().text()
              + ", the day on which it"
              + " was "
              + (said.isPresent() ? "said" : "published"),
          "a day still to come goes under `expected:`");
    }
  }

  /// What has to have come: of a period its end, too.
  private static DateSpan end(EdtfDate date) {
    return date instanceof EdtfDate.Interval(var _, Bound to)
        ? to.point().map(EdtfDate::span).orElse(date.span())
        : date.span();
  }
}
