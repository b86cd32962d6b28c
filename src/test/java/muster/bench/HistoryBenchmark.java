package muster.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import muster.testing.LongHistory;

/// How long a build takes with a long history, when nothing of it is kept and when all of it is,
/// and without one: `HistoryBenchmark [COMMITS]`. The command is `./muster`.
final class HistoryBenchmark {
  private static final int RUNS = 5;
  private static final double SECOND = 1e9;

  private HistoryBenchmark() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int commits = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
    List<Double> without = new ArrayList<>();
    List<Double> anew = new ArrayList<>();
    List<Double> kept = new ArrayList<>();
    for (int run = 0; run <= RUNS; run++) {
      Path project = Files.createTempDirectory("history");
      LongHistory.make(Path.of("data"), project, commits);
      Path git = project.resolve(".git");
      Path aside = project.resolve("git");
      Files.move(git, aside);
      build(project);
      double none = build(project);
      Files.move(aside, git);
      if (run > 0) {
        without.add(none);
        anew.add(build(project));
        kept.add(build(project));
      }
    }
    print(commits, without, anew, kept);
  }

  private static double build(Path project) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            "./muster",
            "build",
            "--quiet",
            "--data",
            project.resolve("data").toString(),
            "--out",
            project.resolve("site").toString());
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command + " failed");
    }
    return (System.nanoTime() - start) / SECOND;
  }

  private static void print(
      int commits, List<Double> without, List<Double> anew, List<Double> kept) {
    System.out.printf(
        Locale.ROOT,
        "%,d commits, medians of %d builds: %.2f s without history, %.2f s with all of it read,"
            + " %.2f s with all of it kept: %.2f s to read it, %.2f s to use it%n",
        commits,
        RUNS,
        median(without),
        median(anew),
        median(kept),
        median(anew) - median(without),
        median(kept) - median(without));
  }

  private static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }
}
