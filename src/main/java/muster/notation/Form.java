package muster.notation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What may stand behind the name of a field.
public sealed interface Form {
  /// A text, which may be written like a number: every scalar of a fact file is text.
  ///
  /// @param name of the kind of text: "date"
  /// @param pattern what it has to match, in the part of ECMA-262 that Java shares
  /// @param notation how it is written, in a sentence; empty where that needs none
  record Text(String name, String pattern, String notation) implements Form {}

  /// A word of a closed list.
  record Words(List<String> words) implements Form {
    /// Copies the list.
    public Words {
      words = List.copyOf(words);
    }

    /// The words that stand for the constants of an enum.
    static Words of(Class<? extends Enum<?>> type) {
      return new Words(Arrays.stream(type.getEnumConstants()).map(Form::word).toList());
    }

    static Words of(String... words) {
      return new Words(List.of(words));
    }
  }

  /// Fields of their own.
  record Fields(Shape shape) implements Form {}

  /// A text, or fields of their own where there is more to say.
  record Either(Text brief, Shape shape) implements Form {}

  /// A list. @param alone whether one item may stand there without a list
  record ListOf(Form item, boolean alone) implements Form {}

  /// For each language, by its tag.
  record ByLanguage(Form item) implements Form {}

  /// The shape of the fields that may stand there, in a list or alone.
  default Optional<Shape> inner() {
    return switch (this) {
      case Text _, Words _ -> Optional.empty();
      case Fields(Shape shape) -> Optional.of(shape);
      case Either(Text _, Shape shape) -> Optional.of(shape);
      case ListOf(Form item, boolean _) -> item.inner();
      case ByLanguage(Form item) -> item.inner();
    };
  }

  /// A word of a closed list as it is written: `IN_TRAINING` is `in-training`.
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// A list, or one item alone.
  static Form list(Form item) {
    return new ListOf(item, true);
  }
}
