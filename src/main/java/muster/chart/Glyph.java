package muster.chart;

import java.util.List;

/// The shapes that tell originators apart without colour, of about the same area.
final class Glyph {
  /// For each shape x and y of its corners in turn, for a radius of 1; none for a circle.
  private static final List<List<Double>> CORNERS =
      List.of(
          List.of(),
          List.of(-.9, -.9, .9, -.9, .9, .9, -.9, .9),
          List.of(0., -1.25, 1.25, 0., 0., 1.25, -1.25, 0.),
          List.of(0., -1.3, 1.2, .9, -1.2, .9),
          List.of(0., 1.3, -1.2, -.9, 1.2, -.9),
          List.of(
              -.4, -1.2, .4, -1.2, .4, -.4, 1.2, -.4, 1.2, .4, .4, .4, .4, 1.2, -.4, 1.2, -.4, .4,
              -1.2, .4, -1.2, -.4, -.4, -.4),
          List.of(0., -1.15, 1.1, -.35, .68, .95, -.68, .95, -1.1, -.35),
          List.of(-1.2, -1., 0., -.3, 1.2, -1., 1.2, 1., 0., .3, -1.2, 1.));

  private Glyph() {}

  /// Path data of an originator's shape around a point; `originator` is 0 to 7.
  static String path(int originator, double x, double y, double radius) {
    List<Double> corners = CORNERS.get(originator);
    if (corners.isEmpty()) {
      return Outline.circle(x, y, radius);
    }
    Outline outline = new Outline();
    for (int n = 0; n < corners.size(); n += 2) {
      outline.corner(x + corners.get(n) * radius, y + corners.get(n + 1) * radius);
    }
    return outline.close().toString();
  }
}
