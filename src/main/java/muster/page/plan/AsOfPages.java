package muster.page.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muster.analysis.Answer;
import muster.analysis.Chronicle;
import muster.analysis.Publicity.Standing;
import muster.analysis.Strand;
import muster.model.Address;
import muster.model.Question;
import muster.model.Report;
import muster.page.AsOfPage;
import muster.page.HomePage;
import muster.page.part.Count;
import muster.page.part.Link;
import muster.page.part.Sentence;
import muster.time.EdtfDate;
import muster.words.Counts;
import muster.words.Dates;

/// The pages of what had been published by the end of each month.
final class AsOfPages {
  private final Material material;
  private final Frames frames;
  private final Chronicle chronicle;
  private final List<YearMonth> months;
  private final Map<YearMonth, List<Strand>> news = new LinkedHashMap<>();
  private final List<Report> inDoubt;

  AsOfPages(Material material, Frames frames) {
    this.material = material;
    this.frames = frames;
    this.chronicle = material.chronicle();
    this.months = chronicle.months();
    this.inDoubt =
        material.dataset().reports().values().stream()
            .filter(chronicle.publicity()::inDoubt)
            .toList();
    months.forEach(month -> news.put(month, new ArrayList<>()));
    for (Strand strand : material.strands()) {
      var month = YearMonth.from(chronicle.since(strand));
      news.getOrDefault(month, new ArrayList<>()).add(strand);
    }
  }

  List<YearMonth> months() {
    return months;
  }

  AsOfPage page(YearMonth month) {
    Address here = Address.asOf(month);
    var links = new Links(material, here);
    LocalDate day = month.atEndOfMonth();
    String title = "What had been published by " + Dates.of(day).words();
    List<HomePage.Asked> asked = new ArrayList<>();
    List<Link> open = new ArrayList<>();
    var questions = new QuestionPages(material, frames);
    for (Question question : material.questions()) {
      Answer answer = chronicle.on(day, question);
      if (answer.strands().isEmpty()) {
        open.add(links.question(question.id()));
      } else {
        asked.add(questions.asked(answer, links));
      }
    }
    return new AsOfPage(
        Frames.path(here),
        frames.of(here, title, title + ", as this record has it today."),
        intro(day),
        months.stream().map(it -> month(it, month, links)).toList(),
        asked,
        open,
        new ClaimTables(material, links)
            .ofStrands("Published for the first time in this month", published(month)),
        doubtful(Standing.SAID, month, links),
        doubtful(Standing.PERHAPS, month, links));
  }

  private List<Strand> published(YearMonth month) {
    return news.getOrDefault(month, List.of());
  }

  /// "As this record has it today. The record itself was begun on 24 November 2026."
  private Sentence intro(LocalDate day) {
    var sentence = Sentence.start().text("As this record has it today.");
    chronicle
        .begun()
        .filter(begun -> begun.isAfter(day))
        .ifPresent(begun ->
            sentence
                .text(" This site did not exist then: the record was begun on ")
                .day(Freshness.day(begun))
                .text("."));
    return sentence.end();
  }

  private AsOfPage.Month month(YearMonth month, YearMonth current, Links links) {
    int count = published(month).size();
    return new AsOfPage.Month(
        new Link(words(month), links.to(Address.asOf(month))),
        month.equals(current),
        Count.of(count, count == 0 ? "nothing new" : count + " new"));
  }

  private Optional<AsOfPage.Doubtful> doubtful(Standing standing, YearMonth month, Links links) {
    LocalDate day = month.atEndOfMonth();
    List<Report> all =
        inDoubt.stream()
            .filter(report -> chronicle.publicity().on(day, report) == standing)
            .toList();
    List<Sentence> own =
        all.stream()
            .filter(report -> belongs(report, month))
            .map(report -> links.sentence(material.telling().sentence(report)))
            .toList();
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(new AsOfPage.Doubtful(count(standing, all.size(), own.size()), own));
  }

  private boolean belongs(Report report, YearMonth month) {
    return chronicle
        .publicity()
        .possiblyFrom(report)
        .map(YearMonth::from)
        .filter(month::equals)
        .isPresent();
  }

  private static Sentence count(Standing standing, int all, int own) {
    boolean one = all == 1;
    String why =
        standing == Standing.SAID
            ? (one ? " was" : " were")
                + " said by then for certain; when"
                + (one ? " it was" : " they were")
                + " published is not known."
            : " may have been published by then:"
                + (one ? " its day" : " their days")
                + (one ? " is" : " are")
                + " in doubt or not known.";
    var sentence =
        Sentence.start()
            .count(Count.of(all, Counts.capital(Counts.of(all, "more claim", "more claims"))))
            .text(why);
    return own == 0 ? sentence.end() : sentence.text(" Those that fall in this month:").end();
  }

  private static String words(YearMonth month) {
    return Dates.words(EdtfDate.parse(month.toString()));
  }
}
