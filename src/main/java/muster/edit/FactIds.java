package muster.edit;

import java.util.HashSet;
import java.util.Set;
import muster.load.Slug;

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
    String slug = Slug.of(name);
    String stem = slug.substring(0, Math.min(slug.length(), LONGEST - ROOM_FOR_NUMBER));
    String id = slug;
    for (int number = 2; !taken.add(id); number++) {
      id = stem + "-" + number;
    }
    return id;
  }
}
