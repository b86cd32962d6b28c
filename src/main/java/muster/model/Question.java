package muster.model;

import java.util.List;
import java.util.Optional;

/// A question that the record answers.
///
/// @param was ids that it had before; their pages lead to its own
/// @param measures those that may stand in one answer, labelled, never one line
/// @param prefer the claim that an editor prefers; empty for the latest of each originator
/// @param because why that claim is preferred
/// @param mustNot what must not be written from the answer, in sentences of ours
/// @param comparison the claims of a question without a measure
public record Question(
    QuestionId id,
    List<String> was,
    String ask,
    Subject about,
    Kind kind,
    List<MeasureId> measures,
    Optional<ClaimId> prefer,
    Optional<String> because,
    List<String> mustNot,
    Optional<String> text,
    Optional<ComparisonId> comparison) {
  /// Copies the lists.
  public Question {
    was = List.copyOf(was);
    measures = List.copyOf(measures);
    mustNot = List.copyOf(mustNot);
  }

  /// What form an answer takes.
  public enum Kind {
    NUMBER,
    WHEN,
    WHETHER,
    LIST
  }
}
