package muster.model;

/// A claim as one source carries it: the claim with its statement and its source.
public record Report(Source source, Statement statement, Claim claim) {
  /// The claim's full id.
  public ClaimId id() {
    return claim.id();
  }
}
