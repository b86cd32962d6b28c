package muster.load;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Ids: what may be one, and which one was probably meant by a text that is none.
public final class Slug {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?");

  private static final int LONGEST = 64;

  /// Letters of the Latin script that are no letter with an accent, as they are usually written
  /// without them.
  private static final Map<String, String> LETTERS =
      Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "þ", "th");

  private Slug() {}

  /// Whether a text may be an id.
  static boolean is(String text) {
    return FORM.matcher(text).matches();
  }

  /// The id that a text was probably meant for; empty where it has letters of another script, of
  /// which several spellings are in use.
  static Optional<String> meantBy(String text) {
    boolean other =
        plain(text).codePoints().anyMatch(point -> point > 'z' && Character.isLetterOrDigit(point));
    return other ? Optional.empty() : Optional.of(of(text)).filter(Slug::is);
  }

  /// A text as an id: in lower case, without accents, with hyphens for all that is no Latin letter
  /// and no figure; empty where it has none of these.
  public static String of(String text) {
    return trimmed(plain(text).replaceAll("['’ʼ]", "").replaceAll("[^a-z0-9]+", "-"));
  }

  private static String plain(String text) {
    String words =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("[\\p{M}\\p{C}\\uFFFD]+", "")
            .toLowerCase(Locale.ROOT);
    for (var letter : LETTERS.entrySet()) {
      words = words.replace(letter.getKey(), letter.getValue());
    }
    return words;
  }

  private static String trimmed(String slug) {
    String begun = slug.replaceAll("^-", "");
    boolean cut = begun.length() > LONGEST;
    String fitting = cut ? begun.substring(0, LONGEST).replaceAll("-[^-]*$", "") : begun;
    return fitting.replaceAll("-$", "");
  }
}
