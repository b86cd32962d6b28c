package muster.check;

import java.time.LocalDate;
import java.util.Optional;
import muster.diagnostic.Rule;
import muster.model.Dataset;
import muster.model.Source;
import muster.model.When;
import muster.time.EdtfDate;

/// A source is entered after it is published. One day is granted, for the time zones.
final class EnteredBeforePublished implements Check {
  @Override
  public void run(Dataset dataset, Findings findings) {
    for (Source source : dataset.sources().values()) {
      source
          .published()
          .flatMap(When::date)
          .filter(published -> !published.approximate())
          .ifPresent(published -> hold(source, published, findings));
    }
  }

  private static void hold(Source source, EdtfDate published, Findings findings) {
    EdtfDate entered = source.entered().on();
    Optional<LocalDate> latest = entered.span().latest().map(day -> day.plusDays(1));
    Optional<LocalDate> earliest = published.span().earliest();
    if (latest.isPresent() && earliest.isPresent() && latest.get().isBefore(earliest.get())) {
      findings.add(
          Rule.ENTERED_BEFORE_PUBLISHED,
          Spot.of(source.id()).at("entered.on"),
          "entered on " + entered.text() + ", but published on " + published.text(),
          "correct one of the two dates");
    }
  }
}
