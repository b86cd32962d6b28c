package muster.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import muster.diagnostic.Rule;
import muster.model.ActorId;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Extent;
import muster.model.Figure;
import muster.model.Judgement;
import muster.model.Measure;
import muster.model.Originator;
import muster.model.Quantity;
import muster.model.Relation;
import muster.model.Report;
import muster.model.Value;
import muster.model.When;
import muster.time.DateSpan;
import muster.time.EdtfDate;

/// In one originator's series of totals a running total does not fall, unless the later claim
/// supersedes the earlier.
final class RunningTotalFalls implements Check {
  private record Total(Report report, Value value, DateSpan at) {
    /// Whether this one certainly was before another, and is more.
    boolean tops(Total later) {
      return at.certainlyBefore(later.at)
          && Bounds.over(value.quantity(), later.value.quantity())
          && !supersedes(later, this);
    }

    Total higher(Total other) {
      return least() >= other.least() ? this : other;
    }

    private long least() {
      return Bounds.least(value.quantity()).orElse(Long.MIN_VALUE);
    }
  }

  @Override
  public void run(Dataset dataset, Findings findings) {
    Map<String, List<Total>> series = new TreeMap<>();
    var bodies = new Bodies(dataset);
    for (Report report : dataset.reports().values()) {
      if (isRunning(report, dataset)) {
        total(report)
            .ifPresent(total ->
                series.computeIfAbsent(key(report, bodies), _ -> new ArrayList<>()).add(total));
      }
    }
    series.values().forEach(totals -> hold(totals, findings));
  }

  private static boolean isRunning(Report report, Dataset dataset) {
    Claim claim = report.claim();
    return claim.judgement().fate() == Judgement.Fate.STANDING
        && claim
            .figure()
            .filter(figure -> figure.extent() instanceof Extent.Total)
            .map(Figure::measure)
            .map(dataset.measures()::get)
            .filter(measure -> measure.kind() == Measure.Kind.RUNNING_TOTAL)
            .isPresent();
  }

  /// Series share originator, subject, measure, place and start of counting.
  private static String key(Report report, Bodies bodies) {
    String by =
        switch (report.statement().by()) {
          case Originator.Named(ActorId actor) -> bodies.of(actor).value();
          case Originator.Nobody() -> report.source().id() + "#nobody";
        };
    Claim claim = report.claim();
    var from = claim.times().asOf().flatMap(When::from).map(EdtfDate::text);
    var measure = claim.figure().map(Figure::measure);
    return String.join(
        " ", by, claim.about().toString(), measure.toString(), claim.where().toString(), from + "");
  }

  private static Optional<Total> total(Report report) {
    Optional<When> asOf = report.claim().times().asOf();
    boolean said = asOf.map(When::said).orElse(false);
    Optional<DateSpan> at =
        (said ? report.statement().said() : asOf).flatMap(When::date).map(EdtfDate::span);
    Optional<Value> value = report.claim().value().filter(RunningTotalFalls::isCounted);
    return at.flatMap(span -> value.map(counted -> new Total(report, counted, span)));
  }

  private static boolean isCounted(Value value) {
    return !(value.quantity() instanceof Quantity.Share);
  }

  private static void hold(List<Total> totals, Findings findings) {
    NavigableMap<LocalDate, Total> highest = highest(totals);
    for (Total later : totals) {
      later
          .at
          .earliest()
          .map(highest::lowerEntry)
          .map(Map.Entry::getValue)
          .filter(earlier -> Bounds.over(earlier.value.quantity(), later.value.quantity()))
          .flatMap(earlier -> earlier.tops(later) ? Optional.of(earlier) : first(totals, later))
          .ifPresent(earlier -> report(earlier, later, findings));
    }
  }

  /// By last possible day: the highest total of all until that day.
  private static NavigableMap<LocalDate, Total> highest(List<Total> totals) {
    NavigableMap<LocalDate, Total> days = new TreeMap<>();
    for (Total total : totals) {
      total.at.latest().ifPresent(day -> days.merge(day, total, Total::higher));
    }
    Optional<Total> before = Optional.empty();
    for (var day : days.entrySet()) {
      day.setValue(before.map(day.getValue()::higher).orElse(day.getValue()));
      before = Optional.of(day.getValue());
    }
    return days;
  }

  private static Optional<Total> first(List<Total> totals, Total later) {
    return totals.stream().filter(earlier -> earlier.tops(later)).findFirst();
  }

  private static boolean supersedes(Total later, Total earlier) {
    return later.report.claim().relations().stream()
        .anyMatch(
            tie -> tie.kind() == Relation.Kind.SUPERSEDES && tie.to().equals(earlier.report.id()));
  }

  private static void report(Total earlier, Total later, Findings findings) {
    findings.add(
        Rule.RUNNING_TOTAL_FALLS,
        Spot.of(later.report.id()).at("value"),
        "the total falls from `"
            + earlier.value.wording()
            + "` in "
            + earlier.report.id()
            + " to `"
            + later.value.wording()
            + "`",
        "check measure, extent and date of both; a correction goes under `relations:` as"
            + " `supersedes:`");
  }
}
