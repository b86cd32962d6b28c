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

  /// The least number that is drawn.
  default long least() {
    return switch (this) {
      case Plain(long count) -> count;
      case About(long count) -> count;
      case Nearly(long high) -> high;
      case From(long low) -> low;
      case UpTo(long high) -> high;
      case Between(long low, long _) -> low;
      case Magnitude(long low, long _) -> low;
    };
  }

  /// The greatest number that is drawn.
  default long most() {
    return switch (this) {
      case Between(long _, long high) -> high;
      case Magnitude(long _, long high) -> high;
      case Plain _, About _, Nearly _, From _, UpTo _ -> least();
    };
  }

  /// Whether a line through a series may pass through it: a point, not a bound or a range.
  default boolean point() {
    return switch (this) {
      case Plain _, About _, Nearly _ -> true;
      case From _, UpTo _, Between _, Magnitude _ -> false;
    };
  }
}
