package muster.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import muster.analysis.Answers;
import muster.analysis.Chronicle;
import muster.analysis.Departures;
import muster.analysis.Mentions;
import muster.analysis.Neighbours;
import muster.analysis.OneOrigin;
import muster.analysis.Publicity;
import muster.analysis.Strand;
import muster.analysis.Strands;
import muster.analysis.Tally;
import muster.analysis.Views;
import muster.model.Dataset;
import muster.model.Report;

/// How long the analysis of records takes, what memory it takes, and how both grow with the record:
/// `AnalysisBenchmark [CLAIMS...]`, each step anew in every run.
final class AnalysisBenchmark {
  private static final int RUNS = 5;
  private static final long MEGABYTE = 1 << 20;

  /// @param work counts what it finds, which no change of speed may change
  private record Step(String name, ToLongFunction<Dataset> work) {}

  /// @param processor time of the processor, which other programs do not lengthen by much; without
  ///   that of collecting garbage
  /// @param allocated in bytes
  /// @param peak of the heap, the record and what was not collected yet included, in bytes
  private record Cost(long found, long nanos, long processor, long allocated, long peak) {
    Cost and(Cost next) {
      return new Cost(
          found + next.found,
          nanos + next.nanos,
          processor + next.processor,
          allocated + next.allocated,
          Math.max(peak, next.peak));
    }
  }

  private static final List<Step> STEPS =
      List.of(
          new Step("origins and relays", AnalysisBenchmark::origins),
          new Step("repeats and updates", AnalysisBenchmark::relations),
          new Step("departures", record -> new Departures(record).all().size()),
          new Step("public by month", AnalysisBenchmark::standings),
          new Step("cut to one day", AnalysisBenchmark::view),
          new Step("answers", AnalysisBenchmark::answers),
          new Step("answers by month", AnalysisBenchmark::answersByMonth));

  private AnalysisBenchmark() {}

  public static void main(String[] arguments) {
    List<Integer> sizes =
        arguments.length == 0
            ? List.of(1_000, 10_000, 100_000)
            : Stream.of(arguments).map(Integer::valueOf).toList();
    lines(sizes, RUNS).forEach(System.out::println);
  }

  /// The table: for each size a line a step and one for all; then how the whole grows.
  static List<String> lines(List<Integer> sizes, int runs) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            "%8s  %-20s %9s %9s %9s %13s %9s",
            "claims", "step", "found", "ms", "CPU ms", "allocated MB", "peak MB"));
    List<Cost> totals = new ArrayList<>();
    for (int size : sizes) {
      totals.add(measure(size, runs, lines));
    }
    for (int at = 1; at < sizes.size(); at++) {
      double larger = Math.log((double) sizes.get(at) / sizes.get(at - 1));
      double longer = Math.log((double) totals.get(at).processor / totals.get(at - 1).processor);
      double more = Math.log((double) totals.get(at).allocated / totals.get(at - 1).allocated);
      lines.add(
          String.format(
              Locale.ROOT,
              "from %d to %d claims: time grows as n^%.2f, allocation as n^%.2f",
              sizes.get(at - 1),
              sizes.get(at),
              longer / larger,
              more / larger));
    }
    return lines;
  }

  /// One run warms up and does not count.
  private static Cost measure(int size, int runs, List<String> lines) {
    Dataset record = SyntheticRecord.of(size);
    List<List<Cost>> all = new ArrayList<>();
    for (int run = 0; run <= runs; run++) {
      all.add(STEPS.stream().map(step -> cost(step, record)).toList());
    }
    List<List<Cost>> counted = all.subList(1, all.size());
    for (int at = 0; at < STEPS.size(); at++) {
      int step = at;
      lines.add(
          line(
              size, STEPS.get(at).name, median(counted.stream().map(it -> it.get(step)).toList())));
    }
    Cost total =
        median(counted.stream().map(run -> run.stream().reduce(Cost::and).orElseThrow()).toList());
    lines.add(line(size, "all", total));
    return total;
  }

  private static Cost median(List<Cost> costs) {
    List<Cost> sorted =
        costs.stream()
            .sorted((one, other) -> Long.compare(one.processor, other.processor))
            .toList();
    return sorted.get(sorted.size() / 2);
  }

  private static String line(int size, String name, Cost cost) {
    return String.format(
        Locale.ROOT,
        "%8d  %-20s %9d %9.1f %9.1f %13.1f %9.1f",
        size,
        name,
        cost.found,
        cost.nanos / 1e6,
        cost.processor / 1e6,
        (double) cost.allocated / MEGABYTE,
        (double) cost.peak / MEGABYTE);
  }

  private static Cost cost(Step step, Dataset record) {
    List<MemoryPoolMXBean> heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    System.gc();
    heap.forEach(MemoryPoolMXBean::resetPeakUsage);
    long allocated = threads.getCurrentThreadAllocatedBytes();
    long processor = threads.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    long found = step.work.applyAsLong(record);
    long nanos = System.nanoTime() - start;
    long worked = threads.getCurrentThreadCpuTime() - processor;
    long more = threads.getCurrentThreadAllocatedBytes() - allocated;
    long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    return new Cost(found, nanos, worked, more, peak);
  }

  private static long origins(Dataset record) {
    var mentions = new Mentions(record);
    long relayed =
        record.actors().keySet().stream().mapToLong(id -> mentions.relayed(id).size()).sum();
    return relayed + Tally.of(record.reports().values(), record).informed();
  }

  private static long relations(Dataset record) {
    List<Strand> strands = new Strands(record).of(record.reports().values());
    var neighbours = new Neighbours(record, strands);
    long later =
        strands.stream()
            .filter(strand -> neighbours.of(strand.head().id()).later().isPresent())
            .count();
    return later + OneOrigin.all(record).size();
  }

  private static Stream<LocalDate> ends(Dataset record) {
    return Chronicle.months(record).stream().map(YearMonth::atEndOfMonth);
  }

  private static long standings(Dataset record) {
    var publicity = new Publicity(record);
    return ends(record)
        .mapToLong(day ->
            record.reports().values().stream()
                .filter(report -> isPublic(publicity, day, report))
                .count())
        .sum();
  }

  private static boolean isPublic(Publicity publicity, LocalDate day, Report report) {
    return publicity.on(day, report) == Publicity.Standing.PUBLIC;
  }

  private static long view(Dataset record) {
    LocalDate half = LocalDate.of(2025, 1, 1);
    return new Views(record).on(half).dataset().reports().size();
  }

  private static long answers(Dataset record) {
    var answers = new Answers(record);
    return record.questions().values().stream()
        .mapToLong(question -> answers.to(question).entries().size())
        .sum();
  }

  private static long answersByMonth(Dataset record) {
    var chronicle = new Chronicle(record);
    return ends(record)
        .mapToLong(day ->
            record.questions().values().stream()
                .mapToLong(question -> chronicle.on(day, question).entries().size())
                .sum())
        .sum();
  }
}
