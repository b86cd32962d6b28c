package muster.model;

import java.util.Optional;

/// A tie of a claim to another that an editor recorded.
public record Relation(Kind kind, ClaimId to, Optional<String> because) {
  /// What the tie says.
  public enum Kind {
    /// Same originator, same time: takes the other's place.
    SUPERSEDES,
    /// Differs from the report that it cites.
    DEPARTS_FROM,
    DERIVES_FROM,
    /// Possibly the same.
    MAY_BE
  }
}
