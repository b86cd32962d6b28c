package muster.page.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import muster.model.Address;
import muster.model.Question;
import muster.page.QuestionPage.Moment;
import muster.page.part.Link;
import muster.words.Phrase;

/// How answers changed from day to day, as documents were published.
final class Histories {
  private final Material material;
  private final Links links;
  private final Set<YearMonth> months;

  Histories(Material material, Links links) {
    this.material = material;
    this.links = links;
    this.months = new TreeSet<>(material.chronicle().months());
  }

  /// The answer from each day on which its words changed, newest first.
  List<Moment> of(Question question) {
    List<Moment> moments = new ArrayList<>();
    String told = "";
    for (LocalDate day : material.chronicle().days(question)) {
      Phrase answer = material.answerWords().answer(material.chronicle().on(day, question));
      if (!answer.plain().equals(told)) {
        told = answer.plain();
        moments.addFirst(
            new Moment(Freshness.day(day), day.toString(), links.sentence(answer), month(day)));
      }
    }
    return moments;
  }

  private Optional<Link> month(LocalDate day) {
    return Optional.of(YearMonth.from(day))
        .filter(months::contains)
        .map(month -> new Link("That month", links.to(Address.asOf(month))));
  }
}
