package muster.page.plan;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/// The alphabet of an index: without case and accents, alike on every machine.
final class Letters {
  /// By letters, then by code points.
  static final Comparator<String> ORDER =
      Comparator.comparing(Letters::plain).thenComparing(Comparator.naturalOrder());

  private Letters() {}

  /// The letter under which a name stands: "A" to "Z", or "0–9" for all that begins otherwise.
  static String of(String name) {
    int first = plain(name).chars().filter(Character::isLetterOrDigit).findFirst().orElse('0');
    return first >= 'a' && first <= 'z' ? Character.toString(first - 'a' + 'A') : "0–9";
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("^[^\\p{L}\\p{N}]+", "")
        .toLowerCase(Locale.ROOT);
  }
}
