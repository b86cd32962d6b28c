package muster.page.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import muster.diagnostic.Diagnostic;
import muster.diagnostic.Severity;
import muster.testing.Checked;
import muster.testing.MiniRepo;
import muster.testing.Mutations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Damaged files end in problems with their places, or in a record whose pages can be made.
class DamagedRecordTest {
  private static final long FIRST_SEED = 20_241_018;

  private static final int ROUNDS = 5_000;

  /// What one file may take of the processor's time, whatever else the machine does meanwhile.
  private static final Duration LONGEST = Duration.ofSeconds(2);

  /// For what never ends, which no look at the processor's time afterwards can find.
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final int LARGEST = 3_000;

  /// A file as it stands in the record.
  private record Sound(Path path, String text) {}

  @TempDir private Path folder;

  /// The damage being read.
  private volatile String at = "";

  /// The files of the tests' world, and each document of the published record within that world.
  private static List<Sound> sound(Path data) throws IOException {
    List<Sound> files = new ArrayList<>();
    MiniRepo.world()
        .files()
        .forEach((name, text) -> files.add(new Sound(data.resolveSibling(name), text)));
    try (Stream<Path> published = Files.walk(Path.of("data"))) {
      for (Path path : published.filter(Files::isRegularFile).sorted().toList()) {
        String text = path.toString().endsWith(".yaml") ? Files.readString(path) : "";
        int end = text.indexOf("\n  - id:", Math.min(text.length(), LARGEST));
        files.add(
            new Sound(data.resolve("sources/other.yaml"), end < 0 ? text : text.substring(0, end)));
      }
    }
    return files.stream().filter(file -> !file.text.isEmpty()).toList();
  }

  @Test
  void damagedFilesAreReadOrRefusedAtAPlaceInside() throws IOException {
    Path data = MiniRepo.world().writeTo(folder);
    assertTrue(isRead(data), "the world itself");
    assertTimeoutPreemptively(PATIENCE, () -> damage(data, sound(data)), () -> "hangs at " + at);
  }

  private void damage(Path data, List<Sound> files) throws IOException {
    int world = MiniRepo.world().files().size();
    int read = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      var random = new SplittableRandom(seed);
      boolean ofTheWorld = random.nextInt(3) > 0;
      Sound file =
          files.get(ofTheWorld ? random.nextInt(world) : random.nextInt(world, files.size()));
      at = "seed " + seed + ", " + file.path.getFileName();
      Files.write(file.path, Mutations.damaged(file.text, random));
      read += isReadInTime(data) ? 1 : 0;
      Files.delete(file.path);
      if (ofTheWorld) {
        Files.writeString(file.path, file.text);
      }
    }
    assertTrue(read > ROUNDS / 50 && read < ROUNDS / 2, "read: " + read);
  }

  private boolean isReadInTime(Path data) {
    long start = THREADS.getCurrentThreadCpuTime();
    try {
      boolean read = isRead(data);
      long taken = THREADS.getCurrentThreadCpuTime() - start;
      assertTrue(taken < LONGEST.toNanos(), () -> Duration.ofNanos(taken) + " of the processor");
      return read;
    } catch (AssertionError | StackOverflowError | IOException | RuntimeException fault) {
      throw new AssertionError(at, fault);
    }
  }

  private static boolean isRead(Path data) throws IOException {
    Checked checked = Checked.of(data);
    Map<String, List<String>> lines = checked.lines();
    checked.problems().forEach(problem -> hold(problem, lines));
    String printed = checked.printed();
    assertTrue(printed.chars().noneMatch(at -> at < ' ' && at != '\n'), printed);
    if (checked.problems().stream().anyMatch(it -> it.severity() == Severity.ERROR)) {
      return false;
    }
    SitePlan.of(checked.loaded().dataset(), checked.loaded().positions())
        .pages()
        .forEach((path, page) -> assertEquals(path, page.get().path()));
    return true;
  }

  private static void hold(Diagnostic problem, Map<String, List<String>> lines) {
    var at = problem.position();
    List<String> file = lines.getOrDefault(at.file(), List.of());
    assertTrue(at.line() <= file.size() + 1, problem::toString);
    String line = at.line() > file.size() ? "" : file.get(at.line() - 1);
    assertTrue(at.column() <= line.codePointCount(0, line.length()) + 1, problem::toString);
  }
}
