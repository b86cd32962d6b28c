package muster.model;

import java.util.OptionalLong;

/// A number as a source puts it, read from its words. Bounds count the measure's unit (persons,
/// rounds, …); nothing is computed that the words do not say.
public sealed interface Quantity {
  /// "1,500 personnel": printed without a qualifier, which says nothing about its precision.
  record Unqualified(long count) implements Quantity {}

  /// "around 3,500": the source gives no bounds, and neither do we.
  record About(long count) implements Quantity {}

  /// "nearly 11,000".
  ///
  /// @param high exclusive
  record Nearly(long high) implements Quantity {}

  /// "more than 3,000": a bound, never a point. @param low exclusive
  record MoreThan(long low) implements Quantity {}

  /// "at least 100". @param low inclusive
  record AtLeast(long low) implements Quantity {}

  /// "up to 12,000". @param high inclusive
  record AtMost(long high) implements Quantity {}

  /// "between 1,000 and 3,000": both ends inclusive. @param about "about 4 to 6 million"
  record Between(long low, long high, boolean about) implements Quantity {}

  /// "tens of thousands": the source states no bounds.
  ///
  /// @param ruleLow our reading of the words, inclusive; never a bound of the source's
  /// @param ruleHigh our reading of the words, inclusive
  record OrderOfMagnitude(long ruleLow, long ruleHigh) implements Quantity {}

  /// "two-thirds" of another claim's number: never multiplied out.
  ///
  /// @param qualifier how the words qualify the fraction ("nearly half": NEARLY)
  record Share(long numerator, long denominator, Approximator qualifier) implements Quantity {}

  /// "many", "heavy": no number at all.
  record Unquantified() implements Quantity {}

  /// The source says that the number is not known: neither silence nor zero.
  record NotKnown() implements Quantity {}

  /// How the words qualify the number.
  default Approximator approximator() {
    return switch (this) {
      case Unqualified _ -> Approximator.UNQUALIFIED;
      case About _ -> Approximator.ABOUT;
      case Nearly _ -> Approximator.NEARLY;
      case MoreThan _ -> Approximator.MORE_THAN;
      case AtLeast _ -> Approximator.AT_LEAST;
      case AtMost _ -> Approximator.AT_MOST;
      case Between _ -> Approximator.BETWEEN;
      case OrderOfMagnitude _ -> Approximator.ORDER_OF_MAGNITUDE;
      case Share(long _, long _, Approximator qualifier) -> qualifier;
      case Unquantified _ -> Approximator.UNQUANTIFIED;
      case NotKnown _ -> Approximator.NOT_KNOWN;
    };
  }

  /// The number named as a point, where one is.
  default OptionalLong point() {
    return switch (this) {
      case Unqualified(long count) -> OptionalLong.of(count);
      case About(long count) -> OptionalLong.of(count);
      case Nearly _, MoreThan _, AtLeast _, AtMost _, Between _ -> OptionalLong.empty();
      case OrderOfMagnitude _, Share _, Unquantified _, NotKnown _ -> OptionalLong.empty();
    };
  }

  /// The lower bound that the source states, where it states one.
  default OptionalLong floor() {
    return switch (this) {
      case MoreThan(long low) -> OptionalLong.of(low);
      case AtLeast(long low) -> OptionalLong.of(low);
      case Between(long low, long _, boolean _) -> OptionalLong.of(low);
      case Unqualified _, About _, Nearly _, AtMost _ -> OptionalLong.empty();
      case OrderOfMagnitude _, Share _, Unquantified _, NotKnown _ -> OptionalLong.empty();
    };
  }

  /// The upper bound that the source states, where it states one.
  default OptionalLong ceiling() {
    return switch (this) {
      case Nearly(long high) -> OptionalLong.of(high);
      case AtMost(long high) -> OptionalLong.of(high);
      case Between(long _, long high, boolean _) -> OptionalLong.of(high);
      case Unqualified _, About _, MoreThan _, AtLeast _ -> OptionalLong.empty();
      case OrderOfMagnitude _, Share _, Unquantified _, NotKnown _ -> OptionalLong.empty();
    };
  }
}
