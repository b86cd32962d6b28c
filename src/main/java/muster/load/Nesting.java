package muster.load;

import java.util.function.Supplier;
import muster.diagnostic.Position;
import muster.diagnostic.Rule;

/// Counts the levels of lists and mappings while a file is read, and stops the reading where there
/// are more than any record has.
final class Nesting {
  /// Levels; the notation needs seven.
  private static final int MOST = 64;

  private int levels;

  /// Reads what stands one level deeper.
  ///
  /// @param start where it begins
  /// @throws TooDeep if that is a level too many
  Node deeper(Position start, Supplier<Node> inner) {
    if (++levels > MOST) {
      throw new TooDeep(start);
    }
    Node node = inner.get();
    levels--;
    return node;
  }

  /// Whether a file has more levels than are read.
  static boolean isTooDeep(int levels) {
    return levels > MOST;
  }

  /// Reports that the reading stops.
  static void report(Position start, Problems problems) {
    problems.add(
        Rule.SYNTAX,
        start,
        "more than " + MOST + " levels of nesting stop the reading",
        "take levels out, or close brackets that were left open");
  }

  static final class TooDeep extends RuntimeException {
    private final transient Position start;

    private TooDeep(Position start) {
      this.start = start;
    }

    Position start() {
      return start;
    }
  }
}
