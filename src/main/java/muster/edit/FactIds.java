package muster.edit;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Makes ids: readable, of the form that ids have, none given twice.
final class FactIds {
  private static final int LONGEST = 64;
  private static final int ROOM_FOR_NUMBER = 7;

  private final Set<String> taken = new HashSet<>();

  FactIds(Set<String> taken) {
    this.taken.addAll(taken);
  }

  /// Takes an id; false if it is taken.
  boolean take(String id) {
    return taken.add(id);
  }

  /// An id that begins so and is free.
  String free(String name) {
    String slug = slug(name);
    String stem = slug.substring(0, Math.min(slug.length(), LONGEST - ROOM_FOR_NUMBER));
    String id = slug;
    for (int number = 2; !taken.add(id); number++) {
      id = stem + "-" + number;
    }
    return id;
  }

  /// A text as an id: lower case, letters without marks, hyphens for all else.
  static String slug(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-$", "");
  }
}
