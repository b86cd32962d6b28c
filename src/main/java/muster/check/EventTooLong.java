package muster.check;

import java.time.temporal.ChronoUnit;
import muster.diagnostic.Rule;
import muster.model.Dataset;
import muster.model.Event;
import muster.model.When;
import muster.time.DateSpan;
import muster.time.EdtfDate;

/// An event is over in less than a year: where its two ends lie further apart, one of their years
/// is probably mistyped. A date with a reason or the source's words was looked at.
final class EventTooLong implements Check {
  private static final long LONGEST = 200;

  @Override
  public void run(Dataset dataset, Findings findings) {
    for (Event event : dataset.events().values()) {
      event
          .date()
          .filter(when -> when.because().isEmpty() && when.wording().isEmpty())
          .flatMap(When::date)
          .filter(EdtfDate::isInterval)
          .ifPresent(period -> hold(event, period, findings));
    }
  }

  private static void hold(Event event, EdtfDate period, Findings findings) {
    long days = days(period.span());
    if (days > LONGEST) {
      findings.add(
          Rule.EVENT_TOO_LONG,
          Spot.of(event.id()).at("date.edtf"),
          "`" + period.text() + "` is " + days + " days long",
          "look at the years; if it really took so long, add the source's words under `wording:`");
    }
  }

  /// Both ends counted; none where an end is open.
  private static long days(DateSpan span) {
    return span.earliest()
        .flatMap(first -> span.latest().map(last -> ChronoUnit.DAYS.between(first, last) + 1))
        .orElse(0L);
  }
}
