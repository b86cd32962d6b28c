package muster.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import muster.model.Approximator;
import muster.model.Claim;
import muster.model.Extent;
import muster.model.Figure;
import muster.model.Quantity;
import muster.model.Value;

/// Quantities: the source's words first, then what a machine reads from them.
public final class Numbers {
  private Numbers() {}

  /// The number as worded; words of another language by their gloss, where there is one; "an
  /// unknown number" where the source says that it is not known.
  public static String words(Value value) {
    return value.quantity() instanceof Quantity.NotKnown
        ? "an unknown number"
        : value.gloss().orElse(value.wording());
  }

  /// The number as worded, or that none is given.
  public static String words(Claim claim) {
    return claim.value().map(Numbers::words).orElse("no number given");
  }

  /// A whole number as an axis prints it: "12,000".
  public static String grouped(long number) {
    var digits = new StringBuilder(Long.toString(number));
    for (int at = digits.length() - 3; at > (number < 0 ? 1 : 0); at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }

  /// The machine value: `400`, `1000/3000`, `3000/..`, `../12000`; empty where the words state
  /// neither a point nor a bound.
  public static Optional<String> machine(Quantity quantity) {
    if (quantity.point().isPresent()) {
      return Optional.of(Long.toString(quantity.point().getAsLong()));
    }
    if (quantity.floor().isEmpty() && quantity.ceiling().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(end(quantity.floor()) + "/" + end(quantity.ceiling()));
  }

  private static String end(OptionalLong bound) {
    return bound.isPresent() ? Long.toString(bound.getAsLong()) : "..";
  }

  /// What must stand beside the number so that nobody reads more into it.
  public static List<Phrase> notes(Claim claim) {
    List<Phrase> notes = new ArrayList<>();
    claim.value().ifPresent(value -> qualifier(value).map(Phrase::of).ifPresent(notes::add));
    claim
        .value()
        .filter(value -> value.gloss().isPresent())
        .ifPresent(v -> notes.add(translated(v)));
    claim
        .figure()
        .map(Figure::extent)
        .flatMap(Numbers::extent)
        .map(Phrase::of)
        .ifPresent(notes::add);
    if (claim.value().isPresent() && claim.wording().quote().isEmpty()) {
      notes.add(Phrase.of("no quotation recorded"));
    }
    return notes;
  }

  private static Phrase translated(Value value) {
    return Phrase.start().text("our translation of ").quote(value.wording()).end();
  }

  private static Optional<String> qualifier(Value value) {
    return switch (value.quantity()) {
      case Quantity.Unqualified _ -> Optional.of("no qualifier given");
      case Quantity.OrderOfMagnitude _ -> Optional.of("no bounds given");
      case Quantity.Share _ -> Optional.of("a share, never multiplied out");
      case Quantity.Unquantified _ -> Optional.of("no number in the words");
      case Quantity.NotKnown _ -> Optional.of("the source says that it is not known");
      case Quantity.About _, Quantity.Nearly _, Quantity.MoreThan _ -> Optional.empty();
      case Quantity.AtLeast _, Quantity.AtMost _, Quantity.Between _ -> Optional.empty();
    };
  }

  /// How a figure stands to the whole, where it is not the whole.
  public static Optional<String> extent(Extent extent) {
    return switch (extent) {
      case Extent.Total() -> Optional.empty();
      case Extent.Part _ -> Optional.of("a part, not the whole");
      case Extent.Addition _ -> Optional.of("in addition to others, not a total");
      case Extent.Rate(String per) -> Optional.of("a rate: each " + per);
      case Extent.Wider() -> Optional.of("also counts others than the subject");
    };
  }

  /// What the typed reading of a wording is, for the claim's page.
  public static String reading(Value value) {
    return switch (value.quantity()) {
      case Quantity.Unqualified _ ->
          "the number without a qualifier, which says nothing of its precision";
      case Quantity.About _ -> "about; the source gives no bounds";
      case Quantity.Nearly _ -> "an upper bound that is not reached";
      case Quantity.MoreThan _ -> "a lower bound that is exceeded, not a number";
      case Quantity.AtLeast _ -> "a lower bound, not a number";
      case Quantity.AtMost _ -> "an upper bound, not a number";
      case Quantity.Between _ -> "a range with both ends";
      case Quantity.OrderOfMagnitude _ -> "an order of magnitude; the source gives no bounds";
      case Quantity.Share _ -> "a share of another claim’s number, never multiplied out";
      case Quantity.Unquantified _ -> "no number";
      case Quantity.NotKnown _ -> "said to be not known: neither silence nor zero";
    };
  }

  /// The approximator's word in data files: `more-than`.
  public static String slug(Approximator approximator) {
    return Terms.slug(approximator);
  }
}
