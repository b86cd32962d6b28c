package muster.page.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import muster.analysis.Chronicle;
import muster.model.Address;
import muster.model.Dataset;
import muster.model.Question;
import muster.page.AsOfPage;
import muster.page.HomePage;
import muster.page.QuestionPage.Moment;
import muster.testing.Records;
import org.junit.jupiter.api.Test;

final class HistoriesTest {
  private final Dataset dataset = Records.published();
  private final Material material = Plans.material(dataset);

  @Test
  void theAnswerToHowManyWereKilledChangedOnTheseDays() {
    assertEquals(
        List.of(
            "26 November 2026: Latest: South Korea’s National Intelligence Service (NIS)",
            "4 November 2025: Latest: South Korea’s National Intelligence Service (NIS)",
            "2 September 2025: Latest: South Korea’s National Intelligence Service (NIS)",
            "5 March 2025: Latest: Ukrainian intelligence (service not named)",
            "22 January 2025: Latest: Western officials (not named)",
            "20 December 2024: The only one recorded: South Korea’s National Intelligence Service"
                + " (NIS)"),
        moments("killed").stream()
            .map(it -> it.day().words() + ": " + Plans.words(it.answer()))
            .map(words -> words.substring(0, words.indexOf(',')))
            .toList());
  }

  @Test
  void thePageOfEveryMonthHasTheAnswerInForceAtItsEnd() {
    var frames = new Frames(dataset);
    var pages = new AsOfPages(material, frames);
    for (YearMonth month : Chronicle.months(dataset)) {
      AsOfPage page = pages.page(month);
      for (Question question : dataset.questions().values()) {
        String href = "../" + Address.of(question.id()).path();
        List<HomePage.Asked> asked =
            page.questions().stream().filter(it -> it.question().href().equals(href)).toList();
        List<Moment> before =
            moments(question.id().toString()).stream()
                .filter(it -> !LocalDate.parse(it.date()).isAfter(month.atEndOfMonth()))
                .toList();
        assertEquals(before.isEmpty(), asked.isEmpty(), question.id() + ", " + month);
        if (!before.isEmpty()) {
          assertTold(asked.getFirst(), Plans.words(before.getFirst().answer()));
        }
      }
    }
  }

  /// What the month's page prints, in one sentence or with the first number apart, is the answer.
  private static void assertTold(HomePage.Asked asked, String answer) {
    asked
        .figure()
        .ifPresent(figure ->
            assertTrue(
                answer.toLowerCase(Locale.ROOT).contains(figure.words().toLowerCase(Locale.ROOT)),
                answer));
    asked.lead().ifPresent(lead -> assertTrue(answer.startsWith(lead + ": "), answer));
    asked
        .answer()
        .map(Plans::words)
        .ifPresent(rest -> assertTrue(answer.endsWith(rest), answer + " / " + rest));
  }

  private List<Moment> moments(String question) {
    Question asked = Objects.requireNonNull(dataset.questions().get(Records.question(question)));
    return new Histories(material, new Links(material, Address.of(asked.id()))).of(asked);
  }
}
