package muster.model;

import java.util.List;
import java.util.Optional;

/// One relay between an originator and a source.
///
/// @param who side by side, not one after the other
/// @param verb the source's verb for what the relay did
/// @param direct the source gives the relay's words as a direct quotation
public record Hop(
    List<ActorId> who,
    Optional<String> verb,
    Optional<String> medium,
    Optional<When> said,
    boolean direct) {
  /// Copies the list.
  public Hop {
    who = List.copyOf(who);
  }
}
