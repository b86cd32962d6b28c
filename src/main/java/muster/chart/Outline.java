package muster.chart;

/// Builds SVG path data in absolute coordinates.
final class Outline {
  private final StringBuilder path = new StringBuilder();

  /// A straight line between two points.
  static String line(double x1, double y1, double x2, double y2) {
    return new Outline().move(x1, y1).to(x2, y2).toString();
  }

  /// A closed rectangle.
  static String rectangle(Box box) {
    return new Outline()
        .move(box.left(), box.top())
        .to(box.right(), box.top())
        .to(box.right(), box.bottom())
        .to(box.left(), box.bottom())
        .close()
        .toString();
  }

  Outline move(double x, double y) {
    return add('M', x, y);
  }

  Outline to(double x, double y) {
    return add('L', x, y);
  }

  Outline close() {
    path.append('Z');
    return this;
  }

  private Outline add(char command, double x, double y) {
    path.append(command).append(Decimal.of(x)).append(' ').append(Decimal.of(y));
    return this;
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
