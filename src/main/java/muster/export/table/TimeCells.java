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
  private static final DayCells AS_OF = new DayCells("as-of");
  private static final DayCells DURING = new DayCells("during");
  private static final DayCells EXPECTED = new DayCells("expected");
  private static final DayCells BEFORE = new DayCells("before");
  private static final DayCells SAID = new DayCells("said");
  private static final DayCells PASSED_ON = new DayCells("passed-on");
  private static final DayCells PUBLISHED = new DayCells("published");

  private final Clocks clocks;

  TimeCells(Dataset dataset) {
    this.clocks = new Clocks(dataset);
  }

  void put(Row row, Report report) {
    Times times = report.claim().times();
    about(row, AS_OF, times.asOf(), report);
    row.put("as-of-from", times.asOf().flatMap(When::from).map(EdtfDate::text));
    about(row, DURING, times.during(), report);
    about(row, EXPECTED, times.expected(), report);
    about(row, BEFORE, times.before(), report);
    String basis = clocks.saidByOccasion(report) ? "utterance" : "";
    SAID.put(row, clocks.said(report), basis);
    PASSED_ON.put(row, clocks.relayed(report));
    PUBLISHED.put(row, report.source().published());
    span(row, clocks.about(report).map(Clock::span).orElse(DateSpan.unknown()));
  }

  private void about(Row row, DayCells cells, Optional<When> when, Report report) {
    boolean said = when.filter(When::said).isPresent();
    cells.put(row, when, said ? clocks.said(report) : when);
  }

  private static void span(Row row, DateSpan span) {
    row.put("about-earliest", span.earliest().map(LocalDate::toString));
    row.put("about-latest", span.latest().map(LocalDate::toString));
  }
}
