package muster.check;

import java.util.List;
import java.util.Optional;
import muster.diagnostic.Rule;
import muster.model.Dataset;
import muster.model.Prose;

/// The methodology says something under each heading of the Standards for Casualty Recording.
final class EmptyHeading implements Check {
  private static final String METHODOLOGY = "methodology";

  private static final List<String> HEADINGS =
      List.of(
          "Sources",
          "Inclusion and exclusion",
          "Evaluation",
          "Corroboration",
          "Quality control",
          "Definitions");

  @Override
  public void run(Dataset dataset, Findings findings) {
    Optional<Prose> page =
        dataset.pages().stream().filter(prose -> prose.slug().equals(METHODOLOGY)).findFirst();
    page.ifPresent(methodology -> HEADINGS.forEach(at -> hold(methodology, at, findings)));
    if (page.isEmpty() && findings.whole()) {
      findings.add(
          Rule.EMPTY_HEADING,
          Spot.SITE,
          "the record has no page on its method",
          "write `pages/methodology.md` with the headings " + String.join(", ", HEADINGS));
    }
  }

  private static void hold(Prose page, String heading, Findings findings) {
    List<String> headings = page.sections().stream().map(Prose.Section::heading).toList();
    int number = headings.indexOf(heading);
    if (number < 0) {
      findings.add(
          Rule.EMPTY_HEADING,
          Spot.ofPage(page.slug()),
          "the heading \"" + heading + "\" is missing",
          "add `## " + heading + "` and what is to be said under it");
    } else if (page.sections().get(number).empty()) {
      findings.add(
          Rule.EMPTY_HEADING,
          Spot.ofPage(page.slug()).at("[" + number + "]"),
          "nothing stands under \"" + heading + "\"",
          "say under it what a reader has to know");
    }
  }
}
