package muster.chart;

import java.util.List;

/// A linear gradient along a bar, in user units; its colour is `currentColor` of its class.
///
/// @param id unique on the page; bars refer to it
/// @param className the class that gives the colour, the same as its bar's
public record Gradient(
    String id, String className, String x1, String y1, String x2, String y2, List<Stop> stops) {

  public Gradient {
    stops = List.copyOf(stops);
  }

  /// A stop: `offset` in percent with its sign, `opacity` from 0 to 1.
  public record Stop(String offset, String opacity) {}
}
