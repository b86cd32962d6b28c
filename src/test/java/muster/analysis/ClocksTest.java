package muster.analysis;

import static muster.testing.Records.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import muster.model.Dataset;
import muster.model.Report;
import muster.model.When;
import muster.testing.Records;
import muster.time.EdtfDate;
import org.junit.jupiter.api.Test;

final class ClocksTest {
  private static final String TOLD =
      """
      - by: ruritanian-bureau
        via:
          - who: example-post
            said: 2025-03-09
        said: 2025-03-04
        utterance: briefing
        because: the same figures
        claims:
          - id: killed
            about: expedition
            measure: killed
            value: about 400
            as-of: said
            text: About 400 have been killed.
      """;

  @Test
  void theStatementsOwnDayComesFirst() {
    assertEquals("2025-03-04", said(TOLD));
  }

  @Test
  void theDayOfTheOccasionStandsInAsUncertain() {
    assertEquals("2025-03-05?", said(TOLD.replace("  said: 2025-03-04\n", "")));
    assertEquals(
        "2025-03-05?",
        said(TOLD.replace("  said: 2025-03-04\n", "  said:\n    wording: on Wednesday\n")));
  }

  @Test
  void wordsOfAnotherDocumentAreNotThoseOfThisOne() {
    String tied = TOLD.replace("  said: 2025-03-04\n", "");
    assertTrue(clocks(tied).saidByOccasion(report(tied)));
    assertEquals(Optional.empty(), clocks(tied).said(report(tied)).flatMap(When::wording));
    assertFalse(clocks(TOLD).saidByOccasion(report(TOLD)));
  }

  @Test
  void whatHasNoDayOfItsOwnHasOnlyThatOfPublication() {
    String untied =
        TOLD.replaceAll("  said: 2025-03-04\n  utterance: briefing\n  because: .*\n", "");
    assertFalse(clocks(untied).onlyPublished(report(untied)));
    String dayless = untied.replaceAll(" *said: 2025-03-09\n", "");
    assertTrue(clocks(dayless).onlyPublished(report(dayless)));
    String dated = dayless.replace("as-of: said", "as-of: 2025-03-01");
    assertFalse(clocks(dated).onlyPublished(report(dated)));
  }

  @Test
  void theDayOfARelayIsNeverThatOfTheOriginator() {
    String untied =
        TOLD.replaceAll("  said: 2025-03-04\n  utterance: briefing\n  because: .*\n", "");
    assertEquals("none", said(untied));
    assertEquals(
        "2025-03-09",
        clocks(untied).relayed(report(untied)).flatMap(When::date).map(EdtfDate::text).orElse(""));
  }

  @Test
  void aTimeRecordedAsSaidIsTheDayOfSaying() {
    Clock clock = clocks(TOLD).about(report(TOLD)).orElseThrow();
    assertEquals(Clock.Kind.AS_OF, clock.kind());
    assertEquals("2025-03-04", clock.date().map(EdtfDate::text).orElse(""));
  }

  @Test
  void nothingIsOrderedAfterTheDayOnWhichItWasPublished() {
    String year = TOLD.replace("as-of: said", "as-of: \"2025\"");
    Dataset dataset = Records.of(document("wire", "2025-03-10", year));
    assertEquals(
        LocalDate.of(2025, 3, 10),
        new Clocks(dataset).order(Records.report(dataset, "wire/killed")).latest().orElseThrow());
  }

  @Test
  void aCertainPageIsPublicOnItsDayAndAnyOtherOnTheDayOfEntry() {
    assertEquals(LocalDate.of(2025, 3, 10), publicBy("2025-03-10"));
    assertEquals(LocalDate.of(2025, 12, 1), publicBy("2025-03-10?"));
    assertEquals(LocalDate.of(2025, 12, 1), publicBy(""));
  }

  private static LocalDate publicBy(String published) {
    Dataset dataset = Records.of(document("wire", published, TOLD));
    return Clocks.publicBy(Records.report(dataset, "wire/killed").source());
  }

  private static String said(String statements) {
    return clocks(statements)
        .said(report(statements))
        .flatMap(When::date)
        .map(EdtfDate::text)
        .orElse("none");
  }

  private static Clocks clocks(String statements) {
    return new Clocks(Records.of(document("wire", "", statements)));
  }

  private static Report report(String statements) {
    return Records.report(Records.of(document("wire", "", statements)), "wire/killed");
  }
}
