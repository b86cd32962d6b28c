package muster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import muster.analysis.Origins;
import muster.analysis.PerClaim;
import muster.cli.Shell.Outcome;
import muster.export.record.ClaimDigest;
import muster.export.table.ClaimRows;
import muster.export.table.Tables;
import muster.load.Loader;
import muster.model.Dataset;
import muster.testing.MiniRepo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListTest {
  @TempDir private Path home;
  private Shell shell;

  @BeforeEach
  void writeTheRecord() throws IOException {
    MiniRepo.world().writeTo(home);
    shell = Shell.in(home);
  }

  private String listed(String... arguments) {
    Outcome outcome = shell.run(arguments);
    assertEquals(0, outcome.status(), outcome.err());
    return outcome.out();
  }

  private void refused(String message, String... arguments) {
    assertEquals(new Outcome(2, "", "muster: " + message + "\n"), shell.run(arguments));
  }

  @Test
  void aTableHasOneRecordARow() {
    assertEquals(
        new Outcome(
            0,
            """
            place          name           precision   within         claims
            mill-district  Mill District  district    upper-oblast   0
            mill-town      Mill Town      settlement  mill-district  1
            sylvania       Sylvania       country                    0
            upper-oblast   Upper Oblast   oblast      sylvania       0
            """,
            "4 of 4 places\n"),
        shell.run("list", "places"));
  }

  @Test
  void everyConditionHasToHold() {
    assertEquals(
        """
        claim           originator-name  measure  wording       as-of       said        published
        gazette-1/sent  Minister of War  sent     around 3,000  2021-03-05  2021-03-05  2021-03-06
        """,
        listed("list", "claims", "--where", "measure=sent", "--where", "institution=ministry"));
    assertEquals(
        "0 of 3 claims\n",
        shell.run("list", "claims", "--where", "measure=sent", "--where", "measure=").err());
  }

  @Test
  void aListHasEachOfItsItems() {
    assertTrue(
        listed("list", "questions", "--where", "measures=sent").contains("\nsent "),
        "the question with the measure");
  }

  @Test
  void oneRecordMayBeNamedAsTheKind() {
    assertEquals(listed("list", "claims"), listed("list", "claim"));
  }

  @Test
  void csvIsThatOfTheDownload() throws IOException {
    var download = new ByteArrayOutputStream();
    Dataset dataset = Loader.load(home.resolve("data")).dataset();
    Tables.claims(
        new ClaimRows(dataset, new Origins(dataset), new PerClaim<>(ClaimDigest::of)), download);
    assertEquals(
        download.toString(StandardCharsets.UTF_8), listed("list", "claims", "--format", "csv"));
  }

  @Test
  void jsonIsTheNotationOfTheFiles() {
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
        listed("list", "actors", "--where", "kind=news-agency", "--format", "json"));
  }

  @Test
  void everyKindIsListedInEveryForm() {
    for (String kind :
        List.of(
            "claims",
            "sources",
            "actors",
            "places",
            "deployments",
            "events",
            "questions",
            "utterances",
            "comparisons",
            "measures")) {
      String columns = listed("list", kind, "--columns");
      String csv = listed("list", kind, "--format", "csv");
      for (String column : csv.lines().findFirst().orElseThrow().split(",", -1)) {
        assertTrue(columns.contains("\n" + column + " "), column + " is not explained");
      }
      assertTrue(
          listed("list", kind)
              .lines()
              .findFirst()
              .orElse("")
              .startsWith(csv.substring(0, csv.indexOf(','))));
      assertTrue(listed("list", kind, "--format", "json").startsWith("{"), kind);
    }
  }

  @Test
  void theProtectedAreNotListed() {
    assertFalse(listed("list", "actors").contains("prisoners"));
  }

  @Test
  void aLongCellIsCut() {
    String table = listed("list", "measures");
    assertTrue(table.lines().allMatch(line -> line.length() < 160), table);
  }

  @Test
  void aMisspeltWordIsProposed() {
    refused(
        "no column of claims \"mesure\": did you mean \"measure\"?",
        "list",
        "claims",
        "--where",
        "mesure=sent");
    refused(
        "no claim has the measure \"snt\": did you mean \"sent\"?",
        "list",
        "claims",
        "--where",
        "measure=snt");
    refused("no kind of record \"clams\": did you mean \"claims\"?", "list", "clams");
  }

  @Test
  void whereNothingIsNearAllIsNamed() {
    refused(
        "no actor has the kind \"banana\": one of state, office, government-body,"
            + " intelligence-agency, military, legislature, international-body, news-agency,"
            + " outlet, ngo, think-tank, person, group, unnamed",
        "list",
        "actors",
        "--where",
        "kind=banana");
  }

  @Test
  void aWordThatMayStandThereAndDoesNotFindsNothing() {
    assertEquals("0 of 3 claims\n", shell.run("list", "claims", "--where", "fate=retracted").err());
    assertEquals("0 of 3 claims\n", shell.run("list", "claims", "--where", "measure=died").err());
    assertEquals("0 of 3 claims\n", shell.run("list", "claims", "--where", "said=1999").err());
  }

  @Test
  void aConditionWithoutAnEqualsSignIsRefused() {
    refused(
        "--where does not take \"sent\": it wants FIELD=VALUE, measure=killed",
        "list",
        "claims",
        "--where",
        "sent");
  }
}
