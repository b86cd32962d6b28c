package muster.chart;

import java.util.ArrayList;
import java.util.List;

/// Boxes that are taken, found again by where they lie: the area is cut into squares, and each
/// knows what lies in it.
final class Occupied {
  /// The side of a square, in user units: about the width of a word.
  private static final int SIDE = 48;

  private final Box area;
  private final int columns;
  private final int rows;
  private final List<List<Box>> squares;

  /// @param area in which is asked; what lies outside of it is kept at its edge
  Occupied(Box area, List<Box> taken) {
    this.area = area;
    this.columns = 1 + (int) ((area.right() - area.left()) / SIDE);
    this.rows = 1 + (int) ((area.bottom() - area.top()) / SIDE);
    this.squares = new ArrayList<>(columns * rows);
    for (int i = 0; i < columns * rows; i++) {
      squares.add(new ArrayList<>());
    }
    taken.forEach(this::add);
  }

  void add(Box box) {
    for (int row = row(box.top()); row <= row(box.bottom()); row++) {
      for (int column = column(box.left()); column <= column(box.right()); column++) {
        squares.get(row * columns + column).add(box);
      }
    }
  }

  /// Whether a box meets none of them.
  boolean leaves(Box room) {
    for (int row = row(room.top()); row <= row(room.bottom()); row++) {
      for (int column = column(room.left()); column <= column(room.right()); column++) {
        for (Box other : squares.get(row * columns + column)) {
          if (room.meets(other)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private int row(double y) {
    return Math.clamp((long) ((y - area.top()) / SIDE), 0, rows - 1);
  }

  private int column(double x) {
    return Math.clamp((long) ((x - area.left()) / SIDE), 0, columns - 1);
  }
}
