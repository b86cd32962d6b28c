package muster.model;

import java.util.List;
import java.util.Optional;

/// What a claim rests on, as far as its source says.
///
/// @param likelihood the words of a scale that the source used
public record Support(
    Evidence evidence, List<Condition> conditions, Optional<Likelihood> likelihood) {
  /// Copies the list.
  public Support {
    conditions = List.copyOf(conditions);
  }

  /// The kind of evidence that the originator shows.
  public enum Evidence {
    AGGREGATE_STATEMENT,
    INCIDENT_LIST,
    NAMED_LIST,
    VISUAL,
    TESTIMONY,
    DOCUMENT,
    NONE_STATED
  }

  /// What a reader must know about how the words came about.
  public enum Condition {
    IN_CAPTIVITY,
    ANONYMOUS
  }

  /// Words of a probability scale. @param scale whose scale ("uk")
  public record Likelihood(String wording, String scale) {}
}
