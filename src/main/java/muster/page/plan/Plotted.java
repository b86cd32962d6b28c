package muster.page.plan;

import java.util.Optional;
import java.util.OptionalLong;
import muster.analysis.Clock;
import muster.analysis.Clocks;
import muster.chart.Amount;
import muster.chart.Days;
import muster.model.MeasureId;
import muster.model.Quantity;
import muster.model.Report;
import muster.model.Value;
import muster.time.EdtfDate;

/// A claim with a place on a chart.
///
/// @param days what it is about; when it was said, passed on or published where `dated` is false
/// @param dated whether the claim says as of when or during which time
record Plotted(Report report, Amount amount, Days days, boolean dated) {

  /// Empty for a claim without a number to draw, or with no day at all.
  static Optional<Plotted> of(Report report, Clocks clocks) {
    return report
        .claim()
        .value()
        .map(Value::quantity)
        .flatMap(Plotted::amount)
        .flatMap(amount -> of(report, amount, clocks));
  }

  private static Optional<Plotted> of(Report report, Amount amount, Clocks clocks) {
    Optional<Clock> about = clocks.about(report).filter(clock -> clock.date().isPresent());
    if (about.isEmpty()) {
      return clocks
          .uttered(report)
          .map(EdtfDate::span)
          .flatMap(Days::of)
          .map(days -> new Plotted(report, amount, days, false));
    }
    boolean dated = about.get().kind() != Clock.Kind.BEFORE;
    return Days.of(about.get().span())
        .or(() -> Days.of(clocks.order(report)))
        .map(days -> new Plotted(report, amount, days, dated));
  }

  /// What is drawn for a quantity: nothing for a share and for words without a number.
  static Optional<Amount> amount(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Unqualified(long count) -> Optional.of(new Amount.Plain(count));
      case Quantity.About(long count) -> Optional.of(new Amount.About(count));
      case Quantity.Nearly(long high) -> Optional.of(new Amount.Nearly(high));
      case Quantity.MoreThan(long low) -> Optional.of(new Amount.From(low));
      case Quantity.AtLeast(long low) -> Optional.of(new Amount.From(low));
      case Quantity.AtMost(long high) -> Optional.of(new Amount.UpTo(high));
      case Quantity.Between(long low, long high, boolean _) ->
          Optional.of(new Amount.Between(low, high));
      case Quantity.OrderOfMagnitude(long low, long high) ->
          Optional.of(new Amount.Magnitude(low, high));
      case Quantity.Share _, Quantity.Unquantified _, Quantity.NotKnown _ -> Optional.empty();
    };
  }

  MeasureId measure() {
    return report.claim().figure().orElseThrow().measure();
  }

  /// Whether two may be of one time.
  boolean meets(Plotted other) {
    return !days.latest().isBefore(other.days.earliest())
        && !other.days.latest().isBefore(days.earliest());
  }

  /// Whether both give the same number, however qualified, or the same bound.
  boolean sameNumber(Plotted other) {
    return point().isPresent() ? point().equals(other.point()) : amount.equals(other.amount);
  }

  private OptionalLong point() {
    return report.claim().value().orElseThrow().quantity().point();
  }
}
