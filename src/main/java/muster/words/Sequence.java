package muster.words;

import java.util.Optional;
import muster.analysis.Clock;
import muster.analysis.Clocks;
import muster.model.Dataset;
import muster.model.Report;
import muster.time.EdtfDate;

/// How the time of one number in an answer stands to that of the number told before it.
final class Sequence {
  static final String SAME_TIME = "For the same time: ";

  private final Clocks clocks;

  Sequence(Dataset dataset) {
    this.clocks = new Clocks(dataset);
  }

  /// Whether nothing is known but when it was published: that makes no number the latest.
  boolean onlyPublished(Report report) {
    return clocks.onlyPublished(report);
  }

  String lead(Report previous, Report next) {
    if (about(previous).isPresent() && about(previous).equals(about(next))) {
      return SAME_TIME;
    }
    return before(previous, next) ? "Before that: " : "Also: ";
  }

  private Optional<EdtfDate> about(Report report) {
    return clocks.about(report).flatMap(Clock::date);
  }

  /// Where only the day of saying is known of the previous number, it may count to a day before the
  /// next one's, whatever the order in which they were said; the day of publication says nothing.
  private boolean before(Report previous, Report next) {
    boolean unclear =
        onlyPublished(previous)
            || onlyPublished(next)
            || (about(previous).isEmpty() && about(next).isPresent());
    return !unclear && clocks.order(next).certainlyBefore(clocks.order(previous));
  }
}
