package muster.cli;

import java.util.Locale;
import java.util.function.LongSupplier;

/// Tells how long each step took.
final class Stopwatch {
  private static final double NANOSECONDS = 1e9;

  private final LongSupplier clock;
  private long since;

  Stopwatch(LongSupplier clock) {
    this.clock = clock;
    this.since = clock.getAsLong();
  }

  /// The time since the step before: "0.11 s".
  String lap() {
    long now = clock.getAsLong();
    String lap = String.format(Locale.ROOT, "%.2f s", (now - since) / NANOSECONDS);
    since = now;
    return lap;
  }
}
