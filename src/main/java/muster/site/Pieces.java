package muster.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// Rows of text in pieces, of which each that stands in several places is held once.
final class Pieces {
  /// A piece this short is shorter than its place in a list.
  private static final int SHORT = 3;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final List<int[]> rows = new ArrayList<>();
  private int[] counts = new int[64];

  /// Adds a row.
  void add(List<String> pieces) {
    rows.add(pieces.stream().mapToInt(this::counted).toArray());
  }

  private int counted(String piece) {
    int number = numbers.computeIfAbsent(piece, _ -> texts.size());
    if (number == texts.size()) {
      texts.add(piece);
    }
    if (number == counts.length) {
      counts = Arrays.copyOf(counts, 2 * number);
    }
    counts[number]++;
    return number;
  }

  /// How many rows there are.
  int rows() {
    return rows.size();
  }

  /// The pieces of a row. @param at from 0
  List<String> row(int at) {
    return Arrays.stream(rows.get(at)).mapToObj(texts::get).toList();
  }

  /// The same rows, where each piece that stands in one place only has fallen into parts.
  Pieces parted(Function<String, List<String>> parts) {
    var parted = new Pieces();
    for (int[] row : rows) {
      List<String> pieces = new ArrayList<>();
      for (int number : row) {
        pieces.addAll(shared(number) ? List.of(texts.get(number)) : parts.apply(texts.get(number)));
      }
      parted.add(pieces);
    }
    return parted;
  }

  /// The pieces that stand in several places, each with its number, in order of appearance.
  Map<String, Integer> shared() {
    Map<String, Integer> shared = new LinkedHashMap<>();
    for (int number = 0; number < texts.size(); number++) {
      if (shared(number)) {
        shared.put(texts.get(number), shared.size());
      }
    }
    return shared;
  }

  private boolean shared(int number) {
    return counts[number] > 1 && Objects.requireNonNull(texts.get(number)).length() > SHORT;
  }
}
