package muster.chart;

import java.util.List;

/// A gradient that bars share: from end to end of each bar, in `currentColor` of its class.
///
/// @param id unique on the page; bars refer to it
/// @param className the class that gives the colour
/// @param x2 for `x2`: `0` where bars run downward, else empty
/// @param y2 for `y2`: `1` where bars run downward, else empty
public record Fade(String id, String className, String x2, String y2, List<Stop> stops) {

  public Fade {
    stops = List.copyOf(stops);
  }

  /// A stop: `offset` in percent with its sign, `opacity` `0`, or empty for 1.
  public record Stop(String offset, String opacity) {}
}
