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

  /// The heading under which a name stands: "A" to "Z", "0–9", or "Other" for all that begins
  /// otherwise.
  static String of(String name) {
    int first = plain(name).codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('-');
    if (first >= 'a' && first <= 'z') {
      return Character.toString(first - 'a' + 'A');
    }
    return Character.isDigit(first) ? "0–9" : "Other";
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("^[^\\p{L}\\p{N}]+", "")
        .toLowerCase(Locale.ROOT);
  }
}
