package muster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import muster.cli.Shell.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {
  @TempDir private Path home;
  private Shell shell;

  @BeforeEach
  void openAShell() {
    shell = Shell.in(home);
  }

  @Test
  void theExampleBuildsAtOnce() throws IOException {
    assertEquals(
        new Outcome(0, "mine\n", "next: muster build --data mine/data --out mine/site\n"),
        shell.run("init", "mine"));
    assertEquals(0, shell.run("build", "--data=mine/data", "--out=mine/site").status());
    String answer = Files.readString(home.resolve("mine/site/questions/killed.html"));
    assertTrue(answer.contains("around 400") && answer.contains("at least 90"), answer);
  }

  @Test
  void theExampleBreaksNoRuleAndIsLaidOutAsUsual() {
    shell.run("init", "mine");
    var check = shell.run("check", "--data=mine/data", "--warnings-as-errors");
    assertEquals(0, check.status(), check.out());
    assertEquals(
        new Outcome(0, "", "would lay out 0 of 6 files\n"),
        shell.run("fmt", "--check", "--data=mine/data"));
  }

  @Test
  void theFirstLineOfEachFileLeadsToTheSchema() throws IOException {
    shell.run("init", "mine");
    Path file = home.resolve("mine/data/sources/example-wire-2001-05-06.yaml");
    String first = Files.readAllLines(file).getFirst();
    String schema = first.replace("# yaml-language-server: $schema=", "");
    assertTrue(Files.exists(file.resolveSibling(schema)), first);
  }

  @Test
  void aFolderThatIsNotEmptyIsLeftAsItIs() throws IOException {
    Files.createDirectories(home.resolve("empty"));
    assertEquals(0, shell.run("init", "empty").status());
    assertEquals(
        new Outcome(
            2,
            "",
            "muster: empty is not an empty folder: name one that is, or that is not there\n"),
        shell.run("init", "empty"));
  }

  @Test
  void commandsWorkOnTheRecordInWhichOneStands() {
    shell.run("init", "mine");
    Shell inside = shell.from(home.resolve("mine/data/sources"));
    assertEquals(0, inside.run("build").status());
    assertTrue(Files.exists(home.resolve("mine/site/index.html")));
    assertFalse(Files.exists(home.resolve("site")));
    assertEquals(2, shell.run("build").status());
  }
}
