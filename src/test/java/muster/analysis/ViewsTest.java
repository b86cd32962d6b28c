package muster.analysis;

import static muster.testing.Records.document;
import static muster.testing.Records.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.analysis.Publicity.Standing;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.Judgement;
import muster.model.Report;
import muster.testing.RandomRecords;
import muster.testing.Records;
import org.junit.jupiter.api.Test;

final class ViewsTest {
  private static final String KILLED =
      """
      - by: ruritanian-bureau
        claims:
          - id: killed
            about: expedition
            measure: killed
            value: about 400
            text: A number of them.
      """;
  private static final String SAID = KILLED.replace("  claims:", "  said: 2025-03-05\n  claims:");
  private static final String OCCASION =
      KILLED.replace("  claims:", "  utterance: briefing\n  claims:");

  @Test
  void aDocumentOfACertainDayIsPublicFromThatDay() {
    Dataset dataset = Records.of(document("a", "2025-03-06", SAID));
    assertEquals(Standing.NOT_YET, standing(dataset, "2025-03-05"));
    assertEquals(Standing.PUBLIC, standing(dataset, "2025-03-06"));
  }

  @Test
  void aMonthIsOverBeforeItIsCertain() {
    Dataset dataset = Records.of(document("a", "2025-03", KILLED));
    assertEquals(Standing.NOT_YET, standing(dataset, "2025-02-28"));
    assertEquals(Standing.PERHAPS, standing(dataset, "2025-03-01"));
    assertEquals(Standing.PUBLIC, standing(dataset, "2025-03-31"));
  }

  @Test
  void aDoubtfulDayIsNeverCertainUntilTheEntry() {
    Dataset dataset = Records.of(document("a", "2025?-03-06", KILLED));
    assertEquals(Standing.NOT_YET, standing(dataset, "2025-03-05"));
    assertEquals(Standing.PERHAPS, standing(dataset, "2025-03-06"));
    assertEquals(Standing.PERHAPS, standing(dataset, "2025-11-30"));
    assertEquals(Standing.PUBLIC, standing(dataset, "2025-12-01"));
  }

  @Test
  void aDaySaidWithoutOneOfPublicationIsWeaker() {
    Dataset dataset = Records.of(document("a", "", SAID));
    assertEquals(Standing.NOT_YET, standing(dataset, "2025-03-04"));
    assertEquals(Standing.SAID, standing(dataset, "2025-03-05"));
    assertEquals(Standing.PUBLIC, standing(dataset, "2025-12-01"));
  }

  @Test
  void withoutAnyDayAClaimIsPerhapsPublicAllTheTime() {
    Dataset dataset = Records.of(document("a", "", KILLED));
    assertEquals(Standing.PERHAPS, standing(dataset, "2020-01-01"));
    assertEquals(Standing.PUBLIC, standing(dataset, "2025-12-01"));
  }

  @Test
  void anotherDocumentOfTheSameWordsMakesThemPublic() {
    Dataset dataset =
        Records.of(document("a", "", OCCASION), document("b", "2025-03-06", OCCASION));
    assertEquals(Standing.PUBLIC, standing(dataset, "2025-03-06"));
    Dataset another =
        Records.of(
            document("a", "", OCCASION),
            document("b", "2025-03-06", OCCASION.replace("about 400", "about 500")));
    assertEquals(Standing.PERHAPS, standing(another, "2025-03-06"));
  }

  @Test
  void whatWasTakenBackLaterStillStood() {
    String taken =
        KILLED
            + "      fate: retracted\n      fate-because: It said so.\n      fate-on: 2025-03-10\n";
    Dataset dataset = Records.of(document("a", "2025-03-06", taken));
    assertEquals(Judgement.Fate.STANDING, fate(dataset, "2025-03-09"));
    assertEquals(Judgement.Fate.RETRACTED, fate(dataset, "2025-03-10"));
    assertEquals(1, killed(dataset, "2025-03-09").entries().size());
    assertEquals(0, killed(dataset, "2025-03-10").entries().size());
  }

  @Test
  void aDepartureIsKnownBeforeTheReportThatItDepartsFrom() {
    String departs =
        KILLED
            .replace("about 400", "more than 400")
            .concat("      relations:\n        - departs-from: b/killed\n")
            .concat("          because: The one that it cites has about 400.\n");
    Dataset dataset =
        Records.of(document("a", "2025-03-06", departs), document("b", "2025-03-08", KILLED));
    assertEquals(List.of(), killed(dataset, "2025-03-06").entries());
    assertEquals("b/killed", head(killed(dataset, "2025-03-08")));
  }

  @Test
  void onALaterDayNoLessIsKnown() {
    for (long seed = 0; seed < 60; seed++) {
      Dataset dataset = RandomRecords.of(seed, 12);
      var views = new Views(dataset);
      Set<ClaimId> before = Set.of();
      for (LocalDate day = LocalDate.of(2025, 1, 1);
          day.isBefore(LocalDate.of(2025, 4, 2));
          day = day.plusDays(3)) {
        View view = views.on(day);
        Set<ClaimId> known = view.dataset().reports().keySet();
        assertTrue(known.containsAll(before), "seed " + seed + ", " + day);
        assertApart(view, dataset, "seed " + seed + ", " + day);
        before = new TreeSet<>(known);
      }
      assertEquals(
          dataset.reports().keySet(),
          views.on(LocalDate.of(2025, 12, 1)).dataset().reports().keySet(),
          "seed " + seed);
    }
  }

  @Test
  void allOfTheRealRecordIsKnownOnTheDayOfItsLastEntry() {
    Dataset dataset = Records.published();
    View view = new Views(dataset).on(LocalDate.of(2100, 1, 1));
    assertEquals(dataset.reports(), view.dataset().reports());
    assertEquals(dataset.deployments(), view.dataset().deployments());
    assertEquals(dataset.events(), view.dataset().events());
    assertEquals(dataset.comparisons(), view.dataset().comparisons());
    assertEquals(List.of(), view.said());
    assertEquals(List.of(), view.perhaps());
  }

  /// What is certain is not in doubt too, and nothing of a view rests on what is not in it.
  private static void assertApart(View view, Dataset dataset, String where) {
    Set<ClaimId> known = view.dataset().reports().keySet();
    Set<ClaimId> doubtful =
        Stream.concat(view.said().stream(), view.perhaps().stream())
            .map(Report::id)
            .collect(Collectors.toSet());
    assertTrue(doubtful.stream().noneMatch(known::contains), where);
    assertEquals(
        doubtful.size(), view.said().size() + view.perhaps().size(), where + ": told twice");
    assertTrue(dataset.reports().keySet().containsAll(doubtful), where);
  }

  private static Standing standing(Dataset dataset, String day) {
    return new Publicity(dataset).on(LocalDate.parse(day), report(dataset, "a/killed"));
  }

  private static Judgement.Fate fate(Dataset dataset, String day) {
    return report(view(dataset, day), "a/killed").claim().judgement().fate();
  }

  private static Dataset view(Dataset dataset, String day) {
    return new Views(dataset).on(LocalDate.parse(day)).dataset();
  }

  private static Answer killed(Dataset dataset, String day) {
    var question = Objects.requireNonNull(dataset.questions().get(Records.question("killed")));
    return new Answers(view(dataset, day)).to(question);
  }

  private static String head(Answer answer) {
    return answer.entries().getFirst().head().id().toString();
  }
}
