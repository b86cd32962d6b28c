package muster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import muster.cli.Shell.Outcome;
import muster.site.Freedonia;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FmtTest {
  private static final String ODD =
      """
      actors:
      - {kind: news-agency, id: example-wire, name: Example Wire} # an agency
      - kind: military
        id: general-staff
        name: "the Sylvanian General Staff"
      """;

  @TempDir private Path home;
  private Shell shell;
  private Path actors;

  @BeforeEach
  void writeTheRecord() throws IOException {
    shell = Shell.in(Freedonia.writeTo(home));
    Files.delete(home.resolve("data/sources/example-wire-1.yaml"));
    actors = home.resolve("data/actors.yaml");
    Freedonia.write(actors, ODD);
  }

  @Test
  void theProjectsOwnRecordIsLaidOutSo() {
    assertEquals("", Shell.in(Path.of("").toAbsolutePath()).run("fmt", "--check").out());
  }

  @Test
  void checkListsAndChangesNothing() throws IOException {
    assertEquals(
        new Outcome(1, "data/actors.yaml\n", "would lay out 1 of 4 files\n"),
        shell.run("fmt", "--check"));
    assertEquals(ODD, Files.readString(actors));
  }

  @Test
  void whatIsLaidOutSaysTheSameAndStaysSo() throws IOException {
    assertEquals(new Outcome(0, "data/actors.yaml\n", "laid out 1 of 4 files\n"), shell.run("fmt"));
    assertEquals(
        """
        actors:
          # an agency
          - id: example-wire
            name: Example Wire
            kind: news-agency
          - id: general-staff
            name: the Sylvanian General Staff
            kind: military
        """,
        Files.readString(actors));
    assertEquals(new Outcome(0, "", "laid out 0 of 4 files\n"), shell.run("fmt"));
    assertEquals(0, shell.run("fmt", "--check").status());
    assertEquals(List.of("actors.yaml", "deployments.yaml", "pages", "questions.yaml"), names());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("data"))) {
      return files.map(file -> file.getFileName().toString()).sorted().limit(4).toList();
    }
  }

  @Test
  void filesAreNamed() {
    assertEquals(new Outcome(0, "", "laid out 0 of 1 file\n"), shell.run("fmt", "data/site.yaml"));
    assertEquals(
        new Outcome(
            0,
            "data/actors.yaml\n",
            "data/pages/methodology.md is not YAML and is left as it is\nlaid out 1 of 1 file\n"),
        shell.run("fmt", "data/actors.yaml", "data/pages/methodology.md"));
    assertEquals(
        new Outcome(2, "", "muster: data is a folder: name files, or the folder by --data\n"),
        shell.run("fmt", "data"));
    assertEquals(
        new Outcome(3, "", "muster: gone.yaml: no such file or folder\n"),
        shell.run("fmt", "gone.yaml"));
  }

  @Test
  void aFileThatCannotBeReadIsLeftAsItIs() throws IOException {
    Freedonia.write(actors, "actors:\n  - id: a\n    name: one: two\n");
    var outcome = shell.run("fmt", "data/actors.yaml");
    assertEquals(1, outcome.status());
    assertEquals("", outcome.out());
    assertEquals(
        """
        data/actors.yaml:3:14 error[syntax]
           3 |     name: one: two
             |              ^ a text with `: ` in it has to stand in quotes
           hint: put the whole value in quotes: "one: two"  more: muster explain syntax
        laid out 0 of 1 file; 1 left as they are
        """,
        outcome.err());
    assertEquals("actors:\n  - id: a\n    name: one: two\n", Files.readString(actors));
  }

  @Test
  void whatWouldBeLostIsLeftAsItIs() {
    Freedonia.write(actors, "- a\n");
    assertEquals(
        new Outcome(
            1,
            "",
            "muster: data/actors.yaml is left as it is: it has no fields, or a comment would be"
                + " lost\nlaid out 0 of 1 file; 1 left as they are\n"),
        shell.run("fmt", "data/actors.yaml"));
  }
}
