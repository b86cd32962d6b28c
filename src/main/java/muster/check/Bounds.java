package muster.check;

import java.util.OptionalLong;
import muster.model.Quantity;

/// What a quantity cannot be below or above by its own words: a point counts as both.
final class Bounds {
  private Bounds() {}

  static OptionalLong least(Quantity quantity) {
    return quantity.point().isPresent() ? quantity.point() : quantity.floor();
  }

  static OptionalLong most(Quantity quantity) {
    return quantity.point().isPresent() ? quantity.point() : quantity.ceiling();
  }

  /// Whether even the least of one is over the most of the other.
  static boolean over(Quantity one, Quantity other) {
    OptionalLong least = least(one);
    OptionalLong most = most(other);
    return least.isPresent() && most.isPresent() && least.getAsLong() > most.getAsLong();
  }
}
