package muster.model;

import java.util.Optional;

/// What time a claim is about. At most one of the first three is the claim's time.
///
/// @param asOf of a level or running total: the time at which it stood so
/// @param during of a flow or event: the time in which it happened
/// @param expected of a plan: its future day
/// @param before a time by which it had happened ("recently")
public record Times(
    Optional<When> asOf, Optional<When> during, Optional<When> expected, Optional<When> before) {
  /// The claim's time, whichever of the clocks it is on.
  public Optional<When> about() {
    return asOf.or(() -> during).or(() -> expected).or(() -> before);
  }
}
