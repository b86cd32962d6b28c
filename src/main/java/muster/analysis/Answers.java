package muster.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import muster.model.Claim;
import muster.model.Comparison;
import muster.model.Dataset;
import muster.model.Extent;
import muster.model.Figure;
import muster.model.Judgement;
import muster.model.Modality;
import muster.model.Quantity;
import muster.model.Question;
import muster.model.Relation;
import muster.model.Report;
import muster.model.Value;

/// Answers questions: the latest total by each originator among the claims of the question's
/// measures and subject. Everything else that bears on it stands beside the answer, never in it.
public final class Answers {
  private static final Set<Modality> OF_WHAT_IS =
      Set.of(Modality.ASSERTED, Modality.ESTIMATED, Modality.ACKNOWLEDGED);

  private final Dataset dataset;
  private final Origins origins;
  private final Strands strands;
  private final Subjects subjects;

  public Answers(Dataset dataset) {
    this.dataset = dataset;
    this.origins = new Origins(dataset);
    this.strands = new Strands(dataset);
    this.subjects = new Subjects(dataset);
  }

  /// The answer to a question.
  public Answer to(Question question) {
    Collection<Report> reports = reports(question);
    Tally tally = Tally.of(reports, dataset);
    List<Strand> all = strands.of(reports);
    return question.measures().isEmpty()
        ? new Answer(question, all.reversed(), List.of(), tally)
        : latest(question, all, tally);
  }

  private Answer latest(Question question, List<Strand> all, Tally tally) {
    List<Strand> entries = new ArrayList<>();
    List<Strand> beside = new ArrayList<>();
    Set<String> answered = new HashSet<>();
    for (Strand strand : all) {
      boolean enters = isTotal(question, strand.head()) && answered.add(series(strand.head()));
      (enters ? entries : beside).add(strand);
    }
    return new Answer(question, preferredFirst(question, entries), beside, tally);
  }

  private static List<Strand> preferredFirst(Question question, List<Strand> entries) {
    List<Strand> ordered = new ArrayList<>(entries);
    question
        .prefer()
        .ifPresent(id -> ordered.sort((a, b) -> Boolean.compare(isFor(b, id), isFor(a, id))));
    return ordered;
  }

  private static boolean isFor(Strand strand, Object id) {
    return strand.reports().stream().anyMatch(report -> report.id().equals(id));
  }

  /// Measures of one unit share a series for each originator; units never meet.
  private String series(Report report) {
    String unit = dataset.measure(report.claim().figure().orElseThrow().measure()).unit();
    return switch (origins.of(report)) {
          case Origin.Named(var institution, var _) -> "named " + institution;
          case Origin.Unnamed(var voice) -> "unnamed " + voice;
          case Origin.Nobody(var publisher) -> "nobody " + publisher;
          case Origin.Inferred(var publisher) -> "inferred " + publisher;
        }
        + " "
        + unit;
  }

  private static boolean isTotal(Question question, Report report) {
    Claim claim = report.claim();
    return claim.about().equals(question.about())
        && claim.figure().filter(Answers::isWholeNumber).isPresent()
        && OF_WHAT_IS.contains(claim.modality())
        && claim.judgement().fate() == Judgement.Fate.STANDING
        && claim.relations().stream().noneMatch(tie -> tie.kind() == Relation.Kind.DEPARTS_FROM);
  }

  private static boolean isWholeNumber(Figure figure) {
    boolean counted = figure.value().map(Value::quantity).filter(Answers::counts).isPresent();
    return counted && figure.extent() instanceof Extent.Total;
  }

  private static boolean counts(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Share _, Quantity.Unquantified _, Quantity.NotKnown _ -> false;
      case Quantity.Unqualified _, Quantity.About _, Quantity.Nearly _ -> true;
      case Quantity.MoreThan _, Quantity.AtLeast _, Quantity.AtMost _ -> true;
      case Quantity.Between _, Quantity.OrderOfMagnitude _ -> true;
    };
  }

  private Collection<Report> reports(Question question) {
    if (question.measures().isEmpty()) {
      return question
          .comparison()
          .map(id -> Objects.requireNonNull(dataset.comparisons().get(id)))
          .map(Comparison::claims)
          .orElse(List.of())
          .stream()
          .map(dataset::report)
          .toList();
    }
    return dataset.reports().values().stream().filter(report -> bears(question, report)).toList();
  }

  private boolean bears(Question question, Report report) {
    return report
            .claim()
            .figure()
            .filter(figure -> question.measures().contains(figure.measure()))
            .isPresent()
        && subjects.within(report.claim().about(), question.about());
  }
}
