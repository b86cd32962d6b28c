package muster.model;

import java.util.List;
import java.util.Optional;

/// The one occasion behind statements in several sources.
///
/// @param was ids that it had before
public record Utterance(
    UtteranceId id, List<String> was, String name, Originator by, Optional<When> said) {
  /// Copies the list.
  public Utterance {
    was = List.copyOf(was);
  }
}
