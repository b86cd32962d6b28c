package muster.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.analysis.Clock;
import muster.model.Claim;
import muster.model.Quantity;
import muster.model.Report;
import muster.model.Value;
import muster.page.part.Sentence;
import muster.time.EdtfDate;
import muster.words.Numbers;
import muster.words.Telling;
import muster.words.Terms;

/// What one report of an assertion has otherwise than another: its number, its day, how firmly it
/// is said and what became of it. Other words for the same number are no difference.
final class Contrast {
  private final Material material;
  private final Links links;

  Contrast(Material material, Links links) {
    this.material = material;
    this.links = links;
  }

  /// Whether two reports have different numbers.
  static boolean inNumber(Report left, Report right) {
    return !quantity(left).equals(quantity(right));
  }

  /// What differs, or empty where nothing does.
  ///
  /// @param compared the report that this one stands beside
  /// @param there what that report is called on the page: "the first report"
  Optional<Sentence> of(Report compared, Report report, String there) {
    List<Sentence> parts = new ArrayList<>();
    if (inNumber(compared, report)) {
      parts.add(number(compared, there));
    }
    if (!about(compared).map(EdtfDate::text).equals(about(report).map(EdtfDate::text))) {
      parts.add(time(report));
    }
    var figures = new Figures(material, links);
    List<String> known = figures.labels(compared);
    List<String> labels = new ArrayList<>(figures.labels(report));
    labels.removeAll(known);
    if (compared.claim().modality() != report.claim().modality() && labels.isEmpty()) {
      labels.add(Terms.of(report.claim().modality()));
    }
    labels.stream().map(Sentence::plain).forEach(parts::add);
    return joined(parts);
  }

  private Sentence number(Report compared, String there) {
    Claim claim = compared.claim();
    var sentence = Sentence.start().text("not the same number: " + there + " has ");
    return claim
        .value()
        .map(value ->
            sentence.worded(
                Telling.number(claim).plain(),
                Numbers.machine(value.quantity()),
                links.to(claim.id())))
        .orElseGet(() -> sentence.text("none"))
        .end();
  }

  private Sentence time(Report report) {
    return about(report)
        .flatMap(_ -> material.telling().time(report))
        .map(time -> dated(time))
        .orElseGet(() -> Sentence.plain("does not say as of when"));
  }

  private static Sentence dated(Telling.Timed time) {
    String label = time.label().isEmpty() ? "" : time.label() + " ";
    return Sentence.start().text(label).day(Links.day(time.day())).end();
  }

  private Optional<EdtfDate> about(Report report) {
    return material.clocks().about(report).flatMap(Clock::date);
  }

  private static Optional<Quantity> quantity(Report report) {
    return report.claim().value().map(Value::quantity);
  }

  private static Optional<Sentence> joined(List<Sentence> parts) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    var sentence = Sentence.start().sentence(parts.getFirst());
    parts.stream().skip(1).forEach(part -> sentence.text("; ").sentence(part));
    return Optional.of(sentence.end());
  }
}
