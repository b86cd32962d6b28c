package muster.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A claim as one source carries it: the claim with its statement and its source.
public record Report(Source source, Statement statement, Claim claim) {
  /// The claim's full id.
  public ClaimId id() {
    return claim.id();
  }

  /// Who stands between the originator and the publisher, in that order; those of one hop stand
  /// side by side.
  public List<List<ActorId>> relays() {
    return Stream.concat(statement.told().stream().map(Hop::who), agency().map(List::of).stream())
        .toList();
  }

  /// The outlet whose text the source carries, unless it is the last relay anyway.
  public Optional<ActorId> agency() {
    List<Hop> relays = statement.told();
    return source
        .republishes()
        .filter(actor -> relays.isEmpty() || !relays.getLast().who().equals(List.of(actor)));
  }
}
