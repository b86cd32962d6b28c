package muster.page.part;

import java.util.Optional;
import java.util.regex.Pattern;

/// A day, month, year or span in words, with the EDTF expression behind it.
///
/// @param words as printed: "26 February [2025]", "between January and February 2025", "Wednesday"
/// @param edtf the expression (ISO 8601-2), or empty where the source gives words only
/// @param because why a part in brackets was inferred
public record Day(String words, String edtf, Optional<String> because) {
  private static final Pattern QUALIFIERS = Pattern.compile("[?~%]");
  private static final Pattern HTML_DATE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

  /// A day of which nothing was inferred.
  public static Day of(String words, String edtf) {
    return new Day(words, edtf, Optional.empty());
  }

  /// A time for which the source gives words and no date: "recently".
  public static Day inWords(String words) {
    return of(words, "");
  }

  /// The same without why it was inferred.
  public Day bare() {
    return of(words, edtf);
  }

  /// The expression where it says more than `datetime` does.
  public Optional<String> marked() {
    return Optional.of(edtf).filter(it -> !datetime().equals(Optional.of(it)));
  }

  /// The value of an HTML `datetime` attribute: one year, month or day with its qualifiers left
  /// out. Empty for spans, sets and open ends, which HTML has no form for.
  public Optional<String> datetime() {
    return Optional.of(QUALIFIERS.matcher(edtf).replaceAll(""))
        .filter(date -> HTML_DATE.matcher(date).matches());
  }
}
