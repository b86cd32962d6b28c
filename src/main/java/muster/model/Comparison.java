package muster.model;

import java.util.List;
import java.util.Optional;

/// Claims that an editor holds comparable.
///
/// @param was ids that it had before
public record Comparison(
    ComparisonId id, List<String> was, String ask, List<ClaimId> claims, Optional<String> because) {
  /// Copies the list.
  public Comparison {
    was = List.copyOf(was);
    claims = List.copyOf(claims);
  }
}
