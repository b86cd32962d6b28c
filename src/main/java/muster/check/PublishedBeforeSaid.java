package muster.check;

import java.time.LocalDate;
import java.util.Optional;
import muster.diagnostic.Rule;
import muster.model.Dataset;
import muster.model.Hop;
import muster.model.Source;
import muster.model.Statement;
import muster.model.When;
import muster.time.EdtfDate;

/// A source is published after what it reports was said. One day is granted, for the time zones;
/// the date of an index is too weak to contradict anything.
final class PublishedBeforeSaid implements Check {
  @Override
  public void run(Dataset dataset, Findings findings) {
    for (Source source : dataset.sources().values()) {
      source
          .published()
          .filter(published -> published.basis() != When.Basis.INDEX)
          .flatMap(When::date)
          .filter(published -> !published.approximate())
          .ifPresent(published -> hold(source, published, findings));
    }
  }

  private static void hold(Source source, EdtfDate published, Findings findings) {
    for (int number = 0; number < source.statements().size(); number++) {
      Statement statement = source.statements().get(number);
      Spot spot = Spot.ofStatement(source.id(), number);
      hold(spot.at("said"), statement.said(), published, findings);
      for (int hop = 0; hop < statement.via().size(); hop++) {
        Hop relay = statement.via().get(hop);
        hold(spot.at("via[" + hop + "].said"), relay.said(), published, findings);
      }
    }
  }

  private static void hold(Spot spot, Optional<When> time, EdtfDate published, Findings findings) {
    Optional<EdtfDate> said = time.flatMap(When::date).filter(day -> !day.approximate());
    Optional<LocalDate> latest = published.span().latest().map(day -> day.plusDays(1));
    Optional<LocalDate> earliest = said.flatMap(day -> day.span().earliest());
    if (latest.isPresent() && earliest.isPresent() && latest.get().isBefore(earliest.get())) {
      findings.add(
          Rule.PUBLISHED_BEFORE_SAID,
          spot.at("edtf"),
          "said on " + said.get().text() + ", but published on " + published.text(),
          "correct one of the two dates; a day still to come goes under `expected:`");
    }
  }
}
