package muster.time;

/// How far down a date is given, finest first, so that the coarser of two compares as greater.
public enum Precision {
  DAY,
  MONTH,
  /// `2024-21`: finer than a year, but without days.
  SEASON,
  YEAR,
  /// `202X`
  DECADE,
  /// `20XX`
  CENTURY,
  /// `2XXX`
  MILLENNIUM,
  /// Not even the millennium is given (`XXXX`, `XXXX-02-26`).
  NONE;

  /// The coarser of the two.
  public Precision coarser(Precision other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
