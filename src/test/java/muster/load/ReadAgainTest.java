package muster.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import muster.diagnostic.Position;
import muster.diagnostic.RecordKey;
import muster.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The record read again after each of many edits is what it is when it is read for the first time.
class ReadAgainTest {
  private static final int EDITS = Boolean.getBoolean("muster.long") ? 1_000 : 60;

  private static final long SEED = 20_261_127L;

  @TempDir private Path home;

  @Test
  void whatDidNotChangeIsAsIfReadAnew() throws IOException {
    Path data = Tree.copy(Path.of("data"), home.resolve("data"));
    var random = new SplittableRandom(SEED);
    var parsed = new Parsed();
    for (int edit = 0; edit < EDITS; edit++) {
      List<Path> files =
          Tree.files(data).stream().filter(file -> file.toString().endsWith(".yaml")).toList();
      Path file = files.get(random.nextInt(files.size()));
      String right = Files.readString(file);
      Files.writeString(file, edited(right, random));
      String about = "edit " + edit + " in " + data.relativize(file) + ", seed " + SEED;
      assertSame(Loader.load(data), Loader.load(data, parsed), about);
      if (random.nextInt(3) > 0) {
        Files.writeString(file, right);
      }
    }
  }

  @Test
  void aSourceIsBoundAnewWhenWhatItNamesIsGone() throws IOException {
    Path data = Tree.copy(Path.of("data"), home.resolve("data"));
    var parsed = new Parsed();
    Loaded before = Loader.load(data, parsed);
    Path actors = data.resolve("actors.yaml");
    Files.writeString(actors, Files.readString(actors).replace("- id: afp\n", "- id: afq\n"));
    assertEquals(List.of(), before.diagnostics());
    assertEquals(
        Loader.load(data).diagnostics().size(), Loader.load(data, parsed).diagnostics().size());
    assertFalse(Loader.load(data, parsed).diagnostics().isEmpty());
  }

  /// A text with a line gone, twice or elsewhere, or with one of its words in place of another.
  private static String edited(String text, SplittableRandom random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int one = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    switch (random.nextInt(4)) {
      case 0 -> lines.remove(one);
      case 1 -> lines.add(other, lines.get(one));
      case 2 -> lines.set(one, lines.get(other));
      default -> lines.set(one, lines.get(one) + "x");
    }
    return String.join("\n", lines) + "\n";
  }

  private static void assertSame(Loaded anew, Loaded again, String about) {
    assertEquals(anew.diagnostics(), again.diagnostics(), about);
    assertEquals(anew.dataset(), again.dataset(), about);
    assertEquals(places(anew), places(again), about);
  }

  private static List<Optional<Position>> places(Loaded loaded) {
    return loaded.dataset().reports().values().stream()
        .map(report -> new RecordKey("claim", report.id().toString()))
        .map(key -> loaded.positions().of(key, "value"))
        .toList();
  }
}
