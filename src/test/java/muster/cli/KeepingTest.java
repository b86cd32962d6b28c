package muster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import muster.testing.MiniRepo;
import muster.testing.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What cannot be kept for the next run keeps no command from being done.
class KeepingTest {
  private static final List<String> KEPT = List.of("pages", "plans", "records");

  @TempDir private Path home;
  private Shell shell;

  @BeforeEach
  void write() throws IOException {
    MiniRepo.world().writeTo(home);
    Path tool = Files.writeString(home.resolve("muster.jar"), "a tool");
    shell = Shell.in(home).keeping(tool, () -> Instant.now().plusSeconds(60));
  }

  @Test
  void foldersInThePlaceOfWhatIsKept() throws IOException {
    for (String name : KEPT) {
      Files.createDirectories(home.resolve(".muster").resolve(name).resolve("in-the-way"));
    }
    done(".muster/records");
    assertEquals(List.of(), Tree.files(home.resolve(".muster")));
  }

  @Test
  void aFileInThePlaceOfTheFolder() throws IOException {
    Files.writeString(home.resolve(".muster"), "in the way");
    done(".muster");
    assertEquals("in the way", Files.readString(home.resolve(".muster")));
  }

  private void done(String named) throws IOException {
    for (String command : List.of("check", "build", "build")) {
      Shell.Outcome silent = shell.run(command);
      assertEquals(ExitStatus.DONE, silent.status(), silent.err());
      assertFalse(silent.err().contains("not kept"), silent.err());
      Shell.Outcome told = shell.run(command, "--verbose");
      assertTrue(told.err().contains("not kept for the next run: " + named), told.err());
    }
  }
}
