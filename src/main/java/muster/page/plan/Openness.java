package muster.page.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import muster.analysis.Breakdowns;
import muster.analysis.Clock;
import muster.model.Claim;
import muster.model.ClaimId;
import muster.model.Quantity;
import muster.model.Report;
import muster.model.Value;
import muster.page.part.Count;
import muster.page.part.Item;
import muster.page.part.Sentence;
import muster.words.Counts;

/// In how many of the reports recorded here an originator's numbers come with what a reader needs
/// to use them. Counts, no marks: nobody is ranked.
final class Openness {
  private final Material material;

  Openness(Material material) {
    this.material = material;
  }

  /// @param originated all that is recorded of one originator
  List<Item> of(List<Report> originated) {
    List<Report> numbers =
        originated.stream().filter(report -> report.claim().value().isPresent()).toList();
    if (numbers.isEmpty()) {
      return List.of();
    }
    Set<ClaimId> brokenDown = new Breakdowns(material.dataset()).of(originated);
    return List.of(
        share("Says as of when", "", numbers, this::dated),
        share("Says since when it counts", "", numbers, Openness::windowed),
        share("Gives a bound or a range", "", numbers, Openness::bounded),
        share(
            "Says how it knows",
            "A list, pictures, testimony or a document.",
            numbers,
            Openness::evidenced),
        share(
            "Gives the parts of it too",
            "In the same document: a part, a share, or what is counted within it.",
            numbers,
            report -> brokenDown.contains(report.id())));
  }

  private static Item share(
      String term, String note, List<Report> numbers, Predicate<Report> which) {
    int count = (int) numbers.stream().filter(which).count();
    String of = Counts.of(numbers.size(), "report with a number", "reports with a number");
    var sentence =
        Sentence.start()
            .count(Count.of(count, count == 0 ? "none" : Counts.word(count)))
            .text(" of ")
            .count(Count.of(numbers.size(), of))
            .end();
    return new Item(term, sentence, Optional.of(note).filter(it -> !it.isEmpty()));
  }

  private boolean dated(Report report) {
    return material.clocks().about(report).flatMap(Clock::date).isPresent();
  }

  private static boolean windowed(Report report) {
    Claim claim = report.claim();
    return claim.times().during().isPresent()
        || claim.times().asOf().flatMap(when -> when.from()).isPresent();
  }

  private static boolean bounded(Report report) {
    Quantity quantity = report.claim().value().map(Value::quantity).orElseThrow();
    return quantity.floor().isPresent() || quantity.ceiling().isPresent();
  }

  private static boolean evidenced(Report report) {
    return switch (report.claim().support().evidence()) {
      case NONE_STATED, AGGREGATE_STATEMENT -> false;
      case INCIDENT_LIST, NAMED_LIST, VISUAL, TESTIMONY, DOCUMENT -> true;
    };
  }
}
