package muster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import muster.diagnostic.Severity;
import muster.testing.Checked;
import muster.testing.MiniRepo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Maps for the two shapes in which counts of losses are mostly published: a row for each day with
/// running totals, and a row for each event with its bounds. The tables are made up.
class ImportMapsTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeTheRecord() throws IOException {
    MiniRepo.world().writeTo(folder);
  }

  private Shell.Outcome run(String shape) throws IOException {
    for (String file : new String[] {shape + ".jsonl", shape + ".map.yaml"}) {
      Files.writeString(folder.resolve(file), MiniRepo.resource("/import/" + file));
    }
    return Shell.in(folder).run("import", shape + ".jsonl", "--map", shape + ".map.yaml");
  }

  private String source(String id) throws IOException {
    return Files.readString(folder.resolve("data/sources/" + id + ".yaml"));
  }

  private void recordHolds() throws IOException {
    assertTrue(
        Checked.of(folder.resolve("data")).problems().stream()
            .noneMatch(problem -> problem.severity() == Severity.ERROR));
  }

  @Test
  void runningTotalsBecomeOneDocumentADay() throws IOException {
    assertEquals(
        "wrote 2 files with 3 claims to data/sources; 1 row left out by the map; 2 rows that"
            + " repeat others dropped\n",
        run("running-totals").out());
    String first = source("wire-1921-03-05");
    assertTrue(first.contains("title: Made-up report 1\n"), first);
    assertTrue(first.contains("value: 70\n"), first);
    assertTrue(first.contains("as-of: 1921-03-05\n"), first);
    recordHolds();
  }

  @Test
  void eventsBecomeClaimsWithBounds() throws IOException {
    assertEquals(
        "wrote 2 files with 2 claims to data/sources; 1 row left out by the map\n",
        run("events").out());
    String second = source("made-up-12");
    assertTrue(second.contains("value: 2 to 9\n"), second);
    assertTrue(second.contains("during: 1921-03-02/1921-03-04\n"), second);
    assertTrue(source("made-up-11").contains("value: 4\n"));
    recordHolds();
  }
}
