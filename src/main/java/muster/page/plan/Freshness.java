package muster.page.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import muster.analysis.Answer;
import muster.analysis.Publicity;
import muster.analysis.Reach;
import muster.analysis.Strand;
import muster.model.Report;
import muster.page.part.Day;
import muster.page.part.Sentence;
import muster.words.Dates;

/// How far the record reaches, and when it was last added to.
///
/// @param reach the last day on which a document of the record was published, among those dated for
///   certain
/// @param entered the last day on which a document was entered
record Freshness(Optional<LocalDate> reach, Optional<LocalDate> entered) {
  static Freshness of(Reach reach) {
    return new Freshness(reach.published(), reach.entered());
  }

  /// "The record reaches to 12 December 2025; last entry 24 November 2026."
  Sentence sentence() {
    var sentence = Sentence.start();
    reach.ifPresentOrElse(
        day -> sentence.text("The record reaches to ").day(day(day)),
        () -> sentence.text("No document of the record has a certain date"));
    entered.ifPresent(day -> sentence.text("; last entry ").day(day(day)));
    return sentence.text(".").end();
  }

  /// The same beside an answer: "Last new claim with a certain date: 2 September 2025. The record
  /// reaches to 12 December 2025; last entry 24 November 2026." A repeat is no new claim.
  Sentence sentence(Answer answer) {
    var sentence = Sentence.start();
    answer.strands().stream()
        .flatMap(strand -> first(strand).stream())
        .max(Comparator.naturalOrder())
        .ifPresent(
            day -> sentence.text("Last new claim with a certain date: ").day(day(day)).text(". "));
    return sentence.sentence(sentence()).end();
  }

  private static Optional<LocalDate> first(Strand strand) {
    return strand.reports().stream()
        .map(Report::source)
        .map(Publicity::day)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  static Day day(LocalDate day) {
    return Links.day(Dates.of(day));
  }
}
