package muster.analysis;

import static muster.testing.Records.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import muster.model.Dataset;
import muster.model.Report;
import muster.testing.Records;
import org.junit.jupiter.api.Test;

final class StrandsTest {
  private static final String BRIEFING =
      """
      - by: ruritanian-bureau
        said: 2025-03-05
        utterance: briefing
        claims:
          - id: killed
            about: expedition
            measure: killed
            value: about 400
            text: About 400 have been killed.
      """;

  private static final String ALONE = BRIEFING.replace("  utterance: briefing\n", "");

  @Test
  void reportsOfOneUtteranceAreOneStrandWhateverTheirNumber() {
    assertEquals(
        List.of("a/killed b/killed c/killed"),
        strands(
            document("b", "2025-03-07", BRIEFING.replace("about 400", "around 500")),
            document("a", "2025-03-06", BRIEFING),
            document("c", "2025-03-08", BRIEFING)));
  }

  @Test
  void theDatedReportSpeaksForTheOthers() {
    String dated = BRIEFING.replace("    text:", "    as-of: 2025-03-01\n      text:");
    assertEquals(
        List.of("late/killed early/killed"),
        strands(document("early", "2025-03-06", BRIEFING), document("late", "2025-03-09", dated)));
  }

  @Test
  void aReportThatDepartsFromAnotherDoesNotSpeakForIt() {
    String departs =
        BRIEFING
            + "      relations:\n        - departs-from: z/killed\n          because: a slip\n";
    assertEquals(
        List.of("z/killed a/killed"),
        strands(document("a", "2025-03-06", departs), document("z", "2025-03-07", BRIEFING)));
  }

  @Test
  void aReportOfAStatedOriginSpeaksForOneWhoseOriginIsInferred() {
    String inferred =
        BRIEFING.replace(
            "  utterance: briefing\n",
            "  utterance: briefing\n  origin: inferred\n  because: The number is the same.\n");
    assertEquals(
        List.of("stated/killed guessed/killed"),
        strands(document("guessed", "2025-03-06", inferred), document("stated", "", BRIEFING)));
  }

  @Test
  void measuresSubjectsExtentsAndPlansAreNotFolded() {
    assertEquals(
        List.of("a/killed", "b/killed", "c/killed", "d/killed", "e/killed"),
        strands(
            document("a", "", BRIEFING),
            document("b", "", BRIEFING.replace("measure: killed", "measure: wounded")),
            document("c", "", BRIEFING.replace("about: expedition", "about: vanguard")),
            document("d", "", BRIEFING.replace("    text:", "    extent: addition\n      text:")),
            document(
                "e", "", BRIEFING.replace("    text:", "    modality: planned\n      text:"))));
  }

  @Test
  void periodsThatDoNotMeetAreNotFolded() {
    String autumn = BRIEFING.replace("    text:", "    during: 2024-10\n      text:");
    String winter = BRIEFING.replace("    text:", "    during: 2025-01/2025-02\n      text:");
    assertEquals(
        List.of("w/killed", "a/killed"),
        strands(document("a", "", autumn), document("w", "", winter)));
  }

  @Test
  void twoNumbersOfOneDocumentAreTwoAssertions() {
    String second =
        BRIEFING.substring(BRIEFING.indexOf("    - id")).replace("id: killed", "id: more");
    assertEquals(
        List.of("a/killed", "a/more"),
        strands(document("a", "", BRIEFING + second.replace("about 400", "about 900"))));
    assertEquals(List.of("a/killed a/more"), strands(document("a", "", BRIEFING + second)));
  }

  @Test
  void oneOriginatorsSameFigureOfOneDayIsOneStrandWithoutAnUtteranceToo() {
    assertEquals(
        List.of("a/killed b/killed"), strands(document("a", "", ALONE), document("b", "", ALONE)));
  }

  @Test
  void anotherDayAnotherNumberOrAnotherOriginatorIsAnotherStrand() {
    assertEquals(
        List.of("d/killed", "a/killed", "b/killed", "c/killed"),
        strands(
            document("a", "", ALONE),
            document("b", "", ALONE.replace("about 400", "about 500")),
            document("c", "", ALONE.replace("ruritanian-bureau", "freedonian-staff")),
            document("d", "", ALONE.replace("said: 2025-03-05", "said: 2025-06-05"))));
  }

  @Test
  void sourcesThatNameNobodyAreNeverTakenForOne() {
    String nobody = ALONE.replace("ruritanian-bureau", "nobody");
    assertEquals(
        List.of("a/killed", "b/killed"),
        strands(document("a", "", nobody), document("b", "", nobody)));
  }

  @Test
  void claimsInWordsAreNotFolded() {
    String words = BRIEFING.replaceAll(" *(measure|value): .*\n", "");
    assertEquals(
        List.of("a/killed", "b/killed"),
        strands(document("a", "", words), document("b", "", words)));
  }

  private static List<String> strands(String... files) {
    Dataset dataset = Records.of(files);
    return new Strands(dataset)
        .of(dataset.reports().values()).stream().map(StrandsTest::ids).toList();
  }

  private static String ids(Strand strand) {
    return String.join(
        " ", strand.reports().stream().map(Report::id).map(Object::toString).toList());
  }
}
