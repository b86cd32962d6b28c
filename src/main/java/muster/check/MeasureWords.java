package muster.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import muster.diagnostic.Rule;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Figure;
import muster.model.Measure;
import muster.model.MeasureId;
import muster.model.Report;

/// The words that say what is counted are held against the measure: a word of a measure that may
/// not meet it is an error where no word of its own stands, and no word at all is a warning.
final class MeasureWords implements Check {
  @Override
  public void run(Dataset dataset, Findings findings) {
    dataset.reports().values().forEach(report -> hold(report, dataset, findings));
  }

  private static void hold(Report report, Dataset dataset, Findings findings) {
    Optional<Measure> measure =
        report.claim().figure().map(Figure::measure).map(dataset.measures()::get);
    Optional<String> quote = report.claim().wording().quote();
    if (measure.isEmpty() || quote.isEmpty()) {
      return;
    }
    String language = primary(report.source().language());
    List<String> own = measure.get().words().getOrDefault(language, List.of());
    var excerpt = Excerpt.of(quote.get() + " " + report.claim().wording().measureIn().orElse(""));
    if (!own.isEmpty() && own.stream().noneMatch(excerpt::has)) {
      rivals(measure.get(), dataset)
          .flatMap(rival -> word(rival, language, excerpt).stream())
          .findFirst()
          .ifPresentOrElse(
              rival -> clash(report.claim(), measure.get(), rival, findings),
              () -> none(report.claim(), measure.get(), findings));
    }
  }

  private static String primary(String language) {
    int end = language.indexOf('-');
    return (end < 0 ? language : language.substring(0, end)).toLowerCase(Locale.ROOT);
  }

  /// Measures that may not meet this one, whichever of the two says so.
  private static Stream<Measure> rivals(Measure measure, Dataset dataset) {
    var ids = new TreeSet<MeasureId>(measure.neverWith());
    for (Measure other : dataset.measures().values()) {
      if (other.neverWith().contains(measure.id())) {
        ids.add(other.id());
      }
    }
    return ids.stream().flatMap(id -> Optional.ofNullable(dataset.measures().get(id)).stream());
  }

  private record Rival(String word, Measure measure) {}

  private static Optional<Rival> word(Measure rival, String language, Excerpt excerpt) {
    return rival.words().getOrDefault(language, List.of()).stream()
        .filter(excerpt::has)
        .findFirst()
        .map(word -> new Rival(word, rival));
  }

  private static void clash(Claim claim, Measure measure, Rival rival, Findings findings) {
    findings.add(
        Rule.MEASURE_WORDS_CLASH,
        Spot.of(claim.id()).at("quote"),
        "\""
            + rival.word
            + "\" is a word of `"
            + rival.measure.id()
            + "`, not of `"
            + measure.id()
            + "`",
        "record `measure: "
            + rival.measure.id()
            + "`, or add the fragment that says "
            + measure.label()
            + " under `measure-in:`");
  }

  private static void none(Claim claim, Measure measure, Findings findings) {
    findings.add(
        Rule.NO_MEASURE_WORD,
        Spot.of(claim.id()).at("quote"),
        "no word in the quote says that `" + measure.id() + "` is what is counted",
        "add the fragment that says it under `measure-in:`");
  }
}
