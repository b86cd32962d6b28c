package muster.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import muster.browser.EditToReload;
import muster.browser.EditToReload.Title;
import muster.testing.Tree;

/// How long the stages of a build take, what memory they take, and how the time grows with the
/// record: `GrowthBenchmark FOLDER RUNS [CLAIMS...]`. An edit under `./muster serve` is measured in
/// a browser.
final class GrowthBenchmark {
  private static final int EDITS = 21;

  /// The largest record that is served and edited; a larger one is built alone.
  private static final int SERVED = 100_000;

  private static final long MILLISECOND = 1_000_000;

  private GrowthBenchmark() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<Integer> sizes =
        arguments.length <= 2
            ? List.of(1_000, 10_000, 100_000)
            : Stream.of(arguments).skip(2).map(Integer::valueOf).toList();
    int runs = Integer.parseInt(arguments[1]);
    Path folder = Files.createTempDirectory(Path.of(arguments[0]), "growth");
    System.out.println(
        "medians: runs "
            + runs
            + ", of the first size one more before, which warms up; edits "
            + EDITS
            + "; on "
            + Files.getFileStore(folder).type());
    var growth = new Growth();
    growth.lines().forEach(System.out::println);
    for (int size : sizes) {
      measure(size, runs, folder, growth);
    }
  }

  private static void measure(int size, int runs, Path folder, Growth growth)
      throws IOException, InterruptedException {
    try {
      Path data = folder.resolve("data");
      RecordFiles.write(SyntheticRecord.of(size), data);
      Path site = folder.resolve("site");
      if (runs > 0) {
        growth.add(
            new Growth.Size(size, runs),
            Stages.all(),
            () -> new Stages(data, gone(site)),
            System.out::println);
      }
      if (size <= SERVED) {
        edit("question until reloaded", Title.ofQuestion("killed-0"), size, data, growth);
        edit("document until reloaded", Title.ofDocument("doc-7"), size, data, growth);
      }
    } finally {
      gone(folder);
    }
  }

  private static void edit(String name, Title title, int size, Path data, Growth growth)
      throws IOException, InterruptedException {
    List<Growth.Cost> edits =
        EditToReload.of(data, title, EDITS).stream()
            .map(it -> new Growth.Cost(EDITS, (long) (it * MILLISECOND), 0))
            .toList();
    System.out.println(growth.add(size, name, Growth.median(edits)));
  }

  private static Path gone(Path folder) {
    try {
      return Tree.delete(folder);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
