package muster.chart;

/// Prints coordinates: at most one decimal, a point, no exponent, the same everywhere.
final class Decimal {
  private Decimal() {}

  /// The number rounded to tenths, half upwards: `12`, `-0.5`, `0`.
  static String of(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("coordinate: a finite number wanted, got " + value);
    }
    long tenths = Math.round(value * 10);
    long size = Math.abs(tenths);
    String fraction = size % 10 == 0 ? "" : "." + size % 10;
    return (tenths < 0 ? "-" : "") + size / 10 + fraction;
  }
}
