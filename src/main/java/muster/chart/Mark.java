package muster.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A reading's mark in its place, before its words are placed.
///
/// @param originator from 0 to 7
/// @param x the middle of its days
/// @param y where its number stands, for a line through it
/// @param gradient of a band
/// @param reach the box beside which its words stand
/// @param taken what words must keep off
record Mark(
    Readings.Reading reading,
    int originator,
    double x,
    double y,
    List<RangeChart.Shape> shapes,
    Optional<Gradient> gradient,
    Box reach,
    List<Box> taken) {

  /// Whether a line may pass through it: a dated point.
  boolean joins() {
    return reading.dated() && reading.amount().point();
  }

  /// The mark with its originator's shape at its left, unless its own form shows that shape: for
  /// bounds and ranges beside which no name stands, so that they are not told apart by colour
  /// alone.
  Mark signed() {
    if (reading.amount().point()) {
      return this;
    }
    String shape = Glyph.path(originator, reach.left(), y, 3);
    RangeChart.Shape sign = new RangeChart.Shape("range-chart__sign", shape, "currentColor");
    List<RangeChart.Shape> all = Stream.concat(shapes.stream(), Stream.of(sign)).toList();
    return new Mark(reading, originator, x, y, all, gradient, reach, taken);
  }

  /// The mark ready to print with its words, if it has any.
  RangeChart.Mark with(Optional<PlacedWords> words) {
    return new RangeChart.Mark(
        reading.href(),
        reading.full(),
        className(originator),
        reading.since(),
        shapes,
        words.map(PlacedWords::leader).orElse(""),
        words.map(PlacedWords::labels).orElse(List.of()));
  }

  static String className(int originator) {
    return "range-chart__mark range-chart__mark--" + originator;
  }
}
