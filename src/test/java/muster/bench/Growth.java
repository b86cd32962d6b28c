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
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

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

  /// A record that is measured.
  ///
  /// @param runs of which the median is told, at least one
  record Size(int claims, int runs) {}

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
  /// @param told is told each line as soon as it is known
  <T> void add(Size size, List<Step<T>> steps, Supplier<T> subject, Consumer<String> told) {
    if (before.isEmpty()) {
      costs(steps, subject.get());
    }
    List<List<Cost>> costs = new ArrayList<>();
    for (int run = 1; run < size.runs; run++) {
      costs.add(costs(steps, subject.get()));
    }
    T last = subject.get();
    for (int at = 0; at < steps.size(); at++) {
      int place = at;
      Step<T> step = steps.get(at);
      Stream<Cost> others = costs.stream().map(run -> run.get(place));
      List<Cost> all = Stream.concat(others, Stream.of(cost(step, last))).toList();
      told.accept(add(size.claims, step.name(), median(all)));
    }
  }

  private static <T> List<Cost> costs(List<Step<T>> steps, T subject) {
    return steps.stream().map(step -> cost(step, subject)).toList();
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
