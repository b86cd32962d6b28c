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
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// How the cost of steps grows with what they are given: a table of a line a step for each size, in
/// the order of the sizes.
final class Growth {
  private static final double MILLISECOND = 1e6;
  private static final long MEGABYTE = 1 << 20;

  private final List<String> lines = new ArrayList<>();
  private final Map<String, List<Measured>> before = new HashMap<>();

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

  /// Adds a size: the median of some runs, each from nothing, its steps one after the other. The
  /// first size has one run more, before the others, which warms up.
  ///
  /// @return the lines of it
  <T> List<String> add(int size, int runs, List<Step<T>> steps, Supplier<T> subject) {
    List<List<Cost>> costs = new ArrayList<>();
    int cold = before.isEmpty() ? 1 : 0;
    for (int run = 0; run < cold + runs; run++) {
      T fresh = subject.get();
      costs.add(steps.stream().map(step -> cost(step, fresh)).toList());
    }
    return IntStream.range(0, steps.size())
        .mapToObj(at ->
            add(
                size,
                steps.get(at).name(),
                median(costs.stream().skip(cold).map(run -> run.get(at)).toList())))
        .toList();
  }

  /// Adds what was measured otherwise.
  ///
  /// @return the line of it
  String add(int size, String name, Cost cost) {
    List<Measured> smaller = before.computeIfAbsent(name, _ -> new ArrayList<>());
    String line =
        row(
            size,
            name,
            cost.found,
            String.format(Locale.ROOT, "%.1f", cost.nanos / MILLISECOND),
            cost.peak / MEGABYTE,
            grows(smaller, size, cost));
    smaller.add(new Measured(size, cost));
    lines.add(line);
    return line;
  }

  private static String grows(List<Measured> smaller, int size, Cost cost) {
    if (smaller.isEmpty()) {
      return "";
    }
    String last = exponent(smaller.getLast(), size, cost);
    return smaller.size() == 1
        ? last
        : last
            + ", "
            + exponent(smaller.getFirst(), size, cost)
            + " from "
            + smaller.getFirst().size;
  }

  private static String exponent(Measured from, int size, Cost cost) {
    double exponent = exponent(from.size, (double) from.cost.nanos, size, (double) cost.nanos);
    return String.format(Locale.ROOT, "n^%.2f", exponent);
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
