package muster.load;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import muster.notation.Notation;
import muster.notation.Shape;

/// The names of the notation's fields, each as one string that all keys share.
final class FieldKeys {
  /// A power of two, several times as large as there are names.
  private static final int SLOTS = 1024;

  private static final String[][] NAMES = new String[SLOTS][0];

  /// In order.
  private static final String[] ALL;

  private static final Map<String, Integer> NUMBERS = new HashMap<>();

  static {
    Set<String> names = new TreeSet<>();
    collect(Notation.FILE, names);
    ALL = names.stream().map(String::intern).toArray(String[]::new);
    for (String name : ALL) {
      NUMBERS.put(name, NUMBERS.size());
      int slot = name.hashCode() & (SLOTS - 1);
      String[] longer = Arrays.copyOf(NAMES[slot], NAMES[slot].length + 1);
      longer[NAMES[slot].length] = name;
      NAMES[slot] = longer;
    }
  }

  private FieldKeys() {}

  private static void collect(Shape shape, Set<String> names) {
    names.addAll(shape.names());
    shape
        .fields()
        .values()
        .forEach(field -> field.form().inner().ifPresent(inner -> collect(inner, names)));
  }

  /// How many there are.
  static int count() {
    return ALL.length;
  }

  /// The name of a number, from 0; other versions of the notation have other numbers.
  static String name(int number) {
    return ALL[number];
  }

  /// The number of a name; -1 where it is none.
  static int number(String name) {
    return NUMBERS.getOrDefault(name, -1);
  }

  /// A key as cut out of a text.
  static String cut(char[] signs, int from, int end) {
    int hash = 0;
    for (int at = from; at < end; at++) {
      hash = 31 * hash + signs[at];
    }
    for (String name : NAMES[hash & (SLOTS - 1)]) {
      if (name.hashCode() == hash && Spellings.isAt(name, signs, from, end)) {
        return name;
      }
    }
    return new String(signs, from, end - from);
  }
}
