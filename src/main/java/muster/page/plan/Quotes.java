package muster.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /// The words as they stand alone: "500" is not marked inside "1,500". A capital may begin them.
  private static Pattern whole(String wording) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}.,])" + Pattern.quote(wording) + "(?![\\p{L}\\p{N}]|[.,]\\p{N})",
        Pattern.CASE_INSENSITIVE);
  }

  private static List<Quote.Part> marked(String quote, String wording) {
    Matcher found = whole(wording).matcher(quote);
    int at = found.find() ? found.start() : quote.indexOf(wording);
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
}
