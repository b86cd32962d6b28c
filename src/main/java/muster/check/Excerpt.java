package muster.check;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/// Words taken from a source, evened out for searching: composed characters, one space between
/// words.
record Excerpt(String text) {
  private static final Set<UnicodeScript> UNSPACED =
      Set.of(
          UnicodeScript.HANGUL, UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  /// What shows that a number began before the words found: "1,|500", "2,000-|3,000", "twenty
  /// |five", "tens of |thousands".
  private static final Pattern NUMBER_BEFORE =
      Pattern.compile(
          "(?:\\d[.,]|\\d ?[-–—] ?|(?:twen|thir|for|fif|six|seven|eigh|nine)ty["
              + " -]|(?:hundred|thousand|million|billion)(?: and)?[ -]|(?:ten|hundred|thousand)s of"
              + " )$");

  /// What shows that a number goes on behind the words found: "1|,500", "10| million", "1만| 5천".
  private static final Pattern NUMBER_BEHIND =
      Pattern.compile(
          "^(?:[.,]\\d| ?[-–—] ?\\d|[ -](?:hundred|thousand|million|billion|dozen)(?![a-z])| of"
              + " (?:hundreds|thousands|millions)| ?\\d*[억만천백]| ?(?:тис|тыс|млн|мільйон|миллион))");

  /// What is not one plain space between words.
  private static final Pattern UNEVEN = uneven("[\\s\\u00a0\\u2009\\u202f]");

  static Excerpt of(String words) {
    String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
    String even = isEven(composed) ? composed : UNEVEN.matcher(composed).replaceAll(" ");
    return new Excerpt(even.strip());
  }

  /// Whether it has only plain and single spaces, as nearly all texts.
  private static boolean isEven(String words) {
    char before = 0;
    for (int at = 0; at < words.length(); at++) {
      char sign = words.charAt(at);
      if (sign < ' ' || sign > '~' || (sign == ' ' && before == ' ')) {
        return false;
      }
      before = sign;
    }
    return true;
  }

  private static Pattern uneven(String space) {
    return Pattern.compile(space + "{2,}|(?! )" + space);
  }

  /// Where the words of a number stand verbatim and whole; only the first letter may differ in
  /// case.
  ///
  /// "500" does not stand in "1,500", nor "10" in "10 million", nor "3,000" in "2,000-3,000".
  OptionalInt find(String wording) {
    String words = of(wording).text;
    for (int at = 0; !words.isEmpty() && at + words.length() <= text.length(); at++) {
      if (text.regionMatches(true, at, words, 0, 1)
          && text.startsWith(words.substring(1), at + 1)
          && isWhole(at, at + words.length())) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isWhole(int start, int end) {
    return standsAlone(start, end)
        && !NUMBER_BEFORE.matcher(text.substring(0, start)).find()
        && !NUMBER_BEHIND.matcher(text.substring(end)).find();
  }

  /// Whether a word or phrase stands here, whatever its case; whole words where the script puts
  /// spaces between words.
  boolean has(String phrase) {
    String words = of(phrase).text.toLowerCase(Locale.ROOT);
    var lower = new Excerpt(text.toLowerCase(Locale.ROOT));
    for (int at = lower.text.indexOf(words); at >= 0; at = lower.text.indexOf(words, at + 1)) {
      if (lower.standsAlone(at, at + words.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean standsAlone(int start, int end) {
    boolean gluedBefore = start > 0 && glued(text.codePointBefore(start), text.codePointAt(start));
    boolean gluedBehind =
        end < text.length() && glued(text.codePointBefore(end), text.codePointAt(end));
    return !gluedBefore && !gluedBehind;
  }

  private static boolean glued(int left, int right) {
    return isSpaced(left) && isSpaced(right);
  }

  private static boolean isSpaced(int point) {
    return Character.isLetterOrDigit(point) && !UNSPACED.contains(UnicodeScript.of(point));
  }
}
