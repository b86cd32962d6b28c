package muster.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.model.Claim;
import muster.model.Report;
import muster.model.Value;
import muster.page.part.Quote;
import muster.words.Quotation;

/// The words of a claim, with the part that holds the number marked.
final class Quotes {
  private final Links links;

  Quotes(Links links) {
    this.links = links;
  }

  /// The quotation, then the one that says what is counted; empty where none is recorded.
  List<Quote> of(Report report) {
    Claim claim = report.claim();
    Optional<Value> value = claim.value();
    List<Quote> quotes = new ArrayList<>();
    claim.wording().quote().ifPresent(quote -> quotes.add(number(quote, value, report)));
    claim
        .wording()
        .measureIn()
        .map(quote ->
            new Quote(
                unmarked(quote),
                report.source().language(),
                links.document(report.source()),
                Optional.empty(),
                Optional.of("says what is counted")))
        .ifPresent(quotes::add);
    return quotes;
  }

  private Quote number(String quote, Optional<Value> value, Report report) {
    return new Quote(
        value.map(it -> marked(quote, it.wording())).orElseGet(() -> unmarked(quote)),
        value.map(Value::language).orElse(report.source().language()),
        links.document(report.source()),
        value.flatMap(Value::gloss),
        Optional.empty());
  }

  private static List<Quote.Part> unmarked(String quote) {
    return List.of(part(quote, false));
  }

  /// The page sets marks around the fragment.
  private static Quote.Part part(String text, boolean marked) {
    return new Quote.Part(Quotation.inner(text), marked);
  }

  private static List<Quote.Part> marked(String quote, String wording) {
    int whole = whole(quote, wording);
    int at = whole >= 0 ? whole : quote.indexOf(wording);
    if (at < 0) {
      return unmarked(quote);
    }
    int end = at + wording.length();
    List<Quote.Part> parts = new ArrayList<>();
    if (at > 0) {
      parts.add(part(quote.substring(0, at), false));
    }
    parts.add(part(quote.substring(at, end), true));
    if (end < quote.length()) {
      parts.add(part(quote.substring(end), false));
    }
    return parts;
  }

  /// Where words stand alone: "500" does not inside "1,500". A capital may begin them.
  ///
  /// @return -1 where they do not
  static int whole(String quote, String wording) {
    for (int at = 0; at <= quote.length() - wording.length(); at++) {
      if (reads(quote, at, wording) && begins(quote, at) && ends(quote, at + wording.length())) {
        return at;
      }
    }
    return -1;
  }

  /// Letters beside those of ASCII have one case only.
  private static boolean reads(String quote, int at, String wording) {
    for (int n = 0; n < wording.length(); n++) {
      if (lower(quote.charAt(at + n)) != lower(wording.charAt(n))) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? (char) (letter - 'A' + 'a') : letter;
  }

  private static boolean begins(String quote, int at) {
    return at == 0 || !(isWord(quote.codePointBefore(at)) || isPoint(quote.charAt(at - 1)));
  }

  private static boolean ends(String quote, int end) {
    if (end == quote.length()) {
      return true;
    }
    boolean goesOn =
        isPoint(quote.charAt(end))
            && end + 1 < quote.length()
            && isNumber(quote.codePointAt(end + 1));
    return !goesOn && !isWord(quote.codePointAt(end));
  }

  private static boolean isPoint(char sign) {
    return sign == '.' || sign == ',';
  }

  private static boolean isWord(int character) {
    return Character.isLetter(character) || isNumber(character);
  }

  private static boolean isNumber(int character) {
    return switch (Character.getType(character)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }
}
