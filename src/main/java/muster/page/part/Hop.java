package muster.page.part;

import java.util.List;
import java.util.Optional;

/// One step of an attribution chain.
///
/// @param who one actor, or several side by side
/// @param verb the source's own verb: "estimates", "told reporters"
/// @param medium "press release", where it is known
/// @param time when, where it is known
/// @param role the actor's part in the chain: "originator", "relay", "publisher"
/// @param partyLine how the actor stands to the conflict
/// @param note "not named in the source", "tie to the briefing inferred: …"
public record Hop(
    List<Name> who,
    String verb,
    Optional<String> medium,
    Optional<Day> time,
    String role,
    Optional<String> partyLine,
    Optional<Sentence> note) {
  public Hop {
    who = List.copyOf(who);
  }
}
