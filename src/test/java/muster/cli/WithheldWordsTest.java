package muster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import muster.cli.Shell.Outcome;
import muster.site.Freedonia;
import muster.testing.GitFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the private list has is neither written nor printed.
class WithheldWordsTest {
  private static final String WIRE = "data/sources/example-wire-1.yaml";

  @TempDir private Path home;
  @TempDir private Path elsewhere;
  private Path list;

  @BeforeEach
  void listAWord() {
    Freedonia.writeTo(home);
    list = elsewhere.resolve("list.txt");
    Freedonia.write(list, "# who must not be named\nQuillféather\n");
  }

  private Outcome run(Path file, String... arguments) {
    var variables = Map.of("MUSTER_HARM_LIST", file.toString(), "NO_COLOR", "1");
    Outcome outcome = Shell.in(home).onTerminal(variables).run(arguments);
    String all = (outcome.out() + outcome.err()).toLowerCase(Locale.ROOT);
    assertFalse(all.contains("quillf"), all);
    assertFalse(all.contains("list.txt"), all);
    return outcome;
  }

  private Outcome run(String... arguments) {
    return run(list, arguments);
  }

  private void name(String words, String others) throws IOException {
    Path wire = home.resolve(WIRE);
    String text = Files.readString(wire);
    assertTrue(text.contains(words), words);
    Files.writeString(wire, text.replace(words, others));
  }

  @Test
  void aSiteWithoutTheWordsIsMade() {
    Outcome outcome = run("build");
    assertEquals(0, outcome.status(), outcome.err());
    assertTrue(outcome.err().contains("  held against MUSTER_HARM_LIST: 1 line\n"), outcome.err());
  }

  @Test
  void withoutAListTheBuildSaysSoButNotWhereItIsToBeQuiet() {
    Shell shell = Shell.in(home);
    String line = "  held against no list of names: MUSTER_HARM_LIST is not set\n";
    assertTrue(shell.run("build").err().contains(line));
    assertEquals("", shell.run("build", "--quiet").err());
    assertFalse(shell.run("build").out().contains("MUSTER_HARM_LIST"));
  }

  @Test
  void aSiteWithThemIsNotAndTheOneBeforeStays() throws IOException {
    assertEquals(0, run("build").status());
    String before = Files.readString(home.resolve("site/manifest.json"));
    name("around 400 guards were killed", "around 400 guards were killed by QUILLFEATHER");
    Outcome outcome = run("build", "--quiet");
    assertEquals(1, outcome.status());
    assertTrue(
        outcome
            .err()
            .matches(
                "(?s)muster: nothing was written: \\S+ would show what line 2 of MUSTER_HARM_LIST"
                    + " lists: .*"),
        outcome.err());
    assertEquals(before, Files.readString(home.resolve("site/manifest.json")));
    assertFalse(Files.exists(home.resolve("site/.muster-build")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "json"})
  void aDifferenceThatHasThemIsNotPrinted(String form) throws IOException {
    GitFolder.in(home).commit("Begin");
    name("around 400 guards were killed", "around 400 guards were killed by Quillfeather");
    Outcome outcome = run("diff", "--format", form);
    assertEquals(1, outcome.status());
    assertEquals("", outcome.out());
    assertEquals(
        "muster: not printed: it would show what line 2 of MUSTER_HARM_LIST lists\n",
        outcome.err());
  }

  @Test
  void norIsAFrameOfTheLineAtFault() throws IOException {
    name("value: around 400", "value: around 500   # as Quillfeather says");
    for (String command : new String[] {"check", "build"}) {
      Outcome outcome = run(command);
      assertEquals(1, outcome.status(), command);
      assertTrue(outcome.err().contains("line 2 of MUSTER_HARM_LIST"), outcome.err());
    }
  }

  @Test
  void theReasonOfAnEarlierChangeStopsTheBuildToo() throws IOException {
    GitFolder.in(home).commit("Begin with what Quillfeather sent", "2031-05-07T10:00:00Z");
    Outcome outcome = run("build", "--quiet");
    assertEquals(1, outcome.status());
    assertTrue(
        outcome.err().startsWith("muster: nothing was written: changes.html would show"),
        outcome.err());
  }

  @Test
  void aNameThatSomebodyTypesWronglyIsNotRepeated() {
    Outcome outcome = run("show", "quillfeather");
    assertEquals(2, outcome.status());
    assertTrue(outcome.err().contains("line 2 of MUSTER_HARM_LIST"), outcome.err());
  }

  @Test
  void aListThatCannotServeIsAMisuse() {
    Outcome gone = run(elsewhere.resolve("quillf"), "check");
    assertEquals(2, gone.status());
    assertEquals("muster: MUSTER_HARM_LIST names no file that can be read\n", gone.err());
    Freedonia.write(list, "# nobody yet\n");
    assertEquals(2, run("check").status());
    Freedonia.write(home.resolve("names.txt"), "Quillfeather\n");
    Outcome inside = run(home.resolve("names.txt"), "check");
    assertEquals(2, inside.status());
    assertTrue(inside.err().contains("move it out"), inside.err());
  }
}
