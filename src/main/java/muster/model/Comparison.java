package muster.model;

import java.util.List;
import java.util.Optional;

/// Claims that an editor holds comparable.
public record Comparison(
    ComparisonId id, String ask, List<ClaimId> claims, Optional<String> because) {
  /// Copies the list.
  public Comparison {
    claims = List.copyOf(claims);
  }
}
