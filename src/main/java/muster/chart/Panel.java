package muster.chart;

/// The rectangle in which marks are drawn, within a drawing of some width.
///
/// @param width of the whole drawing
/// @param nameRoom the widest line of an originator's name
record Panel(double width, double left, double top, double bottom, double nameRoom) {
  private static final double RIGHT = 6;

  /// Leaves room at the left for the words of the numbers' axis.
  static Panel wide(double words) {
    return new Panel(880, words + 10, 34, 374, 210);
  }

  static Panel narrow(double words) {
    return new Panel(328, words + 8, 34, 334, 140);
  }

  double right() {
    return width - RIGHT;
  }

  /// Where marks and their words may stand.
  Box area() {
    return new Box(left + 2, top - 8, right(), bottom - 1);
  }
}
