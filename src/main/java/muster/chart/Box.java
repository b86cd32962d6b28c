package muster.chart;

import java.util.List;
import java.util.stream.IntStream;

/// An upright rectangle in user units; y grows downwards.
record Box(double left, double top, double right, double bottom) {

  static Box around(double x, double y, double reach) {
    return new Box(x - reach, y - reach, x + reach, y + reach);
  }

  /// Small boxes along a straight line, close enough that no text slips between them.
  static List<Box> along(double x1, double y1, double x2, double y2) {
    int steps = (int) Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 6) + 1;
    return IntStream.rangeClosed(0, steps)
        .mapToObj(n -> around(x1 + (x2 - x1) * n / steps, y1 + (y2 - y1) * n / steps, 1.5))
        .toList();
  }

  boolean meets(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  boolean holds(Box other) {
    return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
  }

  Box with(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  Box grown(double by) {
    return new Box(left - by, top - by, right + by, bottom + by);
  }

  double middle() {
    return (left + right) / 2;
  }

  double centre() {
    return (top + bottom) / 2;
  }
}
