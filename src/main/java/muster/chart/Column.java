package muster.chart;

import java.util.List;

/// A column of words beside a tall drawing, filled from the top in the order of time.
///
/// Each text stands as near to its mark as those before it allow, so that texts cannot meet and
/// leaders do not cross.
final class Column {
  private static final double GAP = 9;
  private static final double ELBOW = 12;
  private final double left;
  private double free;

  /// @param left where the words begin
  /// @param top above which no words stand
  Column(double left, double top) {
    this.left = left;
    this.free = top;
  }

  /// Words in their place, and the line that leads to them from their mark.
  record Words(List<Label> labels, String leader) {}

  /// The height that a text takes with the gap below it.
  static double height(List<Line> lines) {
    return GAP + Line.height(lines);
  }

  /// Places words below all that were placed before.
  ///
  /// @param right where the mark ends
  /// @param at where the mark begins along the axis, never before that of an earlier call
  Words place(List<Line> lines, double right, double at) {
    double size = lines.getFirst().lettering().size();
    double middle = Math.max(free + size / 2, at);
    free = middle + Line.height(lines) - size / 2 + GAP;
    String leader = leader(right, at, middle);
    return new Words(Line.stack(lines, left, middle + size * 0.35), leader);
  }

  private String leader(double right, double at, double middle) {
    return new Outline().move(right, at).to(left - 4 - ELBOW, at).to(left - 4, middle).toString();
  }

  /// Below which nothing has been placed.
  double bottom() {
    return free;
  }
}
