package muster.analysis;

import java.util.Optional;
import muster.model.When;
import muster.time.DateSpan;
import muster.time.EdtfDate;

/// The time that a claim is about, with `said` resolved to the statement's day.
///
/// @param when as the editor wrote it
/// @param date the date, the statement's where the time is the day of saying
public record Clock(Kind kind, When when, Optional<EdtfDate> date) {
  /// Which of the clocks it is.
  public enum Kind {
    AS_OF,
    DURING,
    EXPECTED,
    BEFORE
  }

  /// The days that it can mean; unknown where no date is given.
  public DateSpan span() {
    return date.map(EdtfDate::span).orElse(DateSpan.unknown());
  }
}
