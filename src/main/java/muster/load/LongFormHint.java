package muster.load;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import muster.model.Approximator;
import muster.model.Quantity;
import muster.notation.Form;

/// How a value is written whose figures are grouped or joined in another way than in English: `1
/// 500`, `1'500`, a figure dash. Its words stay as the source has them; the numbers stand beside.
final class LongFormHint {
  private LongFormHint() {}

  /// What to type instead; empty where the words are not understood that way either.
  static Optional<String> of(String wording) {
    String english =
        wording
            .replaceAll("(?<=\\d)[. \\u00a0\\u2009\\u202f'\u2019](?=\\d{3}(?!\\d))", ",")
            .replaceAll("[\\u2010-\\u2012\\u2015\\u2212]", "–");
    return QuantityReader.read(english)
        .map(quantity -> numbers(quantity))
        .filter(numbers -> !numbers.isEmpty())
        .map(numbers ->
            "take the long form: under `value:` write `wording: "
                + wording
                + "`"
                + numbers
                + (wording.matches(".*\\d\\.\\d{3}.*")
                    ? "; or, if the source has a comma, write `" + english + "`"
                    : ""));
  }

  private static String numbers(Quantity quantity) {
    String typed =
        Stream.of(
                number("low", quantity.floor()),
                number("best", quantity.point()),
                number("high", quantity.ceiling()))
            .flatMap(Optional::stream)
            .collect(joining());
    Approximator approximator = quantity.approximator();
    boolean plain = typed.isEmpty() || approximator == Approximator.UNQUALIFIED;
    return plain ? typed : ", `approx: " + Form.word(approximator) + "`" + typed;
  }

  private static Optional<String> number(String field, OptionalLong number) {
    return number.isPresent()
        ? Optional.of(", `" + field + ": " + number.getAsLong() + "`")
        : Optional.empty();
  }
}
