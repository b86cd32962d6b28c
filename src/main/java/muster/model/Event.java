package muster.model;

import java.util.List;
import java.util.Optional;

/// Something that happened, with the claims that say so.
public record Event(
    EventId id,
    String name,
    Kind kind,
    Optional<When> date,
    Optional<PlaceId> place,
    Optional<String> text,
    List<ClaimId> claims) {
  /// Copies the list.
  public Event {
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
