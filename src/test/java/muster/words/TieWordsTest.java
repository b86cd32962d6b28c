package muster.words;

import static muster.testing.Records.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import muster.model.Dataset;
import muster.model.Report;
import muster.testing.Records;
import org.junit.jupiter.api.Test;

final class TieWordsTest {
  private static final String FIRST =
      """
      - by: ruritanian-bureau
        claims:
          - id: killed
            about: expedition
            measure: killed
            value: about 400
            text: About 400 have been killed.
      """;

  private static final String SECOND =
      """
      - by: ruritanian-bureau
        claims:
          - id: killed
            about: expedition
            measure: killed
            value: over 400
            text: Over 400 have been killed.
            relations:
              - departs-from: one-1/killed
                because: The first has “about”.
      """;

  private static String words(String second) {
    Dataset dataset = Records.of(document("one-1", "", FIRST), document("two-2", "", second));
    Report report = Records.report(dataset, "two-2/killed");
    return new TieWords(dataset).of(report.claim().relations().getFirst(), report);
  }

  @Test
  void aReportCitesTheOneThatItNamesOnItsWay() {
    String through = SECOND.replace("  claims:", "  via:\n    - who: example-wire\n  claims:");
    assertEquals("differs from the report that it cites", words(through));
  }

  @Test
  void reportsOfOneOriginNeedNotCiteEachOther() {
    assertEquals("differs from another report of the same origin", words(SECOND));
  }

  @Test
  void anOriginThatAnEditorAssignsIsSaidToBeOne() {
    String assigned =
        SECOND.replace("  claims:", "  origin: inferred\n  because: It has the number.\n  claims:");
    String nobody = SECOND.replace("by: ruritanian-bureau", "by: nobody");
    assertEquals("differs from a report that an editor takes for its origin", words(assigned));
    assertEquals("differs from a report that an editor takes for its origin", words(nobody));
  }
}
