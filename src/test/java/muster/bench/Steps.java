package muster.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import muster.analysis.Analysis;
import muster.analysis.Answers;
import muster.analysis.Chronicle;
import muster.analysis.Departures;
import muster.analysis.Mentions;
import muster.analysis.Neighbours;
import muster.analysis.OneOrigin;
import muster.analysis.Publicity;
import muster.analysis.Strand;
import muster.analysis.Tally;
import muster.analysis.Views;
import muster.model.Dataset;

/// The steps of one analysis of a record, from nothing, one after the other; they share what was
/// found as they do in a build. Each counts what it finds.
final class Steps {
  /// All of them, in the order in which they have to be measured.
  static final List<Growth.Step<Steps>> ALL =
      List.of(
          new Growth.Step<>("times, origins, ties", Steps::traits),
          new Growth.Step<>("who says and relays", Steps::origins),
          new Growth.Step<>("repeats and updates", Steps::relations),
          new Growth.Step<>("one origin", Steps::oneOrigin),
          new Growth.Step<>("answers", Steps::answers),
          new Growth.Step<>("departures", Steps::departures),
          new Growth.Step<>("public on a day", Steps::publicOn),
          new Growth.Step<>("record of a day", Steps::cut),
          new Growth.Step<>("answers by month", Steps::answersByMonth));

  private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

  private final Dataset record;
  private final Answers answers;
  private List<Strand> strands = List.of();

  Steps(Dataset record) {
    this.record = record;
    this.answers = new Answers(record);
  }

  /// All that a build asks of every record: what follows from it for the pages, and what the checks
  /// find.
  long whole() {
    var analysis = new Analysis(record);
    int informed = Tally.of(record.reports().values(), record, analysis.origins()).informed();
    int departures = new Departures(record, analysis.origins()).all().size();
    return publicOn() + informed + departures + analysis.strands().size();
  }

  /// What of each report decides how it is folded: its times, its origin, its ties.
  long traits() {
    return answers.strands().of(List.of(record.reports().firstEntry().getValue())).size();
  }

  long origins() {
    var origins = answers.origins();
    var mentions = new Mentions(record, origins);
    long relayed =
        record.actors().keySet().stream().mapToLong(id -> mentions.relayed(id).size()).sum();
    return relayed + Tally.of(record.reports().values(), record, origins).informed();
  }

  long relations() {
    var folding = answers.strands();
    strands = folding.of(record.reports().values());
    var neighbours = new Neighbours(record, folding, strands);
    return strands.stream()
        .filter(strand -> neighbours.of(strand.head().id()).later().isPresent())
        .count();
  }

  long oneOrigin() {
    return OneOrigin.all(answers.strands(), strands).size();
  }

  long departures() {
    return new Departures(record, answers.origins()).all().size();
  }

  long publicOn() {
    var publicity = new Publicity(record);
    return record.reports().values().stream()
        .filter(report -> publicity.on(DAY, report) == Publicity.Standing.PUBLIC)
        .count();
  }

  long answers() {
    return record.questions().values().stream()
        .mapToLong(question -> answers.to(question).entries().size())
        .sum();
  }

  /// What a site of a day is made from.
  long cut() {
    return new Views(record).on(DAY).dataset().reports().size();
  }

  /// What the pages of months and the answers' histories ask.
  long answersByMonth() {
    var chronicle = new Chronicle(new Analysis(record));
    return chronicle.months().stream()
        .map(YearMonth::atEndOfMonth)
        .mapToLong(day ->
            record.questions().values().stream()
                .mapToLong(question -> chronicle.on(day, question).entries().size())
                .sum())
        .sum();
  }
}
