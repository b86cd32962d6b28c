package muster.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import muster.model.Dataset;

/// How long the analysis of records takes, what memory it takes, and how the time grows with the
/// record: `AnalysisBenchmark [CLAIMS...]`.
final class AnalysisBenchmark {
  private static final int RUNS = 5;
  private static final double MILLISECOND = 1e6;
  private static final long MEGABYTE = 1 << 20;
  private static final String ROW = "%8s  %-22s %9s %9s %9s";

  /// @param work counts what it finds, which no change of speed may change
  private record Step(String name, ToLongFunction<Steps> work) {}

  /// @param nanos of the clock on the wall
  /// @param peak bytes of the heap, the record and what was not collected yet included
  private record Cost(long found, long nanos, long peak) {}

  private static final List<Step> STEPS =
      List.of(
          new Step("times, origins, ties", Steps::traits),
          new Step("who says and relays", Steps::origins),
          new Step("repeats and updates", Steps::relations),
          new Step("one origin", Steps::oneOrigin),
          new Step("answers", Steps::answers),
          new Step("departures", Steps::departures),
          new Step("public on a day", Steps::publicOn),
          new Step("record of a day", Steps::cut),
          new Step("answers by month", Steps::answersByMonth));

  /// All that a build asks of every record, in the way in which it asks.
  private static final Step WHOLE = new Step("THE ANALYSIS", Steps::whole);

  private AnalysisBenchmark() {}

  public static void main(String[] arguments) {
    List<Integer> sizes =
        arguments.length == 0
            ? List.of(1_000, 10_000, 100_000)
            : Stream.of(arguments).map(Integer::valueOf).toList();
    lines(sizes, RUNS).forEach(System.out::println);
  }

  /// The table: for each size the whole, then a line a step; then how the whole grows.
  static List<String> lines(List<Integer> sizes, int runs) {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, ROW, "claims", "", "found", "ms", "peak MB"));
    List<Cost> wholes = new ArrayList<>();
    for (int size : sizes) {
      wholes.add(measure(size, runs, lines));
    }
    for (int at = 1; at < sizes.size(); at++) {
      double larger = Math.log((double) sizes.get(at) / sizes.get(at - 1));
      double longer = Math.log((double) wholes.get(at).nanos / wholes.get(at - 1).nanos);
      lines.add(
          String.format(
              Locale.ROOT,
              "from %d to %d claims the time grows as n^%.2f",
              sizes.get(at - 1),
              sizes.get(at),
              longer / larger));
    }
    return lines;
  }

  /// The median of some runs after one that warms up, each from nothing.
  private static Cost measure(int size, int runs, List<String> lines) {
    Dataset record = SyntheticRecord.of(size);
    List<Cost> whole = new ArrayList<>();
    List<List<Cost>> apart = new ArrayList<>();
    for (int run = 0; run <= runs; run++) {
      whole.add(cost(WHOLE, new Steps(record)));
      var steps = new Steps(record);
      apart.add(STEPS.stream().map(step -> cost(step, steps)).toList());
    }
    Cost all = median(whole);
    lines.add(line(size, WHOLE, all));
    for (int at = 0; at < STEPS.size(); at++) {
      int step = at;
      lines.add(line(size, STEPS.get(at), median(apart.stream().map(it -> it.get(step)).toList())));
    }
    return all;
  }

  private static Cost median(List<Cost> costs) {
    List<Cost> sorted =
        costs.stream().skip(1).sorted(Comparator.comparingLong(Cost::nanos)).toList();
    return sorted.get(sorted.size() / 2);
  }

  private static String line(int size, Step step, Cost cost) {
    String time = String.format(Locale.ROOT, "%.1f", cost.nanos / MILLISECOND);
    return String.format(Locale.ROOT, ROW, size, step.name, cost.found, time, cost.peak / MEGABYTE);
  }

  private static Cost cost(Step step, Steps steps) {
    List<MemoryPoolMXBean> heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    System.gc();
    heap.forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = System.nanoTime();
    long found = step.work.applyAsLong(steps);
    long nanos = System.nanoTime() - start;
    long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    return new Cost(found, nanos, peak);
  }
}
