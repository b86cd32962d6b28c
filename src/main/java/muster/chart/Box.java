package muster.chart;

/// An upright rectangle in user units; y grows downwards.
record Box(double left, double top, double right, double bottom) {

  static Box around(double x, double y, double reach) {
    return new Box(x - reach, y - reach, x + reach, y + reach);
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
