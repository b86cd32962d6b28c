package muster.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds what was probably meant: the candidate at the smallest edit distance.
public final class Nearest {
  private Nearest() {}

  /// The nearest candidate, or empty where even the nearest is too far to be a slip.
  ///
  /// Far is more than a third of the longer word's length (at least one edit is allowed); ties go
  /// to the candidate that sorts first.
  public static Optional<String> of(String typed, Collection<String> candidates) {
    return candidates.stream()
        .filter(
            candidate -> Math.abs(typed.length() - candidate.length()) <= allowed(typed, candidate))
        .filter(candidate -> distance(typed, candidate) <= allowed(typed, candidate))
        .min(
            Comparator.comparingInt((String candidate) -> distance(typed, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int allowed(String typed, String candidate) {
    return Math.max(1, Math.max(typed.length(), candidate.length()) / 3);
  }

  /// The optimal string alignment distance: insertions, deletions, changes and swaps of neighbours.
  static int distance(String left, String right) {
    int[][] cost = new int[left.length() + 1][right.length() + 1];
    for (int row = 0; row <= left.length(); row++) {
      for (int column = 0; column <= right.length(); column++) {
        cost[row][column] = cell(cost, left, right, row, column);
      }
    }
    return cost[left.length()][right.length()];
  }

  private static int cell(int[][] cost, String left, String right, int row, int column) {
    if (row == 0 || column == 0) {
      return row + column;
    }
    boolean same = left.charAt(row - 1) == right.charAt(column - 1);
    int best = cost[row - 1][column - 1] + (same ? 0 : 1);
    best = Math.min(best, 1 + Math.min(cost[row - 1][column], cost[row][column - 1]));
    return swapped(left, right, row, column) ? Math.min(best, 1 + cost[row - 2][column - 2]) : best;
  }

  private static boolean swapped(String left, String right, int row, int column) {
    return row > 1
        && column > 1
        && left.charAt(row - 1) == right.charAt(column - 2)
        && left.charAt(row - 2) == right.charAt(column - 1);
  }
}
