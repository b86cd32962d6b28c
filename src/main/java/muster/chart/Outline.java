package muster.chart;

/// Builds SVG path data in absolute coordinates.
final class Outline {
  private final StringBuilder path = new StringBuilder();
  private String lastX = "";
  private String lastY = "";

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

  /// An open arrow from one point to another, whose head has arms of 5 units.
  static String arrow(double x1, double y1, double x2, double y2) {
    double length = Math.max(1, Math.hypot(x2 - x1, y2 - y1));
    double ahead = 5 * (x2 - x1) / length;
    double aside = 5 * (y2 - y1) / length;
    return new Outline()
        .move(x1, y1)
        .to(x2, y2)
        .move(x2 - ahead - aside, y2 - aside + ahead)
        .to(x2, y2)
        .to(x2 - ahead + aside, y2 - aside - ahead)
        .toString();
  }

  /// A circle.
  static String circle(double x, double y, double radius) {
    String r = Decimal.of(radius);
    return new Outline().move(x - radius, y)
        + "a"
        + r
        + " "
        + r
        + " 0 1 0 "
        + Decimal.of(2 * radius)
        + " 0"
        + "a"
        + r
        + " "
        + r
        + " 0 1 0 "
        + Decimal.of(-2 * radius)
        + " 0Z";
  }

  Outline move(double x, double y) {
    return add('M', x, y);
  }

  Outline to(double x, double y) {
    return add('L', x, y);
  }

  /// The next corner of a shape: its beginning, or a line to it.
  Outline corner(double x, double y) {
    return path.isEmpty() ? move(x, y) : to(x, y);
  }

  Outline close() {
    path.append('Z');
    return this;
  }

  private Outline add(char command, double x, double y) {
    String toX = Decimal.of(x);
    String toY = Decimal.of(y);
    if (command == 'L' && toY.equals(lastY)) {
      path.append('H').append(toX);
    } else if (command == 'L' && toX.equals(lastX)) {
      path.append('V').append(toY);
    } else {
      path.append(command).append(toX).append(' ').append(toY);
    }
    lastX = toX;
    lastY = toY;
    return this;
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
