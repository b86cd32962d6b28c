package muster.check;

import java.util.Optional;
import java.util.Set;
import muster.diagnostic.Rule;
import muster.model.Dataset;
import muster.model.Report;
import muster.model.Source;
import muster.model.When;
import muster.time.EdtfDate;

/// No day of the record is one that a database or a table writes where it has none.
final class PlaceholderDate implements Check {
  private static final Set<String> PLACEHOLDERS =
      Set.of("0001-01-01", "1753-01-01", "1900-01-01", "1970-01-01", "9999-12-31");

  @Override
  public void run(Dataset dataset, Findings findings) {
    for (Dated dated : Dated.allOf(dataset)) {
      When when = dated.when();
      hold(dated.spot().at("edtf"), when.date(), findings);
      hold(dated.spot().at("from"), when.from(), findings);
    }
    for (Source source : dataset.sources().values()) {
      Spot spot = Spot.of(source.id());
      hold(spot.at("entered.on"), Optional.of(source.entered().on()), findings);
      hold(spot.at("reviewed.on"), source.reviewed().map(Source.Reviewed::on), findings);
    }
    for (Report report : dataset.reports().values()) {
      hold(Spot.of(report.id()).at("fate-on"), report.claim().judgement().fateOn(), findings);
    }
  }

  private static void hold(Spot spot, Optional<EdtfDate> date, Findings findings) {
    date.flatMap(PlaceholderDate::placeholder)
        .ifPresent(day ->
            findings.add(
                Rule.PLACEHOLDER_DATE,
                spot,
                "`" + day + "` is what databases write where there is no date",
                "leave the field out, or write the day; a period without an end ends in `..`"));
  }

  private static Optional<String> placeholder(EdtfDate date) {
    return date.points().stream()
        .map(EdtfDate.Point::text)
        .filter(PLACEHOLDERS::contains)
        .findFirst();
  }
}
