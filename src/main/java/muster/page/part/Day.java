package muster.page.part;

import java.util.Optional;

/// A day, month, year or span in words, with the EDTF expression behind it.
///
/// @param words as printed: "26 February [2025]", "between January and February 2025", "Wednesday"
/// @param edtf the expression (ISO 8601-2), or empty where the source gives words only
/// @param because why a part in brackets was inferred
public record Day(String words, String edtf, Optional<String> because) {
  /// How long the forms of a date in HTML are.
  private static final int YEAR = "0000".length();

  private static final int MONTH = "0000-00".length();
  private static final int DAY = "0000-00-00".length();
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
    return isDate(edtf) ? Optional.empty() : Optional.of(edtf);
  }

  /// The value of an HTML `datetime` attribute: one year, month or day with its qualifiers left
  /// out. Empty for spans, sets and open ends, which HTML has no form for.
  public Optional<String> datetime() {
    String date = isDate(edtf) ? edtf : unqualified();
    return isDate(date) ? Optional.of(date) : Optional.empty();
  }

  private String unqualified() {
    var date = new StringBuilder(edtf.length());
    for (int at = 0; at < edtf.length(); at++) {
      if (QUALIFIERS.indexOf(edtf.charAt(at)) < 0) {
        date.append(edtf.charAt(at));
      }
    }
    return date.toString();
  }

  private static boolean isDate(String text) {
    boolean whole = text.length() == YEAR || text.length() == MONTH || text.length() == DAY;
    for (int at = 0; whole && at < text.length(); at++) {
      char next = text.charAt(at);
      boolean dash = at == YEAR || at == MONTH;
      whole = dash ? next == '-' : next >= '0' && next <= '9';
    }
    return whole;
  }
}
