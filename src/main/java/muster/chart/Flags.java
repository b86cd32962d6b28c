package muster.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Finds each pin's row above the axis so that no stem and no label crosses another label.
///
/// A label stands to the right of its stem; every pin under it stands in a lower row, so that the
/// stems of those end below it.
final class Flags {
  /// From the stem to its words.
  static final double STEM = 6;

  private static final double GAP = 10;

  private Flags() {}

  /// A pin's place along the axis and its words' width.
  record Flag(double at, double width) {
    private boolean covers(Flag later) {
      return later.at < at + STEM + width + GAP;
    }
  }

  /// The rows of flags that come in the order of the axis; 0 is next to the axis.
  static List<Integer> rows(List<Flag> flags) {
    List<Integer> reversed = new ArrayList<>();
    for (int last = flags.size() - 1; last >= 0; last--) {
      reversed.add(row(flags.get(last), flags.subList(last + 1, flags.size()), reversed));
    }
    return reversed.reversed();
  }

  private static int row(Flag flag, List<Flag> later, List<Integer> rows) {
    return IntStream.range(0, later.size())
        .filter(n -> flag.covers(later.get(n)))
        .map(n -> rows.get(rows.size() - 1 - n) + 1)
        .max()
        .orElse(0);
  }
}
