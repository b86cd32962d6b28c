package muster.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A build that is killed at any moment leaves whole files of the old or of the new site, and the
/// next build makes up for it. `./test --long` kills many.
class KilledBuildTest {
  private static final int KILLS = Boolean.getBoolean("muster.long") ? 50 : 3;

  @TempDir private Path home;

  @Test
  void everyFileIsWholeAndTheNextBuildMakesUpForIt() throws IOException, InterruptedException {
    writeOld();
    Map<String, String> old = build("old");
    writeNew();
    long start = System.nanoTime();
    Map<String, String> young = build("new");
    long whole = System.nanoTime() - start;
    for (int seed = 1; seed <= KILLS; seed++) {
      writeOld();
      assertEquals(old, build("site"), "seed " + seed);
      writeNew();
      kill(whole / 2 + new Random(seed).nextLong(whole / 2));
      check(old, young, seed);
      assertEquals(young, build("site"), "seed " + seed);
    }
  }

  private void writeOld() throws IOException {
    Freedonia.writeTo(home);
    Files.deleteIfExists(home.resolve("data/pages/new.md"));
    Freedonia.write(home.resolve("data/pages/old.md"), "# Old\n\nText.\n");
  }

  private void writeNew() throws IOException {
    Freedonia.write(
        home.resolve("data/site.yaml"), Freedonia.SITE.replace("Freedonia in", "Freedonians in"));
    Files.deleteIfExists(home.resolve("data/pages/old.md"));
    Freedonia.write(home.resolve("data/pages/new.md"), "# New\n\nText.\n");
  }

  private Map<String, String> build(String out) throws IOException, InterruptedException {
    assertEquals(0, start(out).waitFor());
    return Folder.read(home.resolve(out));
  }

  private void kill(long after) throws IOException, InterruptedException {
    Process build = start("site");
    if (!build.waitFor(after, TimeUnit.NANOSECONDS)) {
      build.destroyForcibly().waitFor();
    }
  }

  private Process start(String out) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dmuster.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                "muster.cli.Muster",
                "build",
                "--quiet",
                "--out",
                home.resolve(out).toString()))
        .directory(home.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private void check(Map<String, String> old, Map<String, String> young, int seed) {
    Folder.read(home.resolve("site"))
        .forEach((path, text) ->
            assertTrue(
                path.startsWith(".muster-build/")
                    || text.equals(old.get(path))
                    || text.equals(young.get(path)),
                () -> path + " is neither old nor new; seed " + seed));
  }
}
