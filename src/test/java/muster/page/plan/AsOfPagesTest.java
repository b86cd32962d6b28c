package muster.page.plan;

import static muster.testing.Records.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import muster.model.Dataset;
import muster.page.AsOfPage;
import muster.page.part.Link;
import muster.testing.Records;
import org.junit.jupiter.api.Test;

final class AsOfPagesTest {
  private static final String KILLED =
      """
      - by: ruritanian-bureau
        said: 2025-03-05
        claims:
          - id: killed
            about: expedition
            measure: killed
            value: about 400
            text: A number of them.
      """;

  private final Dataset dataset =
      Records.of(
          document("a", "2025-03-06", KILLED),
          document("b", "2025-05-02", KILLED.replace("400", "600").replace("03-05", "05-01")),
          document("c", "", KILLED.replace("about 400", "about 390")),
          document("d", "2025?-03-08", KILLED.replace("about 400", "about 380")));

  @Test
  void aMonthHasTheAnswersOfItsLastDay() {
    AsOfPage march = page("2025-03");
    assertEquals("What had been published by 31 March 2025", march.frame().title());
    assertEquals(
        "As this record has it today. This site did not exist then: the record was begun on 1"
            + " December 2025.",
        Plans.words(march.intro()));
    assertEquals("about 400", march.questions().getFirst().figure().orElseThrow().words());
    assertEquals(
        List.of("How many containers and guns?", "How many were sent?"),
        march.open().stream().map(Link::text).toList());
    assertEquals(
        "about 600", page("2025-05").questions().getFirst().figure().orElseThrow().words());
  }

  @Test
  void aMonthTellsWhatWasNewInItAndLeadsToTheOthers() {
    AsOfPage march = page("2025-03");
    assertEquals(
        List.of("about 400"),
        march.news().rows().stream().map(row -> row.figure().words()).toList());
    assertEquals(
        List.of("March 2025: 1 new", "April 2025: nothing new", "May 2025: 1 new"),
        march.months().stream()
            .map(month -> month.link().text() + ": " + month.news().words())
            .toList());
    assertEquals("../as-of/2025-05.html", march.months().getLast().link().href());
    assertTrue(page("2025-04").news().rows().isEmpty());
  }

  @Test
  void whatIsNotCertainToHaveBeenPublicStandsApart() {
    AsOfPage march = page("2025-03");
    assertEquals(
        Optional.of(
            "One more claim was said by then for certain; when it was published is not known."
                + " Those that fall in this month:"),
        march.said().map(it -> Plans.words(it.count())));
    assertEquals(
        Optional.of(
            "One more claim may have been published by then: its day is in doubt or not known."
                + " Those that fall in this month:"),
        march.perhaps().map(it -> Plans.words(it.count())));
    assertEquals(1, march.perhaps().orElseThrow().claims().size());
    assertEquals(List.of(), page("2025-04").perhaps().orElseThrow().claims());
  }

  private AsOfPage page(String month) {
    return new AsOfPages(Plans.material(dataset), new Frames(dataset)).page(YearMonth.parse(month));
  }
}
