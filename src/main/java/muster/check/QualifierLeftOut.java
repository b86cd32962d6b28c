package muster.check;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.diagnostic.Rule;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Value;

/// The words around a number that qualify it ("around", "or more", the other end of a range) belong
/// to its value.
final class QualifierLeftOut implements Check {
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{L}])(about|around|some|roughly|approximately|circa|estimated|nearly|almost"
              + "|approaching|under|over|than|exceed(?:s|ed|ing)|at least|at most|up to|as many as"
              + "|close to|minimum of|maximum of|excess of|between|\\d[\\d,]* to|약) $"
              + "|([~≈><]) ?$");

  private static final Pattern BEHIND =
      Pattern.compile(
          "^(?:( or (?:more|so|fewer)|-plus|\\+| to \\d[\\d,]*)" + "|( ?명? ?(?:정도|이상|가량|안팎)))");

  @Override
  public void run(Dataset dataset, Findings findings) {
    dataset.reports().values().forEach(report -> hold(report.claim(), findings));
  }

  private static void hold(Claim claim, Findings findings) {
    Optional<Value> value = claim.value().filter(NumberNotInQuote::isWorded);
    Optional<String> quote = claim.wording().quote();
    if (value.isPresent() && quote.isPresent()) {
      leftOut(Excerpt.of(quote.get()), value.get().wording())
          .ifPresent(words -> report(claim, value.get().wording(), words, findings));
    }
  }

  private static Optional<String> leftOut(Excerpt quote, String wording) {
    OptionalInt at = quote.find(wording);
    if (at.isEmpty()) {
      return Optional.empty();
    }
    int end = at.getAsInt() + Excerpt.of(wording).text().length();
    String before = quote.text().substring(0, at.getAsInt()).toLowerCase(Locale.ROOT);
    return first(BEFORE.matcher(before))
        .or(() -> first(BEHIND.matcher(quote.text().substring(end))));
  }

  private static Optional<String> first(Matcher words) {
    return words.find() ? Optional.of(words.group().strip()) : Optional.empty();
  }

  private static void report(Claim claim, String wording, String words, Findings findings) {
    findings.add(
        Rule.QUALIFIER_LEFT_OUT,
        Spot.of(claim.id()).at("value"),
        "the quote puts `" + words + "` beside `" + wording + "`",
        "take the words that qualify the number into the value");
  }
}
