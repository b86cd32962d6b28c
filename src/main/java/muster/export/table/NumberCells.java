package muster.export.table;

import java.util.Optional;
import java.util.OptionalLong;
import muster.model.Claim;
import muster.model.ClaimId;
import muster.model.Extent;
import muster.model.Figure;
import muster.model.MeasureId;
import muster.model.Quantity;
import muster.model.Value;
import muster.words.Terms;

/// Fills the columns of a number: its words, what is read from them, and how it stands to the
/// whole.
final class NumberCells {
  private NumberCells() {}

  static void put(Row row, Claim claim) {
    row.put("measure", claim.figure().map(Figure::measure).map(MeasureId::value));
    words(row, claim.value());
    bounds(row, claim.value().map(Value::quantity));
    reading(row, claim.value().map(Value::quantity));
    extent(row, claim.figure());
  }

  private static void words(Row row, Optional<Value> value) {
    row.put("wording", value.map(Value::wording));
    row.put("wording-language", value.map(Value::language));
    row.put("gloss", value.flatMap(Value::gloss));
    row.put("approximator", value.map(read -> Terms.slug(read.quantity().approximator())));
  }

  private static void bounds(Row row, Optional<Quantity> quantity) {
    OptionalLong low = quantity.map(Quantity::floor).orElse(OptionalLong.empty());
    OptionalLong high = quantity.map(Quantity::ceiling).orElse(OptionalLong.empty());
    row.put("low", low);
    row.put("low-exclusive", exclusive(low, quantity, Quantity.MoreThan.class));
    row.put("best", quantity.map(Quantity::point).orElse(OptionalLong.empty()));
    row.put("high", high);
    row.put("high-exclusive", exclusive(high, quantity, Quantity.Nearly.class));
  }

  private static String exclusive(
      OptionalLong bound, Optional<Quantity> quantity, Class<? extends Quantity> open) {
    if (bound.isEmpty()) {
      return "";
    }
    return quantity.filter(open::isInstance).isPresent() ? "yes" : "no";
  }

  private static void reading(Row row, Optional<Quantity> quantity) {
    var magnitude =
        quantity
            .filter(Quantity.OrderOfMagnitude.class::isInstance)
            .map(Quantity.OrderOfMagnitude.class::cast);
    row.put("rule-low", magnitude.map(read -> Long.toString(read.ruleLow())));
    row.put("rule-high", magnitude.map(read -> Long.toString(read.ruleHigh())));
    row.put(
        "share",
        quantity
            .filter(Quantity.Share.class::isInstance)
            .map(Quantity.Share.class::cast)
            .map(share -> share.numerator() + "/" + share.denominator()));
  }

  private static void extent(Row row, Optional<Figure> figure) {
    Optional<Extent> extent = figure.map(Figure::extent);
    row.put("share-of", figure.flatMap(Figure::shareOf).map(ClaimId::toString));
    row.put("unit", figure.flatMap(Figure::unit));
    row.put("extent", extent.map(NumberCells::word));
    row.put("extent-of", extent.flatMap(NumberCells::of).map(ClaimId::toString));
    row.put("per", extent.map(how -> how instanceof Extent.Rate(String per) ? per : ""));
  }

  /// The word of the notation.
  static String word(Extent extent) {
    return switch (extent) {
      case Extent.Total() -> "total";
      case Extent.Part _ -> "part";
      case Extent.Addition _ -> "addition";
      case Extent.Rate _ -> "rate";
      case Extent.Wider() -> "wider";
    };
  }

  private static Optional<ClaimId> of(Extent extent) {
    return switch (extent) {
      case Extent.Part(Optional<ClaimId> whole) -> whole;
      case Extent.Addition(Optional<ClaimId> to) -> to;
      case Extent.Total _, Extent.Rate _, Extent.Wider _ -> Optional.empty();
    };
  }
}
