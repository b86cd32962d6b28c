package muster.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import muster.model.ActorId;
import muster.model.Claim;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.Extent;
import muster.model.Figure;
import muster.model.Measure;
import muster.model.MeasureId;
import muster.model.Modality;
import muster.model.PlaceId;
import muster.model.Subject;
import muster.time.DateSpan;

/// Finds beside each assertion what counts the same: its own originator's figure before and after
/// it, and the nearest in time of every other originator. Those meet that share subject, measures,
/// extent, mood and, where a level is counted, places, and of which none or both count a window and
/// are shares; parts meet nothing, nor does what departs from another report, was taken back, has
/// no time or no named originator.
public final class Neighbours {
  /// How many other originators are told of.
  private static final int OTHERS = 5;

  private final Dataset dataset;
  private final Strands folding;
  private final Families families;
  private final Set<MeasureId> levels = new HashSet<>();
  private final Map<ClaimId, Beside> beside = new HashMap<>();

  /// What stands beside an assertion.
  ///
  /// @param earlier the same originator's figure before it
  /// @param later the same originator's figure after it
  /// @param others one of each other originator, the nearest in time first
  public record Beside(Optional<Strand> earlier, Optional<Strand> later, List<Strand> others) {
    private static final Beside NOTHING = new Beside(Optional.empty(), Optional.empty(), List.of());

    /// Copies the list.
    public Beside {
      others = List.copyOf(others);
    }
  }

  private record Counted(
      Subject about,
      Set<PlaceId> places,
      MeasureId family,
      Extent extent,
      Modality mood,
      boolean window,
      boolean share) {}

  private record Placed(Strand strand, ActorId by, List<ActorId> mayBe, LocalDate day) {
    long from(Placed other) {
      return Math.abs(ChronoUnit.DAYS.between(day, other.day));
    }
  }

  /// @param folding what folded the assertions
  /// @param strands all assertions of the record, in the order in which they were folded
  public Neighbours(Dataset dataset, Strands folding, Collection<Strand> strands) {
    this(dataset, folding);
    settle(strands, _ -> true);
  }

  private Neighbours(Dataset dataset, Strands folding) {
    this.dataset = dataset;
    this.folding = folding;
    this.families = new Families(dataset, List.copyOf(dataset.measures().keySet()));
    dataset.measures().values().stream()
        .filter(measure -> measure.kind() == Measure.Kind.LEVEL)
        .forEach(measure -> levels.add(measure.id()));
  }

  /// What stands beside the assertions of an edited record: only those meet anew that count the
  /// same as one that went or came.
  Neighbours edited(Dataset now, Strands.Refolded refolded) {
    var after = new Neighbours(now, refolded.strands());
    after.beside.putAll(beside);
    refolded.gone().forEach(strand -> after.beside.remove(strand.head().id()));
    Set<Subject> about = new HashSet<>();
    Set<Counted> series = new HashSet<>();
    Stream.concat(refolded.gone().stream(), refolded.come().stream())
        .forEach(strand -> {
          about.add(strand.head().claim().about());
          after.counted(strand).ifPresent(series::add);
        });
    after.settle(
        refolded.all().stream()
            .filter(strand -> about.contains(strand.head().claim().about()))
            .toList(),
        series::contains);
    return after;
  }

  private void settle(Collection<Strand> strands, Predicate<Counted> wanted) {
    Map<Counted, List<Placed>> series = new HashMap<>();
    strands.forEach(strand ->
        counted(strand)
            .filter(wanted)
            .ifPresent(key ->
                placed(strand)
                    .ifPresent(it -> series.computeIfAbsent(key, _ -> new ArrayList<>()).add(it))));
    series.values().forEach(this::settle);
  }

  /// What stands beside an assertion. @param head the claim that speaks for it
  public Beside of(ClaimId head) {
    return beside.getOrDefault(head, Beside.NOTHING);
  }

  private Optional<Counted> counted(Strand strand) {
    var claim = strand.head().claim();
    return claim
        .figure()
        .filter(figure -> figure.value().isPresent() && Strands.sound(claim))
        .filter(figure -> !(figure.extent() instanceof Extent.Part))
        .map(figure ->
            new Counted(
                claim.about(),
                places(claim, figure),
                families.of(figure.measure()),
                extent(figure),
                Strands.OF_WHAT_IS.contains(claim.modality())
                    ? Modality.ASSERTED
                    : claim.modality(),
                claim.times().during().isPresent(),
                figure.shareOf().isPresent()));
  }

  /// How many are somewhere at a time is a matter of the place.
  private Set<PlaceId> places(Claim claim, Figure figure) {
    return levels.contains(figure.measure()) ? claim.where().all() : Set.of();
  }

  /// The extent without the claim that it is added to.
  private static Extent extent(Figure figure) {
    return figure.extent() instanceof Extent.Addition
        ? new Extent.Addition(Optional.empty())
        : figure.extent();
  }

  private Optional<Placed> placed(Strand strand) {
    DateSpan span = folding.order(strand.head());
    return folding
        .institution(strand.head())
        .flatMap(by ->
            span.latest()
                .or(span::earliest)
                .map(day -> new Placed(strand, by, dataset.actor(by).mayBe(), day)));
  }

  private void settle(List<Placed> series) {
    series.sort(Comparator.comparing(Placed::day));
    Map<ActorId, NavigableMap<LocalDate, Strand>> own = new HashMap<>();
    series.forEach(
        it -> own.computeIfAbsent(it.by, _ -> new TreeMap<>()).putIfAbsent(it.day, it.strand));
    List<List<Placed>> before = recent(series);
    List<List<Placed>> after = recent(series.reversed()).reversed();
    for (int at = 0; at < series.size(); at++) {
      Placed here = series.get(at);
      var mine = own.getOrDefault(here.by, new TreeMap<>());
      beside.put(
          here.strand.head().id(),
          new Beside(
              Optional.ofNullable(mine.lowerEntry(here.day)).map(Map.Entry::getValue),
              Optional.ofNullable(mine.higherEntry(here.day)).map(Map.Entry::getValue),
              nearest(here, before.get(at), after.get(at))));
    }
  }

  /// For each place of a series the last of each originator that came before it, newest first; of
  /// so many originators as can be told of.
  private List<List<Placed>> recent(List<Placed> series) {
    List<List<Placed>> all = new ArrayList<>();
    SequencedMap<ActorId, Placed> last = new LinkedHashMap<>();
    for (Placed here : series) {
      all.add(
          last.reversed().values().stream()
              .filter(it -> !mayBeOne(it, here))
              .limit(OTHERS)
              .toList());
      last.putLast(here.by, here);
    }
    return all;
  }

  /// An unspecified service is never told of as another than one that it may be.
  private static boolean mayBeOne(Placed one, Placed other) {
    return one.by.equals(other.by) || one.mayBe.contains(other.by) || other.mayBe.contains(one.by);
  }

  private List<Strand> nearest(Placed here, List<Placed> before, List<Placed> after) {
    List<Placed> both = new ArrayList<>(before);
    both.addAll(after);
    both.sort(Comparator.comparingLong(it -> it.from(here)));
    List<Placed> told = new ArrayList<>();
    for (Placed next : both) {
      if (told.size() < OTHERS && told.stream().noneMatch(it -> mayBeOne(it, next))) {
        told.add(next);
      }
    }
    return told.stream().map(Placed::strand).toList();
  }
}
