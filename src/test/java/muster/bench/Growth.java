package muster.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// How the cost of steps grows with what they are given: a table of a line a step for each size, in
/// the order of the sizes.
final class Growth {
  private static final double MILLISECOND = 1e6;
  private static final long MEGABYTE = 1 << 20;

  private final List<String> lines = new ArrayList<>();
  private final Map<String, Measured> before = new HashMap<>();

  /// What is measured.
  ///
  /// @param work counts what it finds, which no change of speed may change
  record Step<T>(String name, Work<T> work) {}

  /// What a step does.
  @FunctionalInterface
  interface Work<T> {
    long of(T subject) throws Exception;
  }

  /// @param nanos of the clock on the wall
  /// @param peak bytes of the heap, all that was not collected yet included; 0 where nobody looked
  record Cost(long found, long nanos, long peak) {}

  private record Measured(int size, Cost cost) {}

  Growth() {
    lines.add(row("claims", "", "found", "ms", "peak MB", "grows as"));
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  /// Adds a size: the median of some runs after one that warms up, each from nothing, its steps one
  /// after the other.
  ///
  /// @return the lines of it
  <T> List<String> add(int size, int runs, List<Step<T>> steps, Supplier<T> subject) {
    List<List<Cost>> costs = new ArrayList<>();
    for (int run = 0; run <= runs; run++) {
      T fresh = subject.get();
      costs.add(steps.stream().map(step -> cost(step, fresh)).toList());
    }
    return IntStream.range(0, steps.size())
        .mapToObj(at ->
            add(
                size,
                steps.get(at).name(),
                median(costs.stream().skip(1).map(run -> run.get(at)).toList())))
        .toList();
  }

  /// Adds what was measured otherwise.
  ///
  /// @return the line of it
  String add(int size, String name, Cost cost) {
    var now = new Measured(size, cost);
    Optional<Measured> smaller = Optional.ofNullable(before.put(name, now));
    String line =
        row(
            size,
            name,
            cost.found,
            String.format(Locale.ROOT, "%.1f", cost.nanos / MILLISECOND),
            cost.peak / MEGABYTE,
            smaller
                .map(it -> exponent(it.size, (double) it.cost.nanos, size, (double) cost.nanos))
                .map(it -> String.format(Locale.ROOT, "n^%.2f", it))
                .orElse(""));
    lines.add(line);
    return line;
  }

  /// The exponent with which a cost grows: 1 where twice as much costs twice as much.
  static double exponent(double size, double cost, double larger, double more) {
    return Math.log(more / cost) / Math.log(larger / size);
  }

  static Cost median(List<Cost> costs) {
    List<Cost> sorted = costs.stream().sorted(Comparator.comparingLong(Cost::nanos)).toList();
    return sorted.get(sorted.size() / 2);
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, "%8s  %-26s %9s %10s %8s  %s", cells).stripTrailing();
  }

  private static <T> Cost cost(Step<T> step, T subject) {
    List<MemoryPoolMXBean> heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    System.gc();
    heap.forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    long found = found(step, subject);
    long nanos = System.nanoTime() - start;
    long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    return new Cost(found, nanos, peak);
  }

  private static <T> long found(Step<T> step, T subject) {
    try {
      return step.work().of(subject);
    } catch (Exception fault) {
      throw new IllegalStateException(step.name(), fault);
    }
  }
}
