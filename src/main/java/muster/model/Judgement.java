package muster.model;

import java.util.Optional;

/// What became of a claim: by its originator's doing (fate) and by the editor's (assessment).
///
/// @param fateBecause the document and day that superseded or retracted it
/// @param assessmentBecause reason and test used
public record Judgement(
    Fate fate,
    Optional<String> fateBecause,
    Assessment assessment,
    Optional<String> assessmentBecause) {
  /// Standing, not assessed.
  public static final Judgement NONE =
      new Judgement(Fate.STANDING, Optional.empty(), Assessment.NOT_ASSESSED, Optional.empty());

  /// The originator's doing.
  public enum Fate {
    STANDING,
    SUPERSEDED,
    RETRACTED
  }

  /// The editor's view.
  public enum Assessment {
    NOT_ASSESSED,
    CORROBORATED,
    SEVERAL_VIEWS_POSSIBLE,
    REJECTED
  }
}
