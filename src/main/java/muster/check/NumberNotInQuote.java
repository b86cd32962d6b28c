package muster.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import muster.diagnostic.Nearest;
import muster.diagnostic.Rule;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Quantity;
import muster.model.Value;

/// The gate: the words of a number stand verbatim in the quotation.
final class NumberNotInQuote implements Check {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:about|around|some|roughly|approximately|an estimated|nearly|almost|close to"
              + "|approaching|just under|more than|well over|over|at least|no fewer than|up to"
              + "|at most|as many as) )?(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)"
              + "(?: (?:hundred|thousand|million|billion))?",
          Pattern.CASE_INSENSITIVE);

  @Override
  public void run(Dataset dataset, Findings findings) {
    dataset.reports().values().forEach(report -> hold(report.claim(), findings));
  }

  private static void hold(Claim claim, Findings findings) {
    Optional<String> quote = claim.wording().quote();
    Optional<Value> value = claim.value().filter(NumberNotInQuote::isWorded);
    if (quote.isPresent()
        && value.isPresent()
        && Excerpt.of(quote.get()).find(value.get().wording()).isEmpty()) {
      findings.add(
          Rule.NUMBER_NOT_IN_QUOTE,
          Spot.of(claim.id()).at("value"),
          "the quote says \"" + quote.get() + "\"",
          hint(value.get().wording(), quote.get()));
    }
  }

  /// `value: not-known` is our word and not the source's.
  static boolean isWorded(Value value) {
    return !(value.quantity() instanceof Quantity.NotKnown);
  }

  private static String hint(String wording, String quote) {
    List<String> numbers = new ArrayList<>();
    NUMBER.matcher(quote).results().forEach(found -> numbers.add(found.group()));
    Optional<String> meant =
        numbers.size() == 1 ? Optional.of(numbers.getFirst()) : Nearest.of(wording, numbers);
    return meant
            .filter(number -> !number.equals(wording))
            .map(number -> "did you mean `" + number + "`? ")
            .orElse("")
        + "The number has to stand in the source's own words.";
  }
}
