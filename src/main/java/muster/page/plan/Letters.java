package muster.page.plan;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The alphabet of an index: without case and accents, alike on every machine.
final class Letters {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
  private static final Pattern OPENING = Pattern.compile("^[^\\p{L}\\p{N}]+");

  private Letters() {}

  /// A name's place in the alphabet: by letters, then by code points.
  record Key(String letters, String name) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::letters).thenComparing(Key::name);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  static Key key(String name) {
    return new Key(plain(name), name);
  }

  /// Things in the order of their names.
  static <T> List<T> inOrder(Collection<T> things, Function<T, String> name) {
    return things.stream()
        .map(it -> Map.entry(key(name.apply(it)), it))
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

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
    if (isPlain(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    String bare = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return OPENING.matcher(bare).replaceFirst("").toLowerCase(Locale.ROOT);
  }

  /// Whether it has no accents and begins with a letter or digit: most names do.
  private static boolean isPlain(String name) {
    return !name.isEmpty()
        && Character.isLetterOrDigit(name.charAt(0))
        && name.chars().allMatch(letter -> letter < 128);
  }
}
