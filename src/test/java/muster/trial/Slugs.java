package muster.trial;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Gives ids: readable, of the form that ids have, no two alike.
final class Slugs {
  private static final int LONGEST = 48;

  private final Map<String, String> given = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /// The id of a thing, the same each time.
  ///
  /// @param key what tells it from others
  /// @param name what the id is made from
  String of(String key, String name) {
    return given.computeIfAbsent(key, _ -> free(slug(name)));
  }

  private String free(String slug) {
    String id = slug;
    for (int number = 2; !taken.add(id); number++) {
      id = slug + "-" + number;
    }
    return id;
  }

  private static String slug(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String cut = plain.substring(0, Math.min(LONGEST, plain.length()));
    return cut.isEmpty() ? "x" : cut.replaceAll("-$", "");
  }
}
