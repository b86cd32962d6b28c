package muster.analysis;

import java.util.List;
import java.util.stream.Stream;
import muster.model.Question;
import muster.model.Report;

/// What the record answers to a question.
///
/// @param entries what stands in the answer: what an editor prefers, then the latest total of each
///   originator, by family of measures and newest first; or, for a question without a number, every
///   claim compared, in order of time
/// @param beside what bears on the question and does not enter the answer: parts, additions, rates,
///   shares, plans, narrower subjects, departures, earlier figures of the same originator
/// @param tally the originators behind all of it
public record Answer(Question question, List<Strand> entries, List<Strand> beside, Tally tally) {
  /// Copies the lists.
  public Answer {
    entries = List.copyOf(entries);
    beside = List.copyOf(beside);
  }

  /// The same answer to a question in other words.
  Answer to(Question asked) {
    return asked.equals(question) ? this : new Answer(asked, entries, beside, tally);
  }

  /// Whether the first entry is the one that an editor prefers.
  public boolean prefers() {
    return question
        .prefer()
        .filter(id -> entries.stream().limit(1).anyMatch(strand -> strand.carries(id)))
        .isPresent();
  }

  /// All strands: those of the answer, then those beside it.
  public List<Strand> strands() {
    return Stream.concat(entries.stream(), beside.stream()).toList();
  }

  /// All reports that bear on the question.
  public List<Report> reports() {
    return strands().stream().flatMap(strand -> strand.reports().stream()).toList();
  }
}
