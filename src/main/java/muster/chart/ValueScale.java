package muster.chart;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Places numbers up an axis: from zero with even steps, or by powers of ten.
///
/// @param log whether each step is ten times the one before
/// @param low the number at `bottom`: 0, or a power of ten
/// @param high the number at `top`
/// @param step from one tick to the next on an even axis
/// @param panel where the axis runs
record ValueScale(boolean log, long low, long high, long step, Panel panel) {
  private static final int TICKS = 5;

  /// The axis for some amounts: powers of ten where one of them is only an order of magnitude.
  static ValueScale of(List<Amount> amounts, Panel panel) {
    long most = Math.max(1, amounts.stream().mapToLong(Amount::most).max().orElse(1));
    if (amounts.stream().noneMatch(Amount.Magnitude.class::isInstance)) {
      return even(most, panel);
    }
    long least = amounts.stream().mapToLong(Amount::least).filter(it -> it > 0).min().orElse(1);
    long high = powers().filter(it -> it > most).findFirst().orElse(Long.MAX_VALUE);
    long low = powers().filter(it -> it <= least).max().orElse(1);
    return new ValueScale(true, low, high, 1, panel);
  }

  private static ValueScale even(long most, Panel panel) {
    long wanted = most + most / 20 + 1;
    long step =
        powers()
            .flatMap(it -> LongStream.of(it, 2 * it, 5 * it))
            .filter(it -> it > 0 && it * TICKS >= wanted)
            .findFirst()
            .orElse(wanted);
    return new ValueScale(false, 0, step * Math.ceilDiv(wanted, step), step, panel);
  }

  private static LongStream powers() {
    return LongStream.iterate(1, it -> it <= 100_000_000_000_000L, it -> 10 * it);
  }

  /// The numbers that get a tick, from the bottom up.
  List<Long> ticks() {
    Stream<Long> all =
        log
            ? powers().boxed().filter(it -> low <= it && it <= high)
            : LongStream.rangeClosed(0, high / step).boxed().map(n -> n * step);
    return all.toList();
  }

  /// Where a number stands; what lies below a logarithmic axis stands on its bottom.
  double at(long value) {
    double part = log ? logPart(value) : (double) value / high;
    return panel.bottom() - part * (panel.bottom() - panel.top());
  }

  private double logPart(long value) {
    double all = StrictMath.log10((double) high / low);
    return StrictMath.log10((double) Math.max(low, value) / low) / all;
  }
}
