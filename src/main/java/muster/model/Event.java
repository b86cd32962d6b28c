package muster.model;

import java.util.List;
import java.util.Optional;

/// Something that happened, with the claims that say so.
///
/// @param was ids that it had before; their pages lead to its own
public record Event(
    EventId id,
    List<String> was,
    String name,
    Kind kind,
    Optional<When> date,
    Optional<PlaceId> place,
    Optional<String> text,
    List<ClaimId> claims) {
  /// Copies the list.
  public Event {
    was = List.copyOf(was);
    claims = List.copyOf(claims);
  }

  /// What happened.
  public enum Kind {
    AGREEMENT,
    STATEMENT,
    INTERVIEW,
    COMBAT,
    TRANSFER,
    CAPTURE,
    CEREMONY,
    VISIT,
    PUBLICATION,
    OTHER
  }
}
