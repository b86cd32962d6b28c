package muster.page.part;

import java.util.Optional;
import java.util.Set;

/// A day, month, year or span in words, with the EDTF expression behind it.
///
/// @param words as printed: "26 February [2025]", "between January and February 2025", "Wednesday"
/// @param edtf the expression (ISO 8601-2), or empty where the source gives words only
/// @param because why a part in brackets was inferred
public record Day(String words, String edtf, Optional<String> because) {
  /// The forms of a date in HTML, a digit for each zero.
  private static final String HTML_DATE = "0000-00-00";

  private static final Set<Integer> WHOLE =
      Set.of("0000".length(), "0000-00".length(), HTML_DATE.length());
  private static final String QUALIFIERS = "?~%";

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
    var date = new StringBuilder(HTML_DATE.length());
    for (int i = 0; i < edtf.length(); i++) {
      char next = edtf.charAt(i);
      if (QUALIFIERS.indexOf(next) < 0) {
        if (!fits(next, date.length())) {
          return Optional.empty();
        }
        date.append(next);
      }
    }
    return WHOLE.contains(date.length()) ? Optional.of(date.toString()) : Optional.empty();
  }

  private static boolean fits(char next, int place) {
    return place < HTML_DATE.length()
        && (HTML_DATE.charAt(place) == '-' ? next == '-' : next >= '0' && next <= '9');
  }
}
