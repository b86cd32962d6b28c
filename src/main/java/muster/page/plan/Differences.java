package muster.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import muster.analysis.Answer;
import muster.analysis.Clock;
import muster.analysis.Clocks;
import muster.analysis.Strand;
import muster.analysis.Strands;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Extent;
import muster.model.Figure;
import muster.model.Measure;
import muster.model.Report;
import muster.page.part.Count;
import muster.page.part.Sentence;
import muster.words.Counts;
import muster.words.Terms;

/// Why the claims that bear on a question differ, as far as they themselves show it: what they
/// count, whether it is the whole, when, and how firmly it is said.
final class Differences {
  private final Dataset dataset;
  private final Clocks clocks;

  Differences(Dataset dataset) {
    this.dataset = dataset;
    this.clocks = new Clocks(dataset);
  }

  List<Sentence> of(Answer answer) {
    List<Report> numbers =
        answer.strands().stream()
            .map(Strand::head)
            .filter(report -> report.claim().value().isPresent())
            .toList();
    List<Sentence> reasons = new ArrayList<>();
    if (numbers.size() > 1) {
      measures(numbers).ifPresent(reasons::add);
      times(numbers).ifPresent(reasons::add);
      count(
              numbers,
              this::isPart,
              "are not about the whole but about a part, a rate or an addition")
          .ifPresent(reasons::add);
      count(
              numbers,
              report -> !report.claim().about().equals(answer.question().about()),
              "are about a part of what the question asks for")
          .ifPresent(reasons::add);
      count(numbers, Differences::isAhead, "are not said to be so: " + moods(numbers))
          .ifPresent(reasons::add);
    }
    return reasons;
  }

  private Optional<Sentence> measures(List<Report> numbers) {
    List<Measure> measures =
        numbers.stream()
            .map(Report::claim)
            .map(Claim::figure)
            .flatMap(Optional::stream)
            .map(Figure::measure)
            .distinct()
            .map(dataset::measure)
            .toList();
    if (measures.size() < 2) {
      return Optional.empty();
    }
    List<String> labels = measures.stream().map(Measure::label).toList();
    return Optional.of(
        Sentence.plain("They count different things: " + String.join("; ", labels) + "."));
  }

  private Optional<Sentence> times(List<Report> numbers) {
    long undated = numbers.stream().filter(report -> about(report).isEmpty()).count();
    long times = numbers.stream().map(this::about).flatMap(Optional::stream).distinct().count();
    if (undated == 0 && times < 2) {
      return Optional.empty();
    }
    var sentence = Sentence.start();
    if (times > 1) {
      sentence.text("They are about ").count(counted(times, "time", "different times"));
      sentence.text(undated > 0 ? "; " : ".");
    }
    if (undated > 0) {
      Count count = counted(undated, "does", "do");
      sentence.count(times > 1 ? count : capital(count)).text(" not say as of when.");
    }
    return Optional.of(sentence.end());
  }

  private Optional<String> about(Report report) {
    return clocks.about(report).flatMap(Clock::date).map(date -> date.text());
  }

  private static Optional<Sentence> count(
      List<Report> numbers, Predicate<Report> which, String what) {
    int count = (int) numbers.stream().filter(which).count();
    if (count == 0 || count == numbers.size()) {
      return Optional.empty();
    }
    String words = Counts.capital(Counts.word(count));
    String verb = count == 1 ? what.replaceFirst("^are ", "is ") : what;
    return Optional.of(Sentence.start().count(Count.of(count, words)).text(" " + verb + ".").end());
  }

  private static Count counted(long count, String one, String many) {
    return Count.of(Long.toString(count), Counts.of((int) count, one, many));
  }

  private static Count capital(Count count) {
    return Count.of(count.value(), Counts.capital(count.words()));
  }

  private boolean isPart(Report report) {
    return report
        .claim()
        .figure()
        .map(Figure::extent)
        .filter(extent -> !(extent instanceof Extent.Total))
        .isPresent();
  }

  private static String moods(List<Report> numbers) {
    return numbers.stream()
        .filter(Differences::isAhead)
        .map(report -> Terms.of(report.claim().modality()))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static boolean isAhead(Report report) {
    return !Strands.OF_WHAT_IS.contains(report.claim().modality());
  }
}
