package muster.export.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import muster.diagnostic.Rule;
import muster.export.Sylvania;
import muster.load.Loaded;
import muster.model.Dataset;
import muster.testing.Node;
import muster.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordJsonTest {
  private static final Dataset SYLVANIA = Sylvania.dataset();
  private static final Dataset REAL = Sylvania.read(Sylvania.REAL);

  @TempDir private Path home;

  /// A data folder with the exported record and the pages of prose, which it does not hold.
  private Path folder(String json, Path original) throws IOException {
    Path data = home.resolve("data");
    Tree.copy(original.resolve("pages"), data.resolve("pages"));
    Files.writeString(data.resolve("record.json"), json);
    return data;
  }

  @Test
  void theMadeUpRecordComesBackAsItWas() throws IOException {
    comesBack(SYLVANIA, Sylvania.FOLDER);
  }

  @Test
  void theRealRecordComesBackAsItWas() throws IOException {
    comesBack(REAL, Sylvania.REAL);
  }

  private void comesBack(Dataset dataset, Path original) throws IOException {
    String json = RecordJson.of(dataset);
    Dataset again = Sylvania.read(folder(json, original));
    assertEquals(dataset.sources(), again.sources());
    assertEquals(dataset.measures(), again.measures());
    assertEquals(dataset, again);
    assertEquals(json, RecordJson.of(again));
  }

  @Test
  void anotherProgramReadsAndWritesTheSameBytes() throws IOException, InterruptedException {
    for (Dataset dataset : List.of(SYLVANIA, REAL)) {
      String json = RecordJson.of(dataset);
      assertEquals(json, byNode(json));
    }
  }

  private static String byNode(String json) throws IOException, InterruptedException {
    String script =
        "const text = require('fs').readFileSync(0, 'utf8');"
            + "process.stdout.write(JSON.stringify(JSON.parse(text), null, 2) + '\\n')";
    return Node.run(json, "-e", script);
  }

  @Test
  void aNumberHasItsWordsAndWhatIsReadFromThem() {
    assertHolds(
        """
                      "value": {
                        "wording": "around 400",
                        "language": "en",
                        "approx": "about",
                        "best": 400
                      },
                      "unit": "guards",
        """);
    assertHolds(
        """
                      "value": {
                        "wording": "부상자의 3분의 2",
                        "language": "ko",
                        "approx": "nearly",
                        "share": "2/3"
                      },
        """);
    assertHolds(
        """
                        "wording": "dozens",
                        "language": "en",
                        "approx": "order-of-magnitude",
                        "rule-low": 24,
                        "rule-high": 99
        """);
    assertHolds(
        """
                        "wording": "about 4 to 6 million",
                        "language": "en",
                        "approx": "between",
                        "low": 4000000,
                        "high": 6000000
        """);
  }

  @Test
  void aTimeIsShortWhereItIsADateAlone() {
    assertHolds("              \"as-of\": \"said\"");
    assertHolds(
        """
                      "as-of": {
                        "edtf": "2031?-05-04",
                        "wording": "as of 4 May",
                        "because": "No year is printed.",
                        "from": "2030-12"
                      },
        """);
  }

  @Test
  void textIsNotChangedForSpreadsheets() {
    assertHolds("      \"title\": \"=Guards, \\\"killed\\\"\",\n");
  }

  private static void assertHolds(String part) {
    String json = RecordJson.of(SYLVANIA);
    assertTrue(json.contains(part), () -> part + "is not in\n" + json);
  }

  @Test
  void ofAProtectedPersonNothingButLabelKindAndStateIsWritten() throws IOException {
    String telling =
        Files.readString(Sylvania.FOLDER.resolve("record.yaml"))
            .replace(
                "    protection: prisoner-of-war\n",
                """
                    protection: prisoner-of-war
                    part-of: general-staff
                    note: Secretly a sergeant.
                    aliases: [Secretly the Lion]
                    may-be: [colonel]
                    names:
                      de: Secretly Max
                    roles:
                      - title: Secretly a cook
                """);
    String json = RecordJson.of(Sylvania.load(written(telling)).dataset());
    assertFalse(json.contains("Secretly"), json);
    assertTrue(
        json.contains(
            """
                {
                  "id": "prisoners",
                  "name": "prisoners interviewed by the colonel",
                  "kind": "group",
                  "state": "ZF",
                  "protection": "prisoner-of-war"
                }
            """),
        json);
  }

  private Path written(String yaml) throws IOException {
    Path data = Files.createDirectories(home.resolve("telling"));
    for (String source : List.of("wire-1.yaml", "post-1.json", "post-2.yaml")) {
      Files.copy(Sylvania.FOLDER.resolve("sources").resolve(source), data.resolve(source));
    }
    Files.writeString(data.resolve("record.yaml"), yaml);
    return data;
  }

  @Test
  void aMeasureThatDiffersFromTheBuiltInOneIsReported() throws IOException {
    String json =
        RecordJson.of(SYLVANIA).replaceFirst("\"label\": \"killed\"", "\"label\": \"dead\"");
    Loaded loaded = Sylvania.load(folder(json, Sylvania.FOLDER));
    assertEquals(1, loaded.diagnostics().size(), loaded.diagnostics().toString());
    assertEquals(Rule.DUPLICATE_ID, loaded.diagnostics().getFirst().rule());
  }
}
