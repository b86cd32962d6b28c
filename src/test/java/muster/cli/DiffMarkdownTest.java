package muster.cli;

import static muster.cli.Revised.GAZETTE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What changed as a comment on a proposed change.
class DiffMarkdownTest {
  @TempDir private Path home;
  private Revised revised;

  @BeforeEach
  void take() {
    revised = new Revised(home);
  }

  private String comment() throws IOException {
    return revised.diff("--format", "markdown").out();
  }

  @Test
  void whereNothingChangedThatIsSaid() throws IOException {
    assertEquals("### What changes in the record\n\nNothing.\n", comment());
  }

  @Test
  void whatIsLostComesFirstThenCountsThenDetails() throws IOException {
    revised
        .with(GAZETTE, "- id: vanguard", "- id: first")
        .with(GAZETTE, "around 3,000", "nearly 3,500")
        .with("data/places.yaml", "- id: mill-town", "- id: milltown\n    was: [mill-town]")
        .with(GAZETTE, "from: mill-town", "from: milltown")
        .with(GAZETTE, "- by: staff", "- by: ministry");
    assertEquals(
        """
        ### What changes in the record

        #### Withdrawn

        - **The vanguard · general staff of Sylvania** · The vanguard was the first to come. · `gazette-1/vanguard`

        **Withdrawn: one claim. New id: one place. Added: one claim. Revised: one claim. One answer changes.**

        #### Answers

        - **How many were sent?**
          - was: The only one recorded&#58; Minister of War, around 3,000 sent, as of 5 March 2021.
          - now: The only one recorded&#58; Minister of War, nearly 3,500 sent, as of 5 March 2021.
          - because of `gazette-1/sent`

        #### Problems

        - new: `data/actors.yaml:2:9` warning, unused-record: nothing names the actor &#96;staff&#96;

        #### New id

        - **place · Mill Town** · was mill-town · `milltown`

        #### Added

        - **The vanguard · Ministry of War of Sylvania** · The vanguard was the first to come. · `gazette-1/first`

        #### Revised

        - **sent · Minister of War** · `gazette-1/sent`
          - revised value: around 3,000 → nearly 3,500
          - reworded, quote: “around 3,000 soldiers were sent” → “nearly 3,500 soldiers were sent”

        """,
        comment());
  }

  @Test
  void textOfTheRecordIsInert() throws IOException {
    revised.with(
        "data/site.yaml",
        "title: Freedonians in Sylvania",
        "title: \"@everyone <b>see</b> [here](http://a.example) #1\"");
    assertEquals(
        """
        ### What changes in the record

        **Revised: one site.**

        #### Revised

        - **what the site says of itself** · `site`
          - reworded, title: Freedonians in Sylvania → &#64;&#8203;everyone &#60;b&#62;see&#60;&#47;&#8203;b&#62; &#91;&#8203;here&#93;(http&#58;&#8203;&#47;&#8203;&#47;&#8203;a.example) &#35;&#8203;1

        """,
        comment());
  }

  @Test
  void aCommentIsShorterThanAForgeTakesAndSaysWhatIsLeftOut() throws IOException {
    var places = new StringBuilder(revised.text("data/places.yaml"));
    for (int at = 0; at < 2_000; at++) {
      places.append("  - id: place-").append(at).append("\n    name: \"").append("@#<[".repeat(20));
      places.append(at).append("\"\n    precision: country\n");
    }
    revised.with("data/places.yaml", places.toString()).with(GAZETTE, "- id: cold", "- id: chill");
    String comment = comment();
    assertTrue(comment.length() < 65_536, "characters: " + comment.length());
    assertTrue(comment.length() > 60_000, "characters: " + comment.length());
    assertTrue(comment.contains("**Added: 2000 places."), comment.substring(0, 400));
    int shown = comment.split("\n- \\*\\*place", -1).length - 1;
    int problems = comment.split("\n- new:", -1).length - 1;
    assertTrue(shown + problems > 20, "shown: " + shown + ", " + problems);
    assertTrue(
        comment.endsWith(
            "Left out here, for length: "
                + (4_000 - shown - problems)
                + " entries. `muster diff` prints them all.\n"),
        comment.substring(comment.length() - 200));
  }

  @Test
  void whatIsLostLeavesRoomForCounts() throws IOException {
    var many = new StringBuilder(revised.text(GAZETTE).replaceFirst("(?s)  - by: prisoners.*", ""));
    many.append("  - by: wire\n    claims:\n");
    for (int at = 0; at < 600; at++) {
      many.append("      - id: c").append(at).append("\n        about: expedition\n        text: ");
      many.append("Said. ".repeat(40)).append('\n');
    }
    var old = new Revised(home).with(GAZETTE, many.toString());
    String comment = old.against(revised, "--format", "markdown").out();
    assertTrue(comment.length() < 65_536, "characters: " + comment.length());
    assertTrue(comment.contains("**Withdrawn: 600 claims."), comment.substring(0, 200));
    assertFalse(comment.contains("#### Added"), "what a document loses is no addition");
  }
}
