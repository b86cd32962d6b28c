package muster.cli;

import static muster.cli.Revised.GAZETTE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import muster.cli.Shell.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each kind of change as a reader of the terminal sees it.
class DiffTest {
  @TempDir private Path home;
  private Revised revised;

  @BeforeEach
  void take() {
    revised = new Revised(home);
  }

  private void prints(String text) throws IOException {
    assertEquals(new Outcome(0, text, ""), revised.diff());
  }

  @Test
  void nothingIsSaidToBeNothing() throws IOException {
    assertEquals(
        new Outcome(0, "", "nothing changed between old/data and new/data\n"), revised.diff());
  }

  @Test
  void aClaimInAnotherFileIsTheSame() throws IOException {
    revised.with("data/elsewhere.yaml", revised.text(GAZETTE)).without(GAZETTE);
    assertEquals("", revised.diff().out());
  }

  @Test
  void anotherNumberChangesTheAnswer() throws IOException {
    revised.with(GAZETTE, "around 3,000", "nearly 3,500");
    prints(
        """
          ~ sent · Minister of War   gazette-1/sent
              revised value: around 3,000 → nearly 3,500
              reworded, quote: “around 3,000 soldiers were sent” → “nearly 3,500 soldiers were sent”

          How many were sent?
            was: The only one recorded: Minister of War, around 3,000 sent, as of 5 March 2021.
            now: The only one recorded: Minister of War, nearly 3,500 sent, as of 5 March 2021.
            because of gazette-1/sent

          Revised: one claim. One answer changes.
        """);
  }

  @Test
  void aNewDocumentStandsAboveItsClaims() throws IOException {
    revised.with(
        "data/sources/wire-2.yaml",
        """
        source:
          id: wire-2
          title: More soldiers
          publisher: wire
          published: 2021-04-02
          language: en
          seen: whole
          entered:
            how: human
            on: 2021-09-01
        statements:
          - by: ministry
            claims:
              - id: sent
                about: expedition
                measure: sent
                value: 4,000
                quote: 4,000 soldiers were sent
                text: They were sent.
                as-of: 2021-04-01
        """);
    prints(
        """
          + document · Example Wire, 2 April 2021, “More soldiers”   wire-2
          + sent · Ministry of War of Sylvania   4,000   as of 1 April 2021   (before: around 3,000, as of 5 March 2021)   wire-2/sent

          How many were sent?
            was: The only one recorded: Minister of War, around 3,000 sent, as of 5 March 2021.
            now: Latest: Ministry of War of Sylvania, 4,000 sent, as of 1 April 2021. Beside it: one other total of the same originator.
            rested on: One report: one named originator.
            rests on: Two reports: one named originator.
            because of wire-2/sent

          Added: one document and one claim. One answer changes.
        """);
  }

  @Test
  void whatIsGoneIsToldWithWhatItSaid() throws IOException {
    revised
        .with(GAZETTE, "- id: vanguard", "- id: first")
        .with(GAZETTE, "The vanguard was the first to come.", "They came first.");
    prints(
        """
          - The vanguard · general staff of Sylvania   The vanguard was the first to come.   gazette-1/vanguard
          + The vanguard · general staff of Sylvania   They came first.   gazette-1/first

          Withdrawn: one claim. Added: one claim.
        """);
  }

  @Test
  void aNewIdWithTheOldOneListedIsOneChange() throws IOException {
    revised
        .with("data/actors.yaml", "- id: lawmaker\n", "- id: firefly\n    was: [lawmaker]\n")
        .with(GAZETTE, "[lawmaker, wire]", "[firefly, wire]")
        .with(GAZETTE, "id: vanguard\n", "id: first\n        was: [vanguard]\n");
    prints(
        """
          > The vanguard · general staff of Sylvania   was gazette-1/vanguard   gazette-1/first
          > actor · Rufus Firefly   was lawmaker   firefly

          New id: one claim and one actor.
        """);
  }

  @Test
  void aNewIdThatForgetsTheOldOneIsSaidToBe() throws IOException {
    revised.with(GAZETTE, "- id: vanguard", "- id: first");
    prints(
        """
          - The vanguard · general staff of Sylvania   The vanguard was the first to come.   the same as gazette-1/first, which does not list this id under was   gazette-1/vanguard
          + The vanguard · general staff of Sylvania   The vanguard was the first to come.   gazette-1/first

          Withdrawn: one claim. Added: one claim.
        """);
  }

  @Test
  void aDayOfSayingIsTheDayOfAllThatDependOnIt() throws IOException {
    revised
        .with(GAZETTE, "said: 2021-03-05", "said: 2021-03-04")
        .with("data/utterances.yaml", "said: 2021-03-05", "said: 2021-03-04");
    prints(
        """
          ~ sent · Minister of War   gazette-1/sent
              re-dated, said: 5 March 2021 → 4 March 2021
          ~ utterance · The minister's briefing   briefing
              re-dated, said: 5 March 2021 → 4 March 2021

          How many were sent?
            was: The only one recorded: Minister of War, around 3,000 sent, as of 5 March 2021.
            now: The only one recorded: Minister of War, around 3,000 sent, as of 4 March 2021.
            because of gazette-1/sent

          Revised: one claim and one utterance. One answer changes.
        """);
  }

  @Test
  void aChangeOfAStatementIsToldOnceWithItsClaims() throws IOException {
    String second =
        """
              - id: more
                about: expedition
                text: More will follow.
                modality: planned
          - by: staff
        """;
    var old = new Revised(home).with(GAZETTE, "  - by: staff\n", second);
    revised
        .with(GAZETTE, "  - by: staff\n", second.replace("More will", "Others will"))
        .with(GAZETTE, "via: [lawmaker, wire]", "via: [lawmaker]");
    assertEquals(
        """
          ~ Freedonian troops in Sylvania · Minister of War   gazette-1/more
              reworded, text: More will follow. → Others will follow.
          ~ two claims · Minister of War   gazette-1/more, gazette-1/sent
              re-attributed, via: who: Example Wire (gone)

          Revised: two claims.
        """,
        old.against(revised).out());
  }

  @Test
  void anotherOriginatorIsToldWithWhatTheCheckSaysOfIt() throws IOException {
    revised.with(GAZETTE, "- by: staff", "- by: nobody");
    prints(
        """
          ~ The vanguard · nobody named   gazette-1/vanguard
              re-attributed, by: general staff of Sylvania → nobody

          new: data/actors.yaml:2:9 warning[unused-record] nothing names the actor `staff`

          Revised: one claim.
        """);
  }

  @Test
  void whatWasTakenBackLeavesTheAnswer() throws IOException {
    revised.with(
        GAZETTE,
        "from: mill-town\n",
        """
        from: mill-town
                fate: retracted
                fate-because: Made up.
                fate-on: 2021-04-01
        """);
    prints(
        """
          ~ sent · Minister of War   gazette-1/sent
              re-graded, fate: standing → retracted
              re-graded, fate because: Made up. (new)
              re-graded, fate on: 1 April 2021 (new)

          How many were sent?
            was: The only one recorded: Minister of War, around 3,000 sent, as of 5 March 2021.
            now: No total recorded, only one number taken back. Minister of War: around 3,000 sent, as of 5 March 2021.
            because of gazette-1/sent

          Revised: one claim. One answer changes.
        """);
  }

  @Test
  void theOtherKindsAreNamedToo() throws IOException {
    revised
        .with("data/places.yaml", "name: Mill Town", "name: Milltown")
        .with("data/deployments.yaml", "stage: dispatched", "stage: deployed")
        .with("data/questions.yaml", "How many were sent?", "How many have been sent?")
        .with("data/pages/methodology.md", "Everything made up.", "All of it made up.")
        .with("data/site.yaml", "title: Freedonians", "title: The Freedonians")
        .with("data/actors.yaml", "kind: outlet", "kind: news-agency");
    prints(
        """
          ~ deployment · Freedonian troops in Sylvania   expedition
              revised, stages, stage: dispatched → deployed
          ~ question · How many have been sent?   sent
              reworded, ask: How many were sent? → How many have been sent?
          ~ actor · The Example Gazette   gazette
              revised, kind: outlet → news agency
          ~ place · Milltown   mill-town
              reworded, name: Mill Town → Milltown
          ~ page · How the record is made   methodology
              reworded, text
          ~ what the site says of itself   site
              reworded, title: Freedonians in Sylvania → The Freedonians in Sylvania

          Revised: one deployment, one question, one actor, one place, one page and one site.
        """);
  }

  @Test
  void whatAProtectedPersonSaysIsNotShown() throws IOException {
    revised.with(GAZETTE, "it was cold", "it was warm").with(GAZETTE, "were cold", "were warm");
    prints("  One change is not shown, for protection.\n");
  }

  @Test
  void whoIsProtectedNowWasSoUnderEveryFormerName() throws IOException {
    var old =
        new Revised(home)
            .with(
                "data/actors.yaml",
                "  - id: prisoners",
                "  - id: formerly\n    name: Formerly Named\n    kind: person\n  - id: prisoners")
            .with(GAZETTE, "- by: prisoners", "- by: formerly")
            .with(GAZETTE, "        conditions: [in-captivity]\n", "")
            .with(GAZETTE, "seen: whole", "seen: whole\n  note: Formerly Named spoke.");
    assertEquals(
        new Outcome(0, "  Four changes are not shown, for protection.\n", ""),
        old.against(revised));
  }

  @Test
  void aNameThatAnAnswerTellsIsItsCause() throws IOException {
    revised.with("data/actors.yaml", "name: Minister of War", "name: Secretary of War");
    prints(
        """
          ~ actor · Secretary of War   minister
              reworded, name: Minister of War → Secretary of War

          How many were sent?
            was: The only one recorded: Minister of War, around 3,000 sent, as of 5 March 2021.
            now: The only one recorded: Secretary of War, around 3,000 sent, as of 5 March 2021.
            because of actor minister

          Revised: one actor. One answer changes.
        """);
  }

  @Test
  void nothingIsShownOfADocumentOfWhichMoreIsWithheld() throws IOException {
    revised
        .with(GAZETTE, "seen: whole\n", "seen: whole\n  withheld:\n    - What could harm.\n")
        .with(GAZETTE, "The vanguard was the first", "The vanguard of all was the first")
        .with("data/places.yaml", "name: Mill Town", "name: Milltown");
    prints(
        """
          ~ place · Milltown   mill-town
              reworded, name: Mill Town → Milltown

          Revised: one place. Two changes are not shown, for protection.
        """);
  }

  @Test
  void ofAChangeForHarmOnlyTheSizeIsTold() throws IOException {
    revised.with(GAZETTE, "around 3,000", "nearly 3,500");
    for (String format : new String[] {"text", "markdown", "json"}) {
      String out = revised.diff("--harm", "--format", format).out();
      assertFalse(out.contains("000") || out.contains("500"), out);
    }
  }

  @Test
  void theExitStatusTellsWhetherSomethingChanged() throws IOException {
    assertEquals(0, revised.diff("--exit-code").status());
    revised.with("data/places.yaml", "name: Mill Town", "name: Milltown");
    assertEquals(1, revised.diff("--exit-code").status());
    assertEquals(0, revised.diff().status());
  }

  @Test
  void aRecordThatIsNotWholeIsNotCompared() throws IOException {
    revised.with(GAZETTE, "seen: whole", "sen: whole");
    assertEquals(
        new Outcome(
            1,
            "",
            "muster: the record of new/data cannot be read whole and compared: 2 errors, first"
                + " data/sources/gazette-1.yaml:2:3, missing-field\n"),
        revised.diff());
  }

  @Test
  void whatBreaksARuleIsToldOf() throws IOException {
    revised.with(GAZETTE, "value: around 3,000", "value: around 4,000");
    String out = revised.diff().out();
    assertTrue(out.contains("\n      revised value: around 3,000 → around 4,000\n"), out);
    assertTrue(
        out.contains("\n  new: data/sources/gazette-1.yaml:20:16 error[number-not-in-quote] "),
        out);
  }

  @Test
  void nothingIsShownOfAFileThatTellsWhoAProtectedPersonIs() throws IOException {
    revised
        .with(
            "data/actors.yaml", "name: prisoners interviewed", "name: Fred and others interviewed")
        .with("data/actors.yaml", "name: Minister of War", "name: Secretary of War");
    assertEquals("  Two changes are not shown, for protection.\n", revised.diff().out());
  }
}
