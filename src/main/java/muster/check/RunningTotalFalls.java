package muster.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private record Total(Report report, Value value, DateSpan at) {}

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
    for (Total later : totals) {
      totals.stream()
          .filter(earlier -> earlier.at.certainlyBefore(later.at))
          .filter(earlier -> Bounds.over(earlier.value.quantity(), later.value.quantity()))
          .filter(earlier -> !supersedes(later, earlier))
          .findFirst()
          .ifPresent(earlier -> report(earlier, later, findings));
    }
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
