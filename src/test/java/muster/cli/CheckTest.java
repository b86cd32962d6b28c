package muster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import muster.cli.Shell.Outcome;
import muster.diagnostic.Rule;
import muster.site.Freedonia;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
  private static final String ACTORS_WITH_A_SLIP =
      Freedonia.ACTORS.replace("kind: military", "kind: militry");

  @TempDir private Path home;
  private Shell shell;

  @BeforeEach
  void writeTheRecord() {
    shell = Shell.in(Freedonia.writeTo(home));
  }

  private void breakTheRecord() {
    Freedonia.write(home.resolve("data/actors.yaml"), ACTORS_WITH_A_SLIP);
  }

  @Test
  void aSoundRecordHolds() {
    assertEquals(
        new Outcome(
            0,
            "checked " + Rule.values().length + " rules: no errors, no warnings\n",
            "read 6 files, 1 claim from 1 source\n"),
        shell.run("check"));
  }

  @Test
  void quietLeavesTheProblems() {
    assertEquals(new Outcome(0, "", ""), shell.run("check", "--quiet"));
    breakTheRecord();
    assertEquals(
        new Outcome(
            1,
            """
            data/actors.yaml:7:11 error[unknown-word]
               7 |     kind: militry
                 |           ^^^^^^^ `militry` is not one of the words that may stand here
               hint: did you mean `military`?  more: muster explain unknown-word
            """,
            ""),
        shell.run("check", "--quiet"));
  }

  @Test
  void anErrorIsShownWithItsLineAndEndsWithStatusOne() {
    breakTheRecord();
    assertEquals(
        new Outcome(
            1,
            """
            data/actors.yaml:7:11 error[unknown-word]
               7 |     kind: militry
                 |           ^^^^^^^ `militry` is not one of the words that may stand here
               hint: did you mean `military`?  more: muster explain unknown-word
            checked %d rules: 1 error, no warnings
            """
                .replace("%d", Integer.toString(Rule.values().length)),
            "read 6 files, 1 claim from 1 source\n"),
        shell.run("check"));
  }

  /// "around 400" in one report of the statement, "at least 400" in another.
  @Test
  void notesAreCountedApartAndFailNothing() {
    Path other = home.resolve("data/sources/example-wire-2.yaml");
    Freedonia.write(
        other, Freedonia.SOURCE.replace("wire-1", "wire-2").replace("around 400", "at least 400"));
    var outcome = shell.run("check", "--warnings-as-errors");
    assertEquals(0, outcome.status());
    String last = outcome.out().lines().toList().getLast();
    assertTrue(last.endsWith(" rules: no errors, no warnings, 1 note"), last);
    assertTrue(
        outcome
            .out()
            .contains(
                """
                        relations:
                          - departs-from: example-wire-1/killed
                            because: "Both report one statement; there “around 400”, here “at least 400”."
                """),
        outcome.out());
    assertTrue(
        shell
            .run("check", "--format=json")
            .out()
            .contains(
                "\"paste\": \"        relations:\\n"
                    + "          - departs-from: example-wire-1/killed"));
    assertFalse(shell.run("build").err().contains("note"));
    Freedonia.write(home.resolve("data/actors.yaml"), ACTORS_WITH_A_SLIP);
    assertFalse(shell.run("check").out().contains("note"));
  }

  @Test
  void theRecordIsFoundFromAnyDirectoryAndByName() {
    Path elsewhere = home.resolve("else/where");
    Freedonia.write(elsewhere.resolve("note.txt"), "");
    assertEquals(0, shell.from(elsewhere).run("check").status());
    assertEquals(0, shell.from(elsewhere).run("check", "--data", "../../data").status());
  }

  @Test
  void aFolderThatIsNotThereIsWrongUsage() {
    assertEquals(
        new Outcome(2, "", "muster: no folder nowhere with a record: name one with --data\n"),
        shell.run("check", "--data", "nowhere"));
  }

  @Test
  void jsonIsTheOnlyResultAndAsItIsDocumented() throws IOException {
    breakTheRecord();
    String page = Files.readString(Path.of("docs/check-output.md"));
    int from = page.indexOf("```json\n") + "```json\n".length();
    assertEquals(
        page.substring(from, page.indexOf("```", from)),
        shell.run("check", "--format", "json").out());
  }

  @Test
  void formsForOtherProgramsAreTheOnlyResult() {
    breakTheRecord();
    assertEquals(
        "::error file=data/actors.yaml,line=7,col=11,endColumn=18,title=unknown-word::"
            + "`militry` is not one of the words that may stand here"
            + "%0Ahint: did you mean `military`?\n",
        shell.run("check", "--format", "github").out());
    String sarif = shell.run("check", "--format", "sarif").out();
    assertTrue(sarif.startsWith("{\n") && sarif.contains("\"ruleId\": \"unknown-word\""), sarif);
  }

  @Test
  void aSummaryIsAppendedToWhatTheFileHas() throws IOException {
    breakTheRecord();
    Path summary = home.resolve("summary");
    Freedonia.write(summary, "before\n");
    assertEquals(1, shell.run("check", "--format=github", "--summary=summary").status());
    assertEquals(
        """
        before
        ### checked %d rules: 1 error, no warnings

        - `data/actors.yaml:7:11` error, unknown-word: &#96;militry&#96; is not one of the words that may stand here<br>
          hint: did you mean &#96;military&#96;?
        """
            .replace("%d", Integer.toString(Rule.values().length)),
        Files.readString(summary));
  }

  @Test
  void rulesAreListedOneALine() {
    String list = shell.run("check", "--rules").out();
    assertEquals(Rule.values().length, list.lines().count());
    assertTrue(
        list.contains("syntax                    error    the file is YAML or JSON\n"), list);
  }

  @Test
  void coloursAreForTerminalsThatWantThem() {
    breakTheRecord();
    assertEquals(false, isColoured(shell));
    assertEquals(true, isColoured(shell.onTerminal(Map.of())));
    assertEquals(false, isColoured(shell.onTerminal(Map.of("NO_COLOR", "1"))));
    assertEquals(true, isColoured(shell, "--color", "always"));
    assertEquals(false, isColoured(shell.onTerminal(Map.of()), "--color=never"));
  }

  private static boolean isColoured(Shell shell, String... options) {
    String[] arguments = new String[options.length + 1];
    arguments[0] = "check";
    System.arraycopy(options, 0, arguments, 1, options.length);
    return shell.run(arguments).out().contains("\u001b[");
  }
}
