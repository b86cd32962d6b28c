package muster.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import muster.testing.Markdown.Block;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.AssertionFailedError;

class SessionTest {
  private static final String KIND =
      "kind (what it is: state, office, government-body, intelligence-agency, military,"
          + " legislature, international-body, news-agency, outlet, ngo, think-tank, person, group,"
          + " unnamed): person\n";

  @TempDir private Path folder;

  @BeforeEach
  void putTheToolThere() throws IOException {
    Files.createFile(folder.resolve("muster"));
  }

  private void follow(String text) throws IOException, InterruptedException {
    new Session(folder, Map.of()).follow(new Block("console", text, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$ echo one\none\n$ echo two\ntwo\n",
        "$ echo 'it is' \\\n    so\nit is so\n",
        "$ exit 3\n$ echo $?\n3\n",
        "$ mkdir in\n$ cd in\n$ ../muster --version\nmuster 0.1.0\n",
        "$ echo 1.25 s\n0.07 s\n"
      })
  void whatThePageShowsIsFollowed(String text) {
    assertDoesNotThrow(() -> follow(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$ echo one\ntwo\n",
        "$ echo one\n",
        "$ echo one\none\ntwo\n",
        "$ exit 3\n",
        "$ exit 3\n$ echo $?\n2\n",
        "$ ./muster --versoin\nmuster 0.1.0\n",
        "$ ../muster --version\nmuster 0.1.0\n",
        "one\n$ echo one\none\n"
      })
  void whatComesOtherwiseIsHeldAgainstThePage(String text) {
    assertThrows(AssertionFailedError.class, () -> follow(text));
  }

  @Test
  void whatIsAskedIsAnsweredAsThePageHasIt() throws IOException, InterruptedException {
    Shell.in(folder).run("init", "mine");
    String actor = Files.readString(folder.resolve("mine/data/actors.yaml"));
    String asked = "name (in the record’s language; of a protected person a label): ";
    follow(
        "$ cd mine\n$ ../muster new actor x\n" + asked + "Żółw’s\n" + KIND + "data/actors.yaml\n");
    String after = Files.readString(folder.resolve("mine/data/actors.yaml"));
    assertTrue(after.equals(actor + "  - id: x\n    name: Żółw’s\n    kind: person\n"), after);
  }
}
