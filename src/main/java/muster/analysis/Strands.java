package muster.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import muster.analysis.Traits.Kind;
import muster.model.ActorId;
import muster.model.Claim;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.Judgement;
import muster.model.Modality;
import muster.model.Quantity;
import muster.model.Relation;
import muster.model.Report;
import muster.model.Value;
import muster.time.DateSpan;
import org.jspecify.annotations.Nullable;

/// Folds reports of one assertion into one strand: those of one utterance about the same thing and
/// time, and those of one originator's same figure. Claims in words only are never folded. What is
/// folded are reports of the record, also as they stood on a day.
public final class Strands {
  /// The moods in which something is said to be so, not planned, possible or denied.
  public static final Set<Modality> OF_WHAT_IS =
      Set.of(Modality.ASSERTED, Modality.ESTIMATED, Modality.ACKNOWLEDGED);

  private static final Comparator<Read> NEWEST_FIRST =
      Comparator.comparingLong((Read read) -> read.traits.age()).thenComparingInt(Read::number);

  /// The report that speaks for a strand: sound before what departs from another or was taken back,
  /// of a stated origin before an inferred one, dated before undated, then the first made public.
  private static final Comparator<Read> SPEAKER_FIRST =
      Comparator.comparingLong(Read::rank).thenComparingInt(Read::number);

  private final Clocks clocks;
  private final Origins origins;
  private final Dataset dataset;
  private volatile @Nullable Map<ClaimId, Traits> known;

  private record Read(Report report, boolean sound, Traits traits) {
    int number() {
      return traits.number();
    }

    long rank() {
      return sound ? traits.rank() : traits.rank() + Traits.UNSOUND;
    }
  }

  public Strands(Dataset dataset) {
    this(dataset, new Clocks(dataset), new Origins(dataset));
  }

  Strands(Dataset dataset, Clocks clocks, Origins origins) {
    this.dataset = dataset;
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

  /// An edited record in which nothing is another but documents with the same claims.
  ///
  /// @param strands what folds it
  /// @param all its assertions, newest first
  /// @param gone those that it has no longer
  /// @param come those that it did not have before
  record Refolded(Strands strands, List<Strand> all, List<Strand> gone, List<Strand> come) {}

  /// Folds an edited record. What is of another kind than all that was edited stays as it is.
  ///
  /// @param folded all assertions before
  Refolded edited(Edited edited, Origins now, List<Strand> folded) {
    Set<ClaimId> changed = edited.part().reports().keySet();
    Set<Kind> kinds = new HashSet<>();
    Stream.of(edited.partBefore(), edited.part())
        .flatMap(part -> part.reports().values().stream())
        .forEach(report -> Traits.kind(report.claim()).ifPresent(kinds::add));
    List<Report> alike =
        edited.now().reports().values().stream()
            .filter(report ->
                changed.contains(report.id())
                    || Traits.kind(report.claim()).filter(kinds::contains).isPresent())
            .toList();
    var times = new Clocks(edited.now());
    var after = new Strands(edited.now(), times, now);
    after.known = Traits.edited(known(), changed, alike, it -> Traits.alone(it, times, now));
    return after.refolded(folded, alike);
  }

  private Refolded refolded(List<Strand> folded, List<Report> alike) {
    Set<ClaimId> again = new HashSet<>();
    alike.forEach(report -> again.add(report.id()));
    List<Strand> come = of(alike);
    List<Strand> gone = new ArrayList<>();
    List<Strand> all = new ArrayList<>(come);
    for (Strand strand : folded) {
      (again.contains(strand.head().id()) ? gone : all).add(strand);
    }
    all.sort(newestFirst());
    return new Refolded(this, List.copyOf(all), gone, come);
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
    Map<ClaimId, Traits> all = known;
    return Objects.requireNonNull((all == null ? known() : all).get(report.id()));
  }

  /// Found for all reports at once, when first asked.
  private synchronized Map<ClaimId, Traits> known() {
    Map<ClaimId, Traits> all = known;
    if (all == null) {
      all = Traits.of(dataset, clocks, origins);
      known = all;
    }
    return all;
  }

  /// Reports of one assertion. A report joins the first group to all of whose reports it is tied;
  /// only groups that have a tie in common with it are looked at.
  private static final class Groups {
    private final List<List<Read>> all = new ArrayList<>();

    /// For the number of each tie the groups that have it, in ascending order.
    private final Map<Integer, List<Integer>> byTie = new HashMap<>();

    void add(Read read) {
      List<Integer> uttered = tied(read.traits.uttered());
      List<Integer> counted = tied(read.traits.counted());
      int group = Math.min(first(read, uttered), first(read, counted));
      if (group == all.size()) {
        all.add(new ArrayList<>(1));
      }
      all.get(group).add(read);
      put(group, uttered);
      put(group, counted);
    }

    private List<Integer> tied(int tie) {
      return tie == Traits.NONE
          ? new ArrayList<>(1)
          : byTie.computeIfAbsent(tie, _ -> new ArrayList<>(1));
    }

    /// The first group that it joins, or the next one that is opened.
    private int first(Read read, List<Integer> groups) {
      for (int at : groups) {
        if (fits(read, all.get(at))) {
          return at;
        }
      }
      return all.size();
    }

    private static void put(int group, List<Integer> groups) {
      int at = Collections.binarySearch(groups, group);
      if (at < 0) {
        groups.add(-at - 1, group);
      }
    }

    private static boolean fits(Read read, List<Read> group) {
      for (Read other : group) {
        if (!same(other, read)) {
          return false;
        }
      }
      return true;
    }
  }

  private static boolean same(Read left, Read right) {
    return ofOneUtterance(left, right) || sameFigureOfOneOriginator(left, right);
  }

  /// Two numbers in one document are two assertions, unless they are the same number.
  private static boolean ofOneUtterance(Read left, Read right) {
    return left.traits.uttered() != Traits.NONE
        && left.traits.uttered() == right.traits.uttered()
        && left.traits.about().overlaps(right.traits.about())
        && (!left.report.source().id().equals(right.report.source().id())
            || quantity(left.report).equals(quantity(right.report)));
  }

  private static boolean sameFigureOfOneOriginator(Read left, Read right) {
    return left.traits.counted() != Traits.NONE
        && left.traits.counted() == right.traits.counted()
        && left.traits.about().isUnknown() == right.traits.about().isUnknown()
        && !left.traits.order().isUnknown()
        && left.traits.order().overlaps(right.traits.order());
  }

  private static Optional<Quantity> quantity(Report report) {
    return report.claim().value().map(Value::quantity);
  }

  /// Whether a claim stands and agrees with what it cites.
  static boolean sound(Claim claim) {
    for (Relation tie : claim.relations()) {
      if (tie.kind() == Relation.Kind.DEPARTS_FROM) {
        return false;
      }
    }
    return claim.judgement().fate() == Judgement.Fate.STANDING;
  }

  /// The days by which a report is ordered.
  DateSpan order(Report report) {
    return traits(report).order();
  }

  /// The body that a report originates with, where it is named.
  Optional<ActorId> institution(Report report) {
    return traits(report).institution();
  }

  /// Newest first: by the last day that the time can mean.
  public Comparator<Strand> newestFirst() {
    return newestTimeFirst().thenComparingInt(strand -> traits(strand.head()).number());
  }

  Comparator<Strand> newestTimeFirst() {
    return Comparator.comparingLong(strand -> traits(strand.head()).age());
  }

  /// Oldest first, undated ones last; those of one time stay in the order in which they came.
  Comparator<Strand> oldestFirst() {
    return Comparator.comparing(strand -> traits(strand.head()).order());
  }
}
