package muster.load;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import muster.diagnostic.Nearest;
import muster.diagnostic.Position;
import muster.diagnostic.Rule;
import muster.notation.Form;

/// A closed list of words, given by the constants of an enum.
record WordList<E extends Enum<E>>(Class<E> type) {
  /// The words as they are written.
  List<String> words() {
    return Arrays.stream(type.getEnumConstants()).map(Form::word).toList();
  }

  /// The constant that a word stands for.
  Optional<E> find(String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> Form.word(constant).equals(text))
        .findFirst();
  }

  /// Reports a word that is not in the list.
  void report(String text, Position position, Problems problems) {
    problems.add(
        Rule.UNKNOWN_WORD,
        position,
        "`" + text + "` is not one of the words that may stand here",
        Nearest.of(text, words())
            .map(near -> "did you mean `" + near + "`?")
            .orElse("one of " + String.join(", ", words())));
  }
}
