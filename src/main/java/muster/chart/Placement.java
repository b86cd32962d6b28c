package muster.chart;

import java.util.List;
import java.util.Optional;

/// Finds room for words beside marks: the first free place of several, never on other words.
final class Placement {
  static final double BESIDE = 5;
  private static final double MARGIN = 2;
  private final Box area;
  private final Occupied taken;

  /// @param area in which words may stand
  /// @param taken what words must keep off
  Placement(Box area, List<Box> taken) {
    this.area = area;
    this.taken = new Occupied(area, taken);
  }

  /// A place for words.
  ///
  /// @param leader the line from the mark to the words, empty when they stand beside it
  record Spot(Box box, String leader) {}

  /// Takes the first free place beside the mark, or further away with a leader, nearest first.
  Optional<Spot> take(Box mark, double width, double height, double[] distances) {
    for (double by : distances) {
      for (Box box : boxes(mark, width, height, by)) {
        if (area.holds(box) && taken.leaves(box.grown(MARGIN))) {
          Candidate found = candidate(mark, box, by);
          if (found.leader.stream().allMatch(taken::leaves)) {
            taken.add(box);
            found.leader.forEach(taken::add);
            return Optional.of(new Spot(box, found.line));
          }
        }
      }
    }
    return Optional.empty();
  }

  private record Candidate(List<Box> leader, String line) {}

  /// Right, left, above, below, then the corners.
  private static List<Box> boxes(Box mark, double width, double height, double by) {
    double right = mark.right() + by;
    double left = mark.left() - by - width;
    double above = mark.top() - by - height;
    double below = mark.bottom() + by;
    double x = mark.middle() - width / 2;
    double y = mark.centre() - height / 2;
    return List.of(
        corner(right, y, width, height),
        corner(left, y, width, height),
        corner(x, above, width, height),
        corner(x, below, width, height),
        corner(right, above, width, height),
        corner(right, below, width, height),
        corner(left, above, width, height),
        corner(left, below, width, height));
  }

  private static Box corner(double x, double y, double width, double height) {
    return new Box(x, y, x + width, y + height);
  }

  private static Candidate candidate(Box mark, Box box, double by) {
    if (by <= BESIDE) {
      return new Candidate(List.of(), "");
    }
    double toX = nearest(mark.middle(), box.left() - 3, box.right() + 3);
    double toY = nearest(mark.centre(), box.top() - 2, box.bottom() + 2);
    double fromX = nearest(toX, mark.left() - 2, mark.right() + 2);
    double fromY = nearest(toY, mark.top() - 2, mark.bottom() + 2);
    List<Box> line = Box.along(fromX, fromY, toX, toY);
    return new Candidate(line.subList(1, line.size() - 1), Outline.line(fromX, fromY, toX, toY));
  }

  private static double nearest(double value, double low, double high) {
    return Math.max(low, Math.min(high, value));
  }
}
