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
  /// Made once for each enum, as they are asked for at every field of every record.
  private static final ClassValue<Form.Words> FORMS =
      new ClassValue<>() {
        @Override
        protected Form.Words computeValue(Class<?> type) {
          return new Form.Words(
              Arrays.stream(type.getEnumConstants())
                  .map(constant -> Form.word((Enum<?>) constant))
                  .toList());
        }
      };

  /// What may stand behind the name of such a field.
  Form.Words form() {
    return FORMS.get(type);
  }

  /// The words as they are written, in the order of the constants.
  private List<String> words() {
    return form().words();
  }

  /// The constant that a word stands for.
  Optional<E> find(String text) {
    int at = words().indexOf(text);
    return at < 0 ? Optional.empty() : Optional.of(type.getEnumConstants()[at]);
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
