package muster.load;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import muster.diagnostic.Rule;
import muster.model.Approximator;
import muster.notation.Form;

/// Which numbers of the long form belong to which approximator. Any other has no place in the
/// quantity and would be lost: it is refused.
final class NumbersTaken {
  private static final List<String> FIELDS = List.of("low", "best", "high");

  private NumbersTaken() {}

  /// Reports the numbers that a value has and that its approximator does not take.
  static void check(Fields in, Optional<Approximator> approximator) {
    boolean misspelt = approximator.isEmpty() && in.node("approx").isPresent();
    if (misspelt) {
      return;
    }
    boolean share = in.node("share").isPresent();
    List<String> taken = share ? List.of() : by(approximator.orElse(Approximator.UNQUALIFIED));
    String form =
        share
            ? "a value with `share`"
            : approximator
                .map(word -> "`approx: " + Form.word(word) + "`")
                .orElse("a value without `approx`");
    FIELDS.stream()
        .filter(field -> in.node(field).isPresent() && !taken.contains(field))
        .forEach(field -> report(in, form + " takes " + listed(taken), field));
  }

  private static List<String> by(Approximator approximator) {
    return switch (approximator) {
      case UNQUALIFIED, ABOUT -> List.of("best");
      case NEARLY, AT_MOST -> List.of("high");
      case MORE_THAN, AT_LEAST -> List.of("low");
      case BETWEEN -> List.of("low", "high");
      case ORDER_OF_MAGNITUDE -> List.of("rule-low", "rule-high");
      case UNQUANTIFIED, NOT_KNOWN -> List.of();
    };
  }

  private static String listed(List<String> fields) {
    return fields.isEmpty()
        ? "no number"
        : fields.stream().map(field -> "`" + field + "`").collect(joining(" and "));
  }

  private static void report(Fields in, String takes, String field) {
    String takers =
        Arrays.stream(Approximator.values())
            .filter(word -> by(word).contains(field))
            .map(Form::word)
            .collect(joining(", "));
    in.reading()
        .problems()
        .add(
            Rule.NUMBER_NOT_TAKEN,
            in.position(field),
            takes + ", not `" + field + "`",
            "remove it, or write under `approx:` what the words say: `"
                + field
                + "` belongs to "
                + takers);
  }
}
