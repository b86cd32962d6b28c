package muster.export.table;

import java.time.LocalDate;
import java.util.Optional;
import muster.analysis.Clock;
import muster.analysis.Clocks;
import muster.model.Dataset;
import muster.model.Report;
import muster.model.Times;
import muster.model.When;
import muster.time.DateSpan;
import muster.time.EdtfDate;

/// Fills the columns of a claim's clocks: what it is about, when it was said, published, recorded.
final class TimeCells {
  private final Clocks clocks;

  TimeCells(Dataset dataset) {
    this.clocks = new Clocks(dataset);
  }

  void put(Row row, Report report) {
    Times times = report.claim().times();
    about(row, "as-of", times.asOf(), report);
    row.put("as-of-from", times.asOf().flatMap(When::from).map(EdtfDate::text));
    about(row, "during", times.during(), report);
    about(row, "expected", times.expected(), report);
    about(row, "before", times.before(), report);
    String basis = clocks.saidByOccasion(report) ? "utterance" : "";
    DayCells.put(row, "said", clocks.said(report), basis);
    DayCells.put(row, "passed-on", clocks.relayed(report));
    DayCells.put(row, "published", report.source().published());
    span(row, clocks.about(report).map(Clock::span).orElse(DateSpan.unknown()));
  }

  private void about(Row row, String name, Optional<When> when, Report report) {
    boolean said = when.filter(When::said).isPresent();
    DayCells.put(row, name, when, said ? clocks.said(report) : when);
  }

  private static void span(Row row, DateSpan span) {
    row.put("about-earliest", span.earliest().map(LocalDate::toString));
    row.put("about-latest", span.latest().map(LocalDate::toString));
  }
}
