package muster.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import muster.model.ActorId;
import muster.model.Claim;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.Figure;
import muster.model.Judgement;
import muster.model.Modality;
import muster.model.Quantity;
import muster.model.Relation;
import muster.model.Report;
import muster.model.UtteranceId;
import muster.model.Value;
import muster.time.DateSpan;
import muster.time.EdtfDate;

/// Folds reports of one assertion into one strand: those of one utterance about the same thing and
/// time, and those of one originator's same figure. Claims in words only are never folded.
public final class Strands {
  /// The moods in which something is said to be so, not planned, possible or denied.
  public static final Set<Modality> OF_WHAT_IS =
      Set.of(Modality.ASSERTED, Modality.ESTIMATED, Modality.ACKNOWLEDGED);

  private static final Comparator<Read> NEWEST_FIRST =
      Comparator.comparing((Read read) -> read.traits.order, Strands::newer)
          .thenComparing(read -> read.report.id());

  /// The report that speaks for a strand: sound before what departs from another or was taken back,
  /// of a stated origin before an inferred one, dated before undated, then the first made public.
  private static final Comparator<Read> SPEAKER_FIRST =
      Comparator.comparing((Read read) -> !read.sound)
          .thenComparing(read -> read.traits.inferred)
          .thenComparing(read -> !read.traits.dated)
          .thenComparing(read -> read.traits.publicBy)
          .thenComparing(read -> read.report.id());

  private final Clocks clocks;
  private final Origins origins;
  private final Map<ClaimId, Traits> known = new ConcurrentHashMap<>();

  /// What of a report decides which others it is folded with and where that stands. Found once:
  /// what becomes of the claim later changes none of it.
  ///
  /// @param dated whether the time that it is about is known
  /// @param ties what it must have in common with another to be of one assertion with it
  private record Traits(
      boolean inferred,
      Optional<ActorId> institution,
      boolean dated,
      DateSpan about,
      DateSpan order,
      LocalDate publicBy,
      List<List<Object>> ties) {}

  private record Read(Report report, boolean sound, Traits traits) {}

  public Strands(Dataset dataset) {
    this(new Clocks(dataset), new Origins(dataset));
  }

  Strands(Clocks clocks, Origins origins) {
    this.clocks = clocks;
    this.origins = origins;
  }

  /// The strands of some reports, newest first; undated ones last, then by claim id.
  public List<Strand> of(Collection<Report> reports) {
    var groups = new Groups();
    reports.stream().map(this::read).sorted(SPEAKER_FIRST).forEach(groups::add);
    return groups.all.stream()
        .sorted(Comparator.comparing(List::getFirst, NEWEST_FIRST))
        .map(Strands::strand)
        .toList();
  }

  /// Some reports in the order in which they are folded. Folding some of them then is quick.
  List<Report> inOrder(Collection<Report> reports) {
    return reports.stream().map(this::read).sorted(SPEAKER_FIRST).map(Read::report).toList();
  }

  private static Strand strand(List<Read> group) {
    List<Report> repeats =
        group.size() == 1
            ? List.of()
            : group.subList(1, group.size()).stream().map(Read::report).toList();
    return new Strand(group.getFirst().report, repeats);
  }

  private Read read(Report report) {
    return new Read(report, sound(report.claim()), traits(report));
  }

  private Traits traits(Report report) {
    return known.computeIfAbsent(report.id(), _ -> find(report));
  }

  private Traits find(Report report) {
    Origin origin = origins.of(report);
    Optional<ActorId> institution =
        origin instanceof Origin.Named(var body, var _) ? Optional.of(body) : Optional.empty();
    Optional<EdtfDate> date = clocks.about(report).flatMap(Clock::date);
    return new Traits(
        origin instanceof Origin.Inferred,
        institution,
        date.isPresent(),
        date.map(EdtfDate::span).orElse(DateSpan.unknown()),
        clocks.order(report),
        Clocks.publicBy(report.source()),
        ties(report, institution));
  }

  /// Reports of one assertion. A report joins the first group to all of whose reports it is tied;
  /// only groups that have a tie in common with it are looked at.
  private static final class Groups {
    private final List<List<Read>> all = new ArrayList<>();
    private final Map<List<Object>, NavigableSet<Integer>> byTie = new HashMap<>();

    void add(Read read) {
      List<NavigableSet<Integer>> tied =
          read.traits.ties.stream()
              .map(tie -> byTie.computeIfAbsent(tie, _ -> new TreeSet<>()))
              .toList();
      NavigableSet<Integer> near = new TreeSet<>();
      tied.forEach(near::addAll);
      int group =
          near.stream().filter(at -> fits(read, all.get(at))).findFirst().orElseGet(this::open);
      all.get(group).add(read);
      tied.forEach(groups -> groups.add(group));
    }

    private static boolean fits(Read read, List<Read> group) {
      return group.stream().allMatch(other -> same(other, read));
    }

    private int open() {
      all.add(new ArrayList<>(1));
      return all.size() - 1;
    }
  }

  private static List<List<Object>> ties(Report report, Optional<ActorId> institution) {
    String key = key(report);
    List<List<Object>> ties = new ArrayList<>();
    report.statement().utterance().ifPresent(it -> ties.add(List.of(key, it)));
    quantity(report)
        .flatMap(number -> institution.map(who -> List.<Object>of(key, number, who)))
        .ifPresent(ties::add);
    return List.copyOf(ties);
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

  private static boolean same(Read left, Read right) {
    return ofOneUtterance(left, right) || sameFigureOfOneOriginator(left, right);
  }

  /// Two numbers in one document are two assertions, unless they are the same number.
  private static boolean ofOneUtterance(Read left, Read right) {
    Optional<UtteranceId> utterance = left.report.statement().utterance();
    return utterance.isPresent()
        && utterance.equals(right.report.statement().utterance())
        && left.traits.about.overlaps(right.traits.about)
        && (!left.report.source().id().equals(right.report.source().id())
            || quantity(left.report).equals(quantity(right.report)));
  }

  private static boolean sameFigureOfOneOriginator(Read left, Read right) {
    Optional<Quantity> quantity = quantity(left.report);
    return quantity.isPresent()
        && quantity.equals(quantity(right.report))
        && left.traits.institution.isPresent()
        && left.traits.institution.equals(right.traits.institution)
        && left.traits.about.isUnknown() == right.traits.about.isUnknown()
        && !left.traits.order.isUnknown()
        && left.traits.order.overlaps(right.traits.order);
  }

  private static Optional<Quantity> quantity(Report report) {
    return report.claim().value().map(Value::quantity);
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
    return Comparator.comparing(strand -> traits(strand.head()).order, Strands::newer);
  }

  /// Oldest first, undated ones last; those of one time stay in the order in which they came.
  Comparator<Strand> oldestFirst() {
    return Comparator.comparing(strand -> traits(strand.head()).order);
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
