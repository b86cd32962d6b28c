package muster.diff;

import java.util.List;
import java.util.Optional;
import muster.analysis.Answer;

/// The answer to a question before and after, and what may have made it another.
///
/// @param question under its new id
/// @param before empty for a question that is new
/// @param after empty for a question that is gone
/// @param causes the records whose changes the answer rests on
public record AnswerChange(
    Item question, Optional<Answer> before, Optional<Answer> after, List<Item> causes) {
  /// Copies the list.
  public AnswerChange {
    causes = List.copyOf(causes);
  }
}
