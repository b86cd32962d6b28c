package muster.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Figure;
import muster.model.Judgement;
import muster.model.Modality;
import muster.model.Quantity;
import muster.model.Relation;
import muster.model.Report;
import muster.model.Value;
import muster.time.DateSpan;

/// Folds reports of one assertion into one strand: those of one utterance about the same thing and
/// time, and those of one originator's same figure. Claims in words only are never folded.
public final class Strands {
  /// The moods in which something is said to be so, not planned, possible or denied.
  public static final Set<Modality> OF_WHAT_IS =
      Set.of(Modality.ASSERTED, Modality.ESTIMATED, Modality.ACKNOWLEDGED);

  private final Clocks clocks;
  private final Origins origins;

  public Strands(Dataset dataset) {
    this.clocks = new Clocks(dataset);
    this.origins = new Origins(dataset);
  }

  /// The strands of some reports, newest first; undated ones last, then by claim id.
  public List<Strand> of(Collection<Report> reports) {
    var groups = new Groups();
    reports.stream().sorted(speakerFirst()).forEach(groups::add);
    return groups.all.stream()
        .map(group -> new Strand(group.getFirst(), group.subList(1, group.size())))
        .sorted(newestFirst())
        .toList();
  }

  /// Reports of one assertion. A report joins the first group to all of whose reports it is tied;
  /// only groups that have a tie in common with it are looked at.
  private final class Groups {
    private final List<List<Report>> all = new ArrayList<>();
    private final Map<List<Object>, SortedSet<Integer>> byTie = new HashMap<>();

    void add(Report report) {
      List<List<Object>> ties = ties(report);
      SortedSet<Integer> near = new TreeSet<>();
      ties.forEach(tie -> near.addAll(byTie.getOrDefault(tie, Collections.emptySortedSet())));
      int group =
          near.stream().filter(at -> fits(report, all.get(at))).findFirst().orElseGet(this::open);
      all.get(group).add(report);
      ties.forEach(tie -> byTie.computeIfAbsent(tie, _ -> new TreeSet<>()).add(group));
    }

    private boolean fits(Report report, List<Report> group) {
      return group.stream().allMatch(other -> same(other, report));
    }

    private int open() {
      all.add(new ArrayList<>());
      return all.size() - 1;
    }
  }

  /// What a report must have in common with another to be of one assertion with it.
  private List<List<Object>> ties(Report report) {
    String key = key(report);
    List<List<Object>> ties = new ArrayList<>();
    report.statement().utterance().ifPresent(it -> ties.add(List.of(key, it)));
    quantity(report)
        .flatMap(number -> institution(report).map(who -> List.<Object>of(key, number, who)))
        .ifPresent(ties::add);
    return ties;
  }

  private static String key(Report report) {
    Claim claim = report.claim();
    return claim
        .figure()
        .map(figure -> claim.about() + "|" + figureKey(figure) + "|" + mood(claim.modality()))
        .orElseGet(() -> claim.id().toString());
  }

  private static String figureKey(Figure figure) {
    return figure.measure() + "|" + figure.extent().getClass().getSimpleName();
  }

  private static String mood(Modality modality) {
    return OF_WHAT_IS.contains(modality) ? "" : modality.toString();
  }

  private boolean same(Report left, Report right) {
    return ofOneUtterance(left, right) || sameFigureOfOneOriginator(left, right);
  }

  /// Two numbers in one document are two assertions, unless they are the same number.
  private boolean ofOneUtterance(Report left, Report right) {
    return left.statement().utterance().isPresent()
        && left.statement().utterance().equals(right.statement().utterance())
        && about(left).overlaps(about(right))
        && (!left.source().id().equals(right.source().id())
            || quantity(left).equals(quantity(right)));
  }

  private boolean sameFigureOfOneOriginator(Report left, Report right) {
    return quantity(left).isPresent()
        && quantity(left).equals(quantity(right))
        && institution(left).isPresent()
        && institution(left).equals(institution(right))
        && about(left).isUnknown() == about(right).isUnknown()
        && !clocks.order(left).isUnknown()
        && clocks.order(left).overlaps(clocks.order(right));
  }

  private DateSpan about(Report report) {
    return clocks.about(report).map(Clock::span).orElse(DateSpan.unknown());
  }

  private static Optional<Quantity> quantity(Report report) {
    return report.claim().value().map(Value::quantity);
  }

  private Optional<Object> institution(Report report) {
    return origins.of(report) instanceof Origin.Named(var institution, var _)
        ? Optional.of(institution)
        : Optional.empty();
  }

  /// The report that speaks for a strand: sound before what departs from another or was taken back,
  /// of a stated origin before an inferred one, dated before undated, then the first made public.
  private Comparator<Report> speakerFirst() {
    return Comparator.comparing((Report report) -> !sound(report.claim()))
        .thenComparing(report -> origins.of(report) instanceof Origin.Inferred)
        .thenComparing(report -> clocks.about(report).flatMap(Clock::date).isEmpty())
        .thenComparing(report -> Clocks.publicBy(report.source()))
        .thenComparing(Report::id);
  }

  /// Whether a claim stands and agrees with what it cites.
  static boolean sound(Claim claim) {
    return claim.judgement().fate() == Judgement.Fate.STANDING
        && claim.relations().stream().noneMatch(tie -> tie.kind() == Relation.Kind.DEPARTS_FROM);
  }

  /// Newest first: by the last day that the time can mean.
  public Comparator<Strand> newestFirst() {
    return newestTimeFirst().thenComparing(strand -> strand.head().id());
  }

  Comparator<Strand> newestTimeFirst() {
    return Comparator.comparing(strand -> clocks.order(strand.head()), Strands::newer);
  }

  /// Oldest first, undated ones last; those of one time stay in the order in which they came.
  Comparator<Strand> oldestFirst() {
    return Comparator.comparing(strand -> clocks.order(strand.head()));
  }

  private static int newer(DateSpan left, DateSpan right) {
    if (left.isUnknown() || right.isUnknown()) {
      return Boolean.compare(left.isUnknown(), right.isUnknown());
    }
    return last(right).compareTo(last(left));
  }

  private static LocalDate last(DateSpan span) {
    return span.latest().or(span::earliest).orElseThrow();
  }
}
