package muster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import muster.cli.Shell.Outcome;
import muster.site.Freedonia;
import muster.testing.MiniRepo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowTest {
  @TempDir private Path home;
  private Shell shell;

  @BeforeEach
  void writeTheRecord() throws IOException {
    MiniRepo.world().writeTo(home);
    shell = Shell.in(home);
  }

  private String shown(String... arguments) {
    Outcome outcome = shell.run(arguments);
    assertEquals(0, outcome.status(), outcome.err());
    return outcome.out();
  }

  private String head(String typed) {
    return shown("show", typed).lines().findFirst().orElse("");
  }

  @Test
  void aClaimIsToldWithItsWordingChainAndTimes() {
    String text = shown("show", "gazette-1/sent");
    assertEquals(
        """
        claim gazette-1/sent  (data/sources/gazette-1.yaml:17)
          Minister of War: around 3,000 sent, as of 5 March 2021.
          our words   Around 3,000 soldiers were sent.
          wording     “around 3,000 soldiers were sent”
          number      around 3,000 (3000: about; the source gives no bounds)
          measure     sent (sent)
          about       Freedonian troops in Sylvania (deployment expedition)
          from        Mill Town (mill-town)
          chain       Minister of War
                      through Rufus Firefly
                      through Example Wire
                      The Example Gazette published it
          way         Between the originator and the document stand two relays, one after another.
          occasion    The minister's briefing (briefing)
          document    The Example Gazette, 6 March 2021 (headline not recorded) (gazette-1)
          as of       5 March 2021 (2021-03-05)
          said        5 March 2021 (2021-03-05)
          published   6 March 2021 (2021-03-06)
          entered     1 September 2021, entered by hand
          evidence    no evidence stated
          fate        standing: its originator has not taken it back in any document of this record
          assessment  not assessed by an editor
          answers     How many were sent? (sent)
        """,
        text.substring(0, text.indexOf("  pages ")));
  }

  @Test
  void whatAnEditorAddsIsTold() {
    Freedonia.write(
        home.resolve("data/sources/wire-2.yaml"),
        """
        source:
          id: wire-2
          publisher: wire
          published: 2021-03-06
          language: en
          seen: whole
          entered:
            how: human
            on: 2021-09-01
        statements:
          - by: minister
            utterance: briefing
            because: The wire names the same room.
            informed-by: [staff]
            note: Printed twice.
            claims:
              - id: likely
                about: expedition
                measure: sent
                value: about 40
                unit: sappers
                quote: about 40 sappers sent
                text: About 40 sappers were sent.
                places: [mill-district]
                from: sylvania
                to: upper-oblast
                likelihood:
                  wording: highly likely
                  scale: uk
                grade:
                  digit: 2
                  by: a reader
                  on: 2021-09-01
                  because: It fits.
        """);
    String text = shown("show", "wire-2/likely");
    for (String row :
        List.of(
            "unit        sappers",
            "places      Mill District (mill-district)",
            "from        Sylvania (sylvania)",
            "to          Upper Oblast (upper-oblast)",
            "because     The wire names the same room.",
            "occasion    The minister's briefing (briefing)",
            "informed by general staff of Sylvania (staff)",
            "likelihood  “highly likely”, on the scale of: uk",
            "grade       2 on the Admiralty scale: “probably true”, by a reader, 1 September 2021:"
                + " It fits.",
            "remark      Printed twice.")) {
      assertTrue(text.contains("\n  " + row + "\n"), row + " is not in\n" + text);
    }
  }

  @Test
  void thePagesThatPrintItAreNamed() {
    String pages = shown("show", "gazette-1/sent").replaceFirst("(?s).*\n  pages +", "");
    for (String page : List.of("claims.html", "claims/gazette-1/sent.html", "index.html")) {
      assertTrue(pages.contains(page), pages);
    }
    assertFalse(pages.contains("404.html"), pages);
  }

  @Test
  void aRecordIsFoundByTheAddressOfItsPage() {
    String wanted = "claim gazette-1/sent  (data/sources/gazette-1.yaml:17)";
    assertEquals(wanted, head("claims/gazette-1/sent.html"));
    assertEquals(wanted, head("site/claims/gazette-1/sent.html"));
    assertEquals(wanted, head("https://example.org/a/claims/gazette-1/sent.html?lang=en#chain"));
    assertEquals("actor wire  (data/actors.yaml:15)", head("actors/wire.html"));
    assertEquals("page methodology  (data/pages/methodology.md:1)", head("methodology.html"));
  }

  @Test
  void aRenamedRecordIsFoundByItsFormerIdAndAddress() throws IOException {
    Path actors = home.resolve("data/actors.yaml");
    Files.writeString(
        actors,
        Files.readString(actors).replace("- id: wire\n", "- id: wire\n    was: telegraph\n"));
    Path source = home.resolve("data/sources/gazette-1.yaml");
    Files.writeString(
        source,
        Files.readString(source).replace("  id: gazette-1\n", "  id: gazette-1\n  was: paper-1\n"));
    assertEquals("actor wire  (data/actors.yaml:15)", head("telegraph"));
    assertEquals("actor wire  (data/actors.yaml:15)", head("actors/telegraph.html"));
    assertEquals("claim gazette-1/sent  (data/sources/gazette-1.yaml:18)", head("paper-1/sent"));
  }

  @Test
  void aRecordIsFoundByALineOfItsFile() {
    assertEquals("actor wire  (data/actors.yaml:15)", head("data/actors.yaml:16"));
    assertEquals("actor wire  (data/actors.yaml:15)", head("data/actors.yaml:17:5"));
    assertEquals(
        "claim gazette-1/sent  (data/sources/gazette-1.yaml:17)",
        head("data/sources/gazette-1.yaml:20"));
  }

  @Test
  void aLineOfAStatementBelongsToItsDocument() {
    String document = "source gazette-1  (data/sources/gazette-1.yaml:2)";
    assertEquals(document, head("data/sources/gazette-1.yaml:8"));
    assertEquals(document, head("data/sources/gazette-1.yaml:13"));
    assertEquals(document, head("data/sources/gazette-1.yaml:25"));
  }

  @Test
  void aFileIsNamedFromWhereOneStands() throws IOException {
    Path sources = Files.createDirectories(home.resolve("data/sources"));
    assertEquals(
        "claim gazette-1/sent  (data/sources/gazette-1.yaml:17)\n",
        shell.from(sources).run("show", "gazette-1.yaml:20").out().replaceFirst("(?s)\n.*", "\n"));
  }

  @Test
  void anIdOfSeveralKindsShowsThemAll() {
    String text = shown("show", "sent");
    assertTrue(text.startsWith("question sent  (data/questions.yaml:2)\n"), text);
    assertTrue(text.contains("\n\nmeasure sent  (muster/measures.yaml:"), text);
  }

  @Test
  void everyRecordCanBeShown() {
    for (String id :
        List.of(
            "gazette-1",
            "gazette-1/vanguard",
            "gazette-1/cold",
            "minister",
            "mill-town",
            "expedition",
            "vanguard",
            "briefing",
            "methodology")) {
      assertTrue(shown("show", id).contains(" " + id + "  ("), id);
    }
  }

  @Test
  void ofTheProtectedNothingIsSaidButTheLabel() {
    assertEquals(
        """
        actor prisoners  (data/actors.yaml:21)
          prisoners interviewed by the lawmaker
          kind        group
          protected   prisoner of war
        """,
        shown("show", "prisoners"));
  }

  @Test
  void aMisspeltIdIsProposed() {
    assertEquals(
        new Outcome(
            2, "", "muster: no record \"gazete-1/sent\": did you mean \"gazette-1/sent\"?\n"),
        shell.run("show", "gazete-1/sent"));
  }

  @Test
  void jsonIsTheNotationOfTheFiles() {
    String text = shown("show", "wire", "--format", "json");
    assertEquals(
        """
        {
          "actors": [
            {
              "id": "wire",
              "name": "Example Wire",
              "kind": "news-agency"
            }
          ]
        }
        """,
        text);
    String claim = shown("show", "gazette-1/cold", "--format", "json");
    assertTrue(claim.contains("\"by\": \"prisoners\""), claim);
    assertFalse(claim.contains("\"by\": \"minister\""), claim);
  }

  @Test
  void aRecordWithErrorsIsNotShown() {
    Freedonia.write(home.resolve("data/places.yaml"), "places:\n");
    Outcome outcome = shell.run("show", "wire");
    assertEquals(1, outcome.status());
    assertTrue(outcome.err().startsWith("muster: the record has "), outcome.err());
  }
}
