package muster.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import muster.model.ActorId;
import muster.model.Claim;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.MeasureId;
import muster.model.Modality;
import muster.model.Quantity;
import muster.model.Report;
import muster.model.Subject;
import muster.model.UtteranceId;
import muster.model.Value;
import muster.time.DateSpan;
import muster.time.EdtfDate;

/// What of a report decides which others it is folded with and where that stands. Found once: what
/// becomes of the claim later changes none of it.
///
/// @param number of the report, in the order of claim ids
/// @param about the days that it is about
/// @param order the days by which it is ordered
/// @param rank the lower, the sooner it speaks for a strand, were it not sound
/// @param age the lower, the newer is what it is about
/// @param uttered the number of the utterance and of what kind of thing is said in it, or none
/// @param counted the number of the originator's figure and of what it counts, or none
record Traits(
    int number,
    Optional<ActorId> institution,
    DateSpan about,
    DateSpan order,
    long rank,
    long age,
    int uttered,
    int counted) {
  /// Nothing that others could have in common with it.
  static final int NONE = -1;

  /// Days of our calendar, and ranks above all of them.
  private static final long UNDATED = 1L << 40;

  private static final long INFERRED = UNDATED << 1;

  /// Comes to the rank of what is not sound.
  static final long UNSOUND = INFERRED << 1;

  /// What needs no other report.
  private record Found(
      Report report,
      Optional<ActorId> institution,
      Optional<Kind> kind,
      DateSpan about,
      DateSpan order,
      long rank,
      long age) {
    Traits with(int number, int uttered, int counted) {
      return new Traits(number, institution, about, order, rank, age, uttered, counted);
    }
  }

  /// What two reports of one assertion have in common, one of the two.
  private sealed interface Tie {
    record Uttered(int kind, UtteranceId utterance) implements Tie {}

    record Counted(int kind, Quantity quantity, ActorId who) implements Tie {}
  }

  /// What kind of thing is said. Only reports of one kind are ever folded.
  record Kind(Subject about, MeasureId measure, Class<?> extent, Modality mood) {}

  /// Those of all reports of a record.
  static Map<ClaimId, Traits> of(Dataset dataset, Clocks clocks, Origins origins) {
    List<Found> found =
        dataset.reports().values().parallelStream().map(it -> find(it, clocks, origins)).toList();
    Map<ClaimId, Traits> all = HashMap.newHashMap(found.size());
    var kinds = new Numbered<Kind>(0);
    var ties = new Numbered<Tie>(0);
    for (Found each : found) {
      int kind = kinds.of(each.kind);
      int uttered = ties.of(uttered(each.report, kind));
      int counted = ties.of(each.institution.flatMap(who -> counted(each.report, kind, who)));
      all.put(each.report.id(), each.with(all.size(), uttered, counted));
    }
    return all;
  }

  /// Those of an edited record in which nothing is another but documents with the same claims. The
  /// ties of one kind of thing are numbered anew.
  ///
  /// @param known those before
  /// @param changed claims of which the document is another
  /// @param alike reports of the edited record: all that are of one kind with one of those, before
  ///   or after, and those
  static Map<ClaimId, Traits> edited(
      Map<ClaimId, Traits> known,
      Set<ClaimId> changed,
      Collection<Report> alike,
      Function<Report, Traits> fresh) {
    Map<ClaimId, Traits> all = new HashMap<>(known);
    int free =
        1
            + known.values().stream()
                .mapToInt(it -> Math.max(it.uttered, it.counted))
                .max()
                .orElse(0);
    var kinds = new Numbered<Kind>(0);
    var ties = new Numbered<Tie>(free);
    for (Report report : alike) {
      Traits before = Objects.requireNonNull(known.get(report.id()));
      Traits now = changed.contains(report.id()) ? fresh.apply(report) : before;
      int kind = kinds.of(kind(report.claim()));
      int uttered = ties.of(uttered(report, kind));
      int counted = ties.of(now.institution.flatMap(who -> counted(report, kind, who)));
      all.put(report.id(), now.with(before.number, uttered, counted));
    }
    return all;
  }

  private Traits with(int place, int utteredNow, int countedNow) {
    return new Traits(place, institution, about, order, rank, age, utteredNow, countedNow);
  }

  /// Those of a report that are its own.
  static Traits alone(Report report, Clocks clocks, Origins origins) {
    return find(report, clocks, origins).with(0, NONE, NONE);
  }

  private static Found find(Report report, Clocks clocks, Origins origins) {
    Origin origin = origins.of(report);
    Optional<EdtfDate> date = clocks.about(report).flatMap(Clock::date);
    DateSpan order = clocks.order(report);
    long rank = Clocks.publicBy(report.source()).toEpochDay();
    return new Found(
        report,
        origin instanceof Origin.Named(var body, var _) ? Optional.of(body) : Optional.empty(),
        kind(report.claim()),
        date.map(EdtfDate::span).orElse(DateSpan.unknown()),
        order,
        rank
            + (date.isPresent() ? 0 : UNDATED)
            + (origin instanceof Origin.Inferred ? INFERRED : 0),
        order.isUnknown() ? Long.MAX_VALUE : -last(order).toEpochDay());
  }

  /// Numbers of things, the same for equal ones.
  private static final class Numbered<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final int first;

    Numbered(int first) {
      this.first = first;
    }

    int of(Optional<? extends T> thing) {
      return thing.isEmpty()
          ? NONE
          : numbers.computeIfAbsent(thing.get(), _ -> first + numbers.size());
    }
  }

  static Optional<Kind> kind(Claim claim) {
    Modality mood =
        Strands.OF_WHAT_IS.contains(claim.modality()) ? Modality.ASSERTED : claim.modality();
    return claim
        .figure()
        .map(it -> new Kind(claim.about(), it.measure(), it.extent().getClass(), mood));
  }

  private static Optional<Tie> uttered(Report report, int kind) {
    Optional<UtteranceId> utterance = report.statement().utterance();
    return kind == NONE ? Optional.empty() : utterance.map(it -> new Tie.Uttered(kind, it));
  }

  private static Optional<Tie> counted(Report report, int kind, ActorId who) {
    return report.claim().value().map(Value::quantity).map(it -> new Tie.Counted(kind, it, who));
  }

  private static LocalDate last(DateSpan span) {
    return span.latest().or(span::earliest).orElseThrow();
  }
}
