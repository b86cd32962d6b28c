package muster.words.change;

import java.util.List;
import java.util.Optional;
import muster.diff.Item;

/// A question whose answer, or the originators behind it, changed.
///
/// @param before the answer in the old record; empty where there was none, or it is not shown
/// @param after the answer in the new record; empty where the question is gone
/// @param originsBefore the originators behind the old answer; empty unless they changed
/// @param originsAfter the originators behind the new answer; empty unless they changed
/// @param causes the records whose changes the answer rests on; none that are not shown
/// @param veiled whether something of the old answer must not be shown
public record AnswerLine(
    Item question,
    String ask,
    Optional<String> before,
    Optional<String> after,
    Optional<String> originsBefore,
    Optional<String> originsAfter,
    List<Item> causes,
    boolean veiled) {
  /// Copies the list.
  public AnswerLine {
    causes = List.copyOf(causes);
  }

  /// The sentences of the old answer that are not in the new one, and the other way round; "…"
  /// stands for the others.
  public EditWords inShort() {
    return Contrast.ofSentences(ask, before.orElse(""), after.orElse(""));
  }

  /// Whether the sentence of the answer changed, and not only who stands behind it.
  public boolean sentenceChanged() {
    return veiled || !before.equals(after);
  }
}
