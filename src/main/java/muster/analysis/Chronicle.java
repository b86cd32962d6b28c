package muster.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import muster.model.Dataset;
import muster.model.Question;
import muster.model.Report;
import muster.model.Source;

/// The answers as they were on any day, from what had been published by then, as the record has it
/// today. Equal to the answers of the record cut down to that day ([Views#on]), without the cut.
public final class Chronicle {
  private static final int MOST_DAYS = 60;

  private final Lazy<Views> views;
  private final Answers answers;
  private final Lazy<List<YearMonth>> months;
  private final Lazy<Optional<LocalDate>> begun;
  private final Map<Asking, Course> courses;
  private final Map<Asked, Answer> known;

  /// What an answer follows from. @param changes the days on which it may have changed
  private record Course(List<Bearing> bearing, NavigableSet<LocalDate> changes) {}

  /// A report, and the day from which it was public.
  private record Bearing(Report report, LocalDate since) {}

  /// A question as it stood from a day on. @param since empty before anything was published
  private record Asked(Asking asking, Optional<LocalDate> since) {}

  public Chronicle(Dataset dataset) {
    this(new Analysis(dataset));
  }

  /// @param analysis of the record
  public Chronicle(Analysis analysis) {
    this.views = Lazy.of(() -> new Views(analysis.dataset(), analysis.publicity()));
    this.answers = analysis.answering();
    this.months = Lazy.of(() -> analysis.reach().months());
    this.begun = Lazy.of(() -> begun(analysis.dataset()));
    this.courses = new ConcurrentHashMap<>();
    this.known = new ConcurrentHashMap<>();
  }

  private Chronicle(Chronicle known, Answers answers) {
    this.views = known.views;
    this.answers = answers;
    this.months = known.months;
    this.begun = known.begun;
    this.courses = known.courses;
    this.known = known.known;
  }

  /// The same for a record in which only questions and comparisons are others.
  ///
  /// @param asked answers about it
  Chronicle asked(Answers asked) {
    return new Chronicle(this, asked);
  }

  private Course course(Question question) {
    List<Report> reports = answers.bearing(question);
    if (!question.measures().isEmpty()) {
      reports = answers.strands().inOrder(reports);
    }
    List<Bearing> bearing =
        reports.stream().map(it -> new Bearing(it, publicity().since(it))).toList();
    NavigableSet<LocalDate> changes = new TreeSet<>();
    for (Bearing each : bearing) {
      changes.add(each.since);
      views.get().fateSince(each.report.claim().judgement()).ifPresent(changes::add);
    }
    return new Course(bearing, changes);
  }

  private Course courseOf(Question question) {
    return courses.computeIfAbsent(answers.asking(question), _ -> course(question));
  }

  /// Since when each claim is public.
  public Publicity publicity() {
    return views.get().publicity();
  }

  /// The day from which the first report of an assertion was public.
  public LocalDate since(Strand strand) {
    return strand.reports().stream()
        .map(publicity()::since)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /// The answer to a question on a day: that of the last day on which it may have changed.
  public Answer on(LocalDate day, Question question) {
    Course course = courseOf(question);
    Optional<LocalDate> since = Optional.ofNullable(course.changes.floor(day));
    return known
        .computeIfAbsent(
            new Asked(answers.asking(question), since),
            _ ->
                answers.to(
                    question,
                    course.bearing.stream()
                        .filter(it -> !it.since.isAfter(day))
                        .map(it -> views.get().asOf(day, it.report))
                        .toList()))
        .to(question);
  }

  /// The days on which the answer to a question may have changed, in order: a claim that bears on
  /// it became public, or it became public that one was superseded or retracted. Of very many only
  /// the last of each month.
  public SortedSet<LocalDate> days(Question question) {
    NavigableSet<LocalDate> days = courseOf(question).changes;
    if (days.size() <= MOST_DAYS) {
      return Collections.unmodifiableSortedSet(days);
    }
    Map<YearMonth, LocalDate> last = new TreeMap<>();
    days.forEach(day -> last.put(YearMonth.from(day), day));
    return new TreeSet<>(last.values());
  }

  /// The months from the first to the last in which a document of a certain day was published.
  public List<YearMonth> months() {
    return months.get();
  }

  /// The months from the first to the last in which a document of a certain day was published; none
  /// where no document has one.
  public static List<YearMonth> months(Dataset dataset) {
    return Reach.of(dataset).months();
  }

  /// The day of the first entry into the record: before it, there was no such record.
  public Optional<LocalDate> begun() {
    return begun.get();
  }

  private static Optional<LocalDate> begun(Dataset dataset) {
    return dataset.sources().values().stream()
        .map(Source::entered)
        .flatMap(entered -> entered.on().span().earliest().stream())
        .min(Comparator.naturalOrder());
  }
}
