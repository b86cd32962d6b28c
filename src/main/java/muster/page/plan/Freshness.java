package muster.page.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import muster.model.Dataset;
import muster.model.Report;
import muster.model.Source;
import muster.model.When;
import muster.page.part.Day;
import muster.page.part.Sentence;
import muster.words.Dates;

/// How far the record reaches, and when it was last added to.
final class Freshness {
  private Freshness() {}

  /// The last day on which a document of the record was published, among those dated for certain.
  static Optional<LocalDate> reach(Dataset dataset) {
    return published(dataset.sources().values().stream());
  }

  /// The last day on which a document was entered.
  static Optional<LocalDate> entered(Dataset dataset) {
    return dataset.sources().values().stream()
        .map(source -> source.entered().on().span().latest())
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  /// "The record reaches to 12 December 2025; last entry 24 November 2026."
  static Sentence of(Dataset dataset) {
    var sentence = Sentence.start();
    reach(dataset)
        .ifPresentOrElse(
            day -> sentence.text("The record reaches to ").day(day(day)),
            () -> sentence.text("No document of the record has a certain date"));
    entered(dataset).ifPresent(day -> sentence.text("; last entry ").day(day(day)));
    return sentence.text(".").end();
  }

  /// The same of some claims: "Newest document with a certain date: 2 September 2025. The record
  /// reaches to 12 December 2025."
  static Sentence of(Collection<Report> reports, Dataset dataset) {
    var sentence = Sentence.start();
    published(reports.stream().map(Report::source))
        .ifPresent(
            day -> sentence.text("Newest document with a certain date: ").day(day(day)).text(". "));
    return sentence.sentence(of(dataset)).end();
  }

  private static Optional<LocalDate> published(Stream<Source> sources) {
    return sources
        .map(Source::published)
        .flatMap(Optional::stream)
        .filter(When::certain)
        .flatMap(when -> when.date().stream())
        .flatMap(date -> date.span().latest().stream())
        .max(Comparator.naturalOrder());
  }

  static Day day(LocalDate day) {
    return Links.day(Dates.of(day));
  }
}
