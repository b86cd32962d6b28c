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

  /// A pin's place along the axis and its words.
  ///
  /// @param left whether the words stand left of the stem
  record Flag(double at, List<Line> words, boolean left) {
    private double width() {
      return words.stream().mapToDouble(Line::width).max().orElseThrow();
    }

    /// How far it covers others.
    private double reach() {
      return STEM + width() + GAP;
    }

    /// The words, the first line's top at `top`.
    List<Label> labels(double top) {
      double baseline = top + Lettering.WORDS.size() * 0.8;
      return left
          ? Line.stackEnding(words, at - STEM, baseline)
          : Line.stack(words, at + STEM, baseline);
    }
  }

  /// The rows of flags that come in the order of the axis, of which the first ones point left and
  /// the others right; 0 is next to the axis.
  static List<Integer> rows(List<Flag> flags) {
    List<Integer> rows = new ArrayList<>(outwards(flags.stream().filter(Flag::left).toList()));
    List<Flag> right = flags.stream().filter(flag -> !flag.left()).toList().reversed();
    rows.addAll(outwards(right).reversed());
    return rows;
  }

  /// The rows of flags each of which may cover those before it.
  private static List<Integer> outwards(List<Flag> flags) {
    List<Integer> rows = new ArrayList<>();
    for (Flag flag : flags) {
      double reach = flag.reach();
      rows.add(
          IntStream.range(0, rows.size())
              .filter(n -> Math.abs(flags.get(n).at - flag.at) < reach)
              .map(n -> rows.get(n) + 1)
              .max()
              .orElse(0));
    }
    return rows;
  }
}
