package muster.page.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

  /// For who waits: what takes longer hangs.
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final int LARGEST = 3_000;

  /// A file as it stands in the record.
  private record Sound(Path path, String text) {}

  @TempDir private Path folder;

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
    List<Sound> files = sound(data);
    int read = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + ROUNDS; seed++) {
      var random = new SplittableRandom(seed);
      boolean ofTheWorld = random.nextInt(3) > 0;
      int world = MiniRepo.world().files().size();
      Sound file =
          files.get(ofTheWorld ? random.nextInt(world) : random.nextInt(world, files.size()));
      Files.write(file.path, Mutations.damaged(file.text, random));
      read += isRead(data, file, seed) ? 1 : 0;
      Files.delete(file.path);
      if (ofTheWorld) {
        Files.writeString(file.path, file.text);
      }
    }
    assertTrue(read > ROUNDS / 50 && read < ROUNDS / 2, "read: " + read);
  }

  private static boolean isRead(Path data, Sound file, long seed) {
    try {
      return assertTimeoutPreemptively(PATIENCE, () -> isRead(data));
    } catch (AssertionError | RuntimeException fault) {
      throw new AssertionError("seed " + seed + ", " + file.path.getFileName(), fault);
    }
  }

  private static boolean isRead(Path data) throws IOException {
    Checked checked = Checked.of(data);
    checked.problems().forEach(problem -> hold(problem, checked));
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

  private static void hold(Diagnostic problem, Checked checked) {
    var at = problem.position();
    List<String> lines = checked.loaded().texts().getOrDefault(at.file(), "").lines().toList();
    assertTrue(at.line() <= lines.size() + 1, problem::toString);
    String line = at.line() > lines.size() ? "" : lines.get(at.line() - 1);
    assertTrue(at.column() <= line.codePointCount(0, line.length()) + 1, problem::toString);
  }
}
