package muster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import muster.cli.Shell.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {
  private static final List<String> COMMANDS =
      List.of("build", "check", "explain", "fmt", "init", "list", "new", "show", "verify");

  @TempDir private Path home;

  private Outcome run(String... arguments) {
    return Shell.in(home).run(arguments);
  }

  @Test
  void theVersionIsOneLine() {
    assertEquals(new Outcome(0, "muster 0.1.0\n", ""), run("--version"));
    assertEquals(new Outcome(0, "muster 0.1.0\n", ""), run("--quiet", "--version"));
  }

  @Test
  void everyCommandHasHelpWithAnExample() {
    for (String command : COMMANDS) {
      Outcome outcome = run(command, "--help");
      assertEquals(0, outcome.status(), command);
      assertEquals("", outcome.err(), command);
      assertTrue(outcome.out().contains("\nExample:\n  muster " + command + " "), outcome.out());
      assertTrue(outcome.out().contains("--color=WHEN"), outcome.out());
    }
  }

  @Test
  void helpListsAllCommands() {
    String help = run("--help").out();
    for (String command : COMMANDS) {
      assertTrue(help.contains("\n  " + command + " "), help);
    }
  }

  @Test
  void withoutACommandTheHelpIsTalkAndTheStatusTwo() {
    Outcome outcome = run();
    assertEquals(2, outcome.status());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().startsWith("Usage: muster "), outcome.err());
  }

  @Test
  void aMisspeltCommandIsProposed() {
    assertEquals(
        new Outcome(
            2, "", "muster: no command \"chekc\": did you mean \"check\"? (see muster --help)\n"),
        run("chekc"));
  }

  @Test
  void aMisspeltOptionIsProposed() {
    assertEquals(
        new Outcome(
            2,
            "",
            "muster: no option \"--dta\": did you mean \"--data\"? (see muster check --help)\n"),
        run("check", "--dta=x"));
  }

  @Test
  void aMisspeltRuleIsProposed() {
    assertEquals(
        new Outcome(
            2,
            "",
            "muster: no rule \"number-not-in-qoute\": did you mean \"number-not-in-quote\"?"
                + " (muster check --rules lists them)\n"),
        run("explain", "number-not-in-qoute"));
  }

  @Test
  void whatIsMissingIsNamed() {
    assertEquals(
        new Outcome(2, "", "muster: RULE is missing (see muster explain --help)\n"),
        run("explain"));
    assertEquals(
        new Outcome(2, "", "muster: --data needs DIR behind it (see muster check --help)\n"),
        run("check", "--data"));
  }

  @Test
  void aWordThatAnOptionDoesNotTakeIsToldWithThoseThatItTakes() {
    assertEquals(
        new Outcome(
            2,
            "",
            "muster: --format does not take \"yaml\": it takes text, github, json, sarif"
                + " (see muster check --help)\n"),
        run("check", "--format", "yaml"));
  }

  @Test
  void whatIsTooMuchIsNamed() {
    assertEquals(
        new Outcome(2, "", "muster: \"x\" is one argument too many (see muster check --help)\n"),
        run("check", "x"));
  }

  @Test
  void anOptionTwiceIsNamed() {
    assertEquals(
        new Outcome(2, "", "muster: --data stands twice (see muster check --help)\n"),
        run("check", "--data", "a", "--data", "b"));
  }
}
