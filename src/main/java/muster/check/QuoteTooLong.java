package muster.check;

import java.util.Optional;
import java.util.regex.Pattern;
import muster.diagnostic.Rule;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Report;

/// Quotations are evidence, not text: fragments of at most 15 words, and no whole sentences.
final class QuoteTooLong implements Check {
  private static final int MOST = 15;

  /// From a capital letter to a full stop, without a cut, and of four words at least.
  private static final Pattern SENTENCE =
      Pattern.compile(
          "[\"“«„]?\\p{Lu}(?!.*\\[…])\\S*(?:\\s+\\S+){3,}[.!?][\"”»“]?", Pattern.DOTALL);

  @Override
  public void run(Dataset dataset, Findings findings) {
    for (Report report : dataset.reports().values()) {
      Claim claim = report.claim();
      hold(claim, "quote", claim.wording().quote(), findings);
      hold(claim, "measure-in", claim.wording().measureIn(), findings);
    }
  }

  private static void hold(Claim claim, String field, Optional<String> quote, Findings findings) {
    int words = quote.map(QuoteTooLong::words).orElse(0);
    if (words > MOST) {
      findings.add(
          Rule.QUOTE_TOO_LONG,
          Spot.of(claim.id()).at(field),
          "the quotation has " + words + " words; " + MOST + " are the most",
          "keep what holds the number and what is counted, and put […] where you cut");
    } else if (quote.filter(SENTENCE.asMatchPredicate()).isPresent()) {
      findings.add(
          Rule.QUOTE_TOO_LONG,
          Spot.of(claim.id()).at(field),
          "the quotation is a whole sentence",
          "keep the fragment that holds the number and what is counted");
    }
  }

  /// Words between spaces, in every language; a cut is none.
  private static int words(String quote) {
    String kept = quote.replace("[…]", " ").strip();
    return kept.isEmpty() ? 0 : kept.split("[\\s\\u00a0]+", -1).length;
  }
}
