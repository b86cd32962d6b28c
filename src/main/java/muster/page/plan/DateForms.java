package muster.page.plan;

import static muster.page.plan.Example.drawn;
import static muster.page.plan.Example.worded;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import muster.analysis.Clock;
import muster.analysis.Clocks;
import muster.model.Report;
import muster.model.When;
import muster.time.EdtfDate;
import muster.time.Precision;

/// The forms in which times are worded and drawn.
final class DateForms {
  private final Clocks clocks;

  DateForms(Clocks clocks) {
    this.clocks = clocks;
  }

  List<Example> all() {
    return List.of(
        drawn(
            "26 February 2025",
            "The source states the day. The mark is as wide as a dot.",
            about(date -> date.certain() && date.precision() == Precision.DAY)),
        drawn(
            "[2025]",
            "A part in brackets is inferred, and the reason stands on the claim’s page.",
            about(EdtfDate::uncertain)),
        drawn(
            "about October 2024",
            "The time is approximate, as the source says or as an editor reads it.",
            about(EdtfDate::approximate)),
        drawn(
            "February 2025",
            "No day is given. The mark stands in the middle of a bar over all the days that it may"
                + " be.",
            about(date -> date.certain() && date.precision() == Precision.MONTH)),
        worded(
            "from … to …, since …",
            "A stretch of time. “Since” has no end that is known.",
            about(EdtfDate::isInterval)),
        worded(
            "either … or …",
            "Some one time of those listed; the source or our reading leaves open which.",
            about(EdtfDate.OneOf.class::isInstance)),
        drawn(
            "said …; as-of day not stated",
            "A hollow mark at the day on which it was said, relayed or published, with an arrow to"
                + " the left: it held at some time before.",
            report -> clocks.about(report).isEmpty() && clocks.uttered(report).isPresent()),
        worded(
            "“on Wednesday”",
            "The source’s own words for a day that cannot be placed. It is listed, not drawn.",
            report ->
                clocks.said(report).filter(said -> said.date().isEmpty()).isPresent()
                    && clocks.about(report).flatMap(Clock::date).isEmpty()),
        worded(
            "expected",
            "The future day of a plan, not the day of something that happened.",
            report ->
                clocks.about(report).filter(it -> it.kind() == Clock.Kind.EXPECTED).isPresent()),
        worded(
            "published [5 March 2025]",
            "The day of publication is known from a search index only, and may be wrong.",
            report -> published(report).filter(it -> it.basis() == When.Basis.INDEX).isPresent()),
        worded(
            "undated, no day found",
            "The document was read in part, and no day of publication was found in that part.",
            report -> published(report).isEmpty()));
  }

  private static Optional<When> published(Report report) {
    return report.source().published();
  }

  private Predicate<Report> about(Predicate<EdtfDate> which) {
    return report -> clocks.about(report).flatMap(Clock::date).filter(which).isPresent();
  }
}
