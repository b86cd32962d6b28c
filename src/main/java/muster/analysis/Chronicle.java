package muster.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import muster.model.Dataset;
import muster.model.Question;
import muster.model.QuestionId;
import muster.model.Report;
import muster.model.Source;

/// The answers as they were on any day, from what had been published by then, as the record has it
/// today. Equal to the answers of the record cut down to that day ([Views#on]), without the cut.
public final class Chronicle {
  private static final int MOST_DAYS = 60;

  private final Dataset dataset;
  private final Views views;
  private final Answers answers;
  private final Map<QuestionId, List<Report>> bearing = new LinkedHashMap<>();

  public Chronicle(Dataset dataset) {
    this.dataset = dataset;
    this.views = new Views(dataset);
    this.answers = new Answers(dataset);
    dataset
        .questions()
        .values()
        .forEach(question -> bearing.put(question.id(), answers.bearing(question)));
  }

  /// Since when each claim is public.
  public Publicity publicity() {
    return views.publicity();
  }

  /// The day from which the first report of an assertion was public.
  public LocalDate since(Strand strand) {
    return strand.reports().stream()
        .map(publicity()::since)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /// The answer to a question on a day.
  public Answer on(LocalDate day, Question question) {
    return answers.to(
        question,
        bearing(question)
            .filter(report -> !publicity().since(report).isAfter(day))
            .map(report -> views.asOf(day, report))
            .toList());
  }

  /// The days on which the answer to a question may have changed, in order: a claim that bears on
  /// it became public, or it became public that one was superseded or retracted. Of very many only
  /// the last of each month.
  public SortedSet<LocalDate> days(Question question) {
    SortedSet<LocalDate> days = allDays(question);
    if (days.size() <= MOST_DAYS) {
      return days;
    }
    Map<YearMonth, LocalDate> last = new TreeMap<>();
    days.forEach(day -> last.put(YearMonth.from(day), day));
    return new TreeSet<>(last.values());
  }

  private SortedSet<LocalDate> allDays(Question question) {
    return new TreeSet<>(
        bearing(question)
            .flatMap(report ->
                Stream.concat(
                    Stream.of(publicity().since(report)),
                    views.fateSince(report.claim().judgement()).stream()))
            .toList());
  }

  /// The months from the first to the last in which a document of a certain day was published; none
  /// where no document has one.
  public static List<YearMonth> months(Dataset dataset) {
    List<LocalDate> days =
        dataset.sources().values().stream()
            .filter(source -> !source.statements().isEmpty())
            .map(Publicity::day)
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    List<YearMonth> months = new ArrayList<>();
    if (!days.isEmpty()) {
      YearMonth last = YearMonth.from(days.getLast());
      for (var at = YearMonth.from(days.getFirst()); !at.isAfter(last); at = at.plusMonths(1)) {
        months.add(at);
      }
    }
    return months;
  }

  /// The day of the first entry into the record: before it, there was no such record.
  public Optional<LocalDate> begun() {
    return dataset.sources().values().stream()
        .map(Source::entered)
        .flatMap(entered -> entered.on().span().earliest().stream())
        .min(Comparator.naturalOrder());
  }

  private Stream<Report> bearing(Question question) {
    return bearing.getOrDefault(question.id(), List.of()).stream();
  }
}
