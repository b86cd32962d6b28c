package muster.page.part;

import java.util.Optional;

/// A number that the tool counted, never one that a source gives.
///
/// @param value the number itself, in digits
/// @param words as printed: "22 reports", "seven named originators"
/// @param href where the things counted are listed
public record Count(String value, String words, Optional<String> href) {
  public static Count of(int value, String words) {
    return of(Integer.toString(value), words);
  }

  public static Count of(int value, String words, String href) {
    return of(Integer.toString(value), words, href);
  }

  public static Count of(String value, String words) {
    return new Count(value, words, Optional.empty());
  }

  public static Count of(String value, String words, String href) {
    return new Count(value, words, Optional.of(href));
  }
}
