package muster.page.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import muster.model.Dataset;
import muster.page.QuestionPage;
import muster.page.part.ClaimTable;
import muster.testing.Records;
import org.junit.jupiter.api.Test;

final class QuestionPagesTest {
  private final Losses losses = new Losses();

  @Test
  void theAnswerStandsFirstAndInTheCitation() {
    QuestionPage page = page(losses.dataset, "killed");
    assertEquals("around 400", page.headline().orElseThrow().words());
    assertEquals(
        "The only one recorded: Ruritania’s Bureau (RB), around 400 killed (an estimate), as of 26"
            + " February [2025].",
        Plans.words(page.answer()));
    assertEquals(
        "“How many have been killed?” The only one recorded: Ruritania’s Bureau (RB), around 400"
            + " killed (an estimate), as of 26 February [2025]. The expedition, number by number,"
            + " record of 2 December 2025, questions/killed.html.",
        page.citation().text());
  }

  @Test
  void reportsOfOneUtteranceAreOneRowThatSaysThatTheyDiffer() {
    List<ClaimTable.Row> rows = page(losses.dataset, "killed").claims().rows();
    assertEquals(1, rows.size());
    assertEquals(
        List.of("estimated", "its reports differ in the number"), rows.getFirst().labels());
    assertEquals(
        List.of("about 400", "600"),
        rows.getFirst().repeats().stream().map(report -> report.claim().text()).toList());
    assertTrue(
        Plans.words(rows.getFirst().repeats().get(1).change().get().orElseThrow())
            .startsWith("not the same number: the first report has around 400; "));
  }

  @Test
  void thePlannedIsLabelledAndEntersNoAnswer() {
    QuestionPage page = page(losses.dataset, "sent");
    assertEquals("some 3,000", page.headline().orElseThrow().words());
    assertEquals(List.of(), page.others());
    assertEquals(
        List.of(List.of(), List.of("planned")),
        page.claims().rows().stream().map(ClaimTable.Row::labels).toList());
    assertEquals(
        List.of(
            "Two do not say as of when.",
            "One is not about the whole but about a part, a rate or an addition.",
            "One is not said to be so: planned."),
        page.whyDiffer().stream().map(Plans::words).toList());
  }

  @Test
  void silencesOfDocumentsReadWholeStandApart() {
    QuestionPage page = page(losses.dataset, "killed");
    assertEquals(
        List.of("who counted"),
        page.notStated().orElseThrow().answer().stream()
            .flatMap(silence -> silence.what().stream())
            .map(Plans::words)
            .toList());
    assertEquals(
        List.of("since when the 400 are counted"),
        page.notFound().orElseThrow().answer().stream()
            .flatMap(silence -> silence.what().stream())
            .map(Plans::words)
            .toList());
  }

  @Test
  void noClaimIsNotZero() {
    QuestionPage page = page(Records.of(), "killed");
    assertEquals("No claim recorded. That is not zero.", Plans.words(page.answer()));
    assertTrue(page.headline().isEmpty());
    assertEquals(List.of(), page.whyDiffer());
    assertEquals(List.of(), page.claims().rows());
  }

  private static QuestionPage page(Dataset dataset, String id) {
    var question = Objects.requireNonNull(dataset.questions().get(Records.question(id)));
    return new QuestionPages(Plans.material(dataset), new Frames(dataset)).page(question);
  }
}
