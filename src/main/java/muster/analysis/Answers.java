package muster.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import muster.model.Claim;
import muster.model.ClaimId;
import muster.model.Comparison;
import muster.model.Dataset;
import muster.model.Extent;
import muster.model.Figure;
import muster.model.Measure;
import muster.model.MeasureId;
import muster.model.Quantity;
import muster.model.Question;
import muster.model.Report;
import muster.model.Subject;
import muster.model.Value;

/// Answers questions: the latest total by each originator among the claims of the question's
/// measures and subject. Everything else that bears on it stands beside the answer, never in it.
public final class Answers {
  private final Dataset dataset;
  private final Clocks clocks;
  private final Origins origins;
  private final Strands strands;
  private final Subjects subjects;
  private final Map<MeasureId, Map<Subject, List<Report>>> counting;

  public Answers(Dataset dataset) {
    this(dataset, new Origins(dataset));
  }

  private Answers(Dataset dataset, Origins origins) {
    this(dataset, new Strands(dataset, new Clocks(dataset), origins), origins);
  }

  private Answers(Dataset dataset, Answers known) {
    this.dataset = dataset;
    this.clocks = known.clocks;
    this.origins = known.origins;
    this.strands = known.strands;
    this.subjects = known.subjects;
    this.counting = known.counting;
  }

  /// Answers about an edited record. @param strands what folds it
  Answers(Dataset dataset, Strands strands, Origins origins) {
    this.dataset = dataset;
    this.clocks = new Clocks(dataset);
    this.origins = origins;
    this.strands = strands;
    this.subjects = new Subjects(dataset);
    this.counting = new ConcurrentHashMap<>();
  }

  /// The same for a record in which only questions and comparisons are others.
  Answers asked(Dataset edited) {
    return new Answers(edited, this);
  }

  /// What folds reports for the answers, and remembers of each what it has found.
  public Strands strands() {
    return strands;
  }

  /// What finds the origins for the answers, and remembers them.
  public Origins origins() {
    return origins;
  }

  /// The answer to a question.
  public Answer to(Question question) {
    return to(question, bearing(question));
  }

  /// The answer as far as some of the claims that bear on the question give it.
  Answer to(Question question, List<Report> reports) {
    Tally tally = Tally.of(reports, dataset, origins);
    return question.measures().isEmpty()
        ? new Answer(question, inTime(reports), List.of(), tally)
        : latest(question, strands.of(reports), tally);
  }

  /// What is compared, in order of time; what has one time, in the editor's order.
  private List<Strand> inTime(List<Report> reports) {
    return reports.stream()
        .map(report -> new Strand(report, List.of()))
        .sorted(strands.oldestFirst())
        .toList();
  }

  private Answer latest(Question question, List<Strand> all, Tally tally) {
    var families = new Families(dataset, question.measures());
    List<Strand> totals = all.stream().filter(strand -> isTotal(question, strand.head())).toList();
    Set<MeasureId> whole = new HashSet<>();
    totals.stream().filter(it -> !isWindow(it)).forEach(it -> whole.add(family(it, families)));
    Set<String> answered = new HashSet<>();
    List<Strand> entries =
        totals.stream()
            .sorted(preferredFirst(question))
            .filter(strand -> !isWindow(strand) || !whole.contains(family(strand, families)))
            .filter(strand -> answered.add(series(strand.head(), families)))
            .sorted(inAnswer(question, families))
            .toList();
    Set<ClaimId> heads = new HashSet<>();
    entries.forEach(strand -> heads.add(strand.head().id()));
    List<Strand> beside =
        all.stream().filter(strand -> !heads.contains(strand.head().id())).toList();
    return new Answer(question, entries, beside, tally);
  }

  private static Comparator<Strand> preferredFirst(Question question) {
    return Comparator.comparing(strand -> question.prefer().filter(strand::carries).isEmpty());
  }

  /// What an editor prefers, then family by family, newest first; of one time the named ones first.
  /// A number of which only the day of publication is known comes after those with a day.
  private Comparator<Strand> inAnswer(Question question, Families families) {
    return preferredFirst(question)
        .thenComparingInt(strand -> families.place(measure(strand.head())))
        .thenComparing(strand -> clocks.onlyPublished(strand.head()))
        .thenComparing(strands.newestTimeFirst())
        .thenComparingInt(strand -> rank(origins.of(strand.head())))
        .thenComparing(strand -> strand.head().id());
  }

  private static int rank(Origin origin) {
    return switch (origin) {
      case Origin.Named _ -> 0;
      case Origin.Unnamed _ -> 1;
      case Origin.Nobody _ -> 2;
      case Origin.Inferred _ -> 3;
    };
  }

  /// A running total of one period counts that period only and never meets totals.
  private boolean isWindow(Strand strand) {
    return isWindow(strand.head());
  }

  /// Whether a claim with a figure is a running total of one period, which counts that period only.
  public boolean isWindow(Report report) {
    return dataset.measure(measure(report)).kind() == Measure.Kind.RUNNING_TOTAL
        && report.claim().times().asOf().isEmpty()
        && report.claim().times().during().isPresent();
  }

  private static MeasureId family(Strand strand, Families families) {
    return families.of(measure(strand.head()));
  }

  private static MeasureId measure(Report report) {
    return report.claim().figure().orElseThrow().measure();
  }

  /// An originator's figures of one family are a series; families never meet.
  private String series(Report report, Families families) {
    String voice =
        switch (origins.of(report)) {
          case Origin.Named(var institution, var _) -> "named " + institution;
          case Origin.Unnamed(var unnamed) -> "unnamed " + unnamed;
          case Origin.Nobody(var publisher) -> "nobody " + publisher;
          case Origin.Inferred(var publisher) -> "inferred " + publisher;
        };
    return voice + " " + families.of(measure(report));
  }

  /// Whether a claim is a total of what is said to be so, of the question's own subject, that its
  /// originator has not taken back: only such numbers stand in an answer or a series. The measure
  /// is not looked at.
  public static boolean isTotal(Question question, Report report) {
    return report.claim().about().equals(question.about()) && isTotal(report);
  }

  /// The same, whatever it is about.
  public static boolean isTotal(Report report) {
    Claim claim = report.claim();
    return claim.figure().filter(Answers::isWholeNumber).isPresent()
        && Strands.OF_WHAT_IS.contains(claim.modality())
        && Strands.sound(claim);
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

  /// What decides on the answer to a question: as long as the documents are the same, so is it.
  Asking asking(Question question) {
    return new Asking(question.about(), question.measures(), question.prefer(), compared(question));
  }

  private List<ClaimId> compared(Question question) {
    return question
        .comparison()
        .map(id -> Objects.requireNonNull(dataset.comparisons().get(id)))
        .map(Comparison::claims)
        .orElse(List.of());
  }

  /// All claims that bear on a question.
  List<Report> bearing(Question question) {
    if (question.measures().isEmpty()) {
      return compared(question).stream().map(dataset::report).toList();
    }
    List<Report> bearing = new ArrayList<>();
    for (MeasureId measure : new LinkedHashSet<>(question.measures())) {
      counting(measure)
          .forEach((subject, reports) -> {
            if (subjects.within(subject, question.about())) {
              bearing.addAll(reports);
            }
          });
    }
    return bearing;
  }

  /// What counts by a measure, by subject.
  private Map<Subject, List<Report>> counting(MeasureId measure) {
    return counting.computeIfAbsent(
        measure,
        _ ->
            dataset.reports().values().stream()
                .filter(it ->
                    it.claim().figure().filter(at -> at.measure().equals(measure)).isPresent())
                .collect(
                    Collectors.groupingBy(
                        it -> it.claim().about(), LinkedHashMap::new, Collectors.toList())));
  }
}
