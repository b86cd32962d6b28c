package muster.chart;

/// A number of persons or things as a source puts it, for drawing. Never negative.
public sealed interface Amount {
  /// "1,500", without a qualifier: a plain dot.
  record Plain(long count) implements Amount {}

  /// "around 400": a soft dot.
  record About(long count) implements Amount {}

  /// "nearly 11,000": a soft dot just under its tick.
  record Nearly(long high) implements Amount {}

  /// "more than 3,000" or "at least 100": a tick with an open arrow upwards.
  record From(long low) implements Amount {}

  /// "up to 12,000": a tick with an open arrow downwards.
  record UpTo(long high) implements Amount {}

  /// "between 1,000 and 3,000": a bar.
  record Between(long low, long high) implements Amount {}

  /// "tens of thousands": a band between the bounds of our reading; the chart turns to a log scale.
  record Magnitude(long low, long high) implements Amount {}
}
