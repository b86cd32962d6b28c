package muster.model;

import java.util.Optional;
import muster.time.EdtfDate;

/// What became of a claim: by its originator's doing (fate) and by the editor's (assessment,
/// grade).
///
/// @param fateBecause how it was superseded or retracted
/// @param fateOn the day on which that was done
/// @param fateIn the document that does it
/// @param assessmentBecause reason and test used
/// @param grade empty where nobody graded it, which is no doubt
public record Judgement(
    Fate fate,
    Optional<String> fateBecause,
    Optional<EdtfDate> fateOn,
    Optional<SourceId> fateIn,
    Assessment assessment,
    Optional<String> assessmentBecause,
    Optional<Grade.OfClaim> grade) {
  /// Standing, not assessed, not graded.
  public static final Judgement NONE =
      new Judgement(
          Fate.STANDING,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Assessment.NOT_ASSESSED,
          Optional.empty(),
          Optional.empty());

  /// The same judgement before its originator superseded or retracted the claim.
  public Judgement standing() {
    return new Judgement(
        Fate.STANDING,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        assessment,
        assessmentBecause,
        grade);
  }

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
