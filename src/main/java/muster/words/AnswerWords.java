package muster.words;

import java.util.List;
import muster.analysis.Answer;
import muster.analysis.Strand;
import muster.analysis.Tally;
import muster.model.Dataset;
import muster.model.Question;
import muster.model.Report;

/// Answers in one sentence or a few, originator first.
public final class AnswerWords {
  /// Entries told in an answer; the rest is counted and stands in the table.
  private static final int TOLD = 3;

  private final Telling telling;
  private final Voices voices;

  public AnswerWords(Dataset dataset) {
    this.telling = new Telling(dataset);
    this.voices = new Voices(dataset);
  }

  /// The answer: the latest figure, then the older ones of other originators.
  public Phrase answer(Answer answer) {
    if (answer.entries().isEmpty()) {
      return answer.beside().isEmpty()
          ? Phrase.of("No claim recorded. That is not zero.")
          : Phrase.of(
              "No total recorded; what is said of parts, additions and plans stands below.");
    }
    return answer.question().kind() == Question.Kind.NUMBER ? numbers(answer) : told(answer);
  }

  private Phrase numbers(Answer answer) {
    var phrase = Phrase.start();
    List<Strand> entries = answer.entries();
    for (int at = 0; at < Math.min(TOLD, entries.size()); at++) {
      phrase.text(lead(answer, at)).phrase(entry(entries.get(at).head())).text(". ");
    }
    return rest(phrase, entries.size()).end();
  }

  private static String lead(Answer answer, int at) {
    if (at > 0) {
      return at == 1 ? "Before that: " : "And: ";
    }
    return answer.question().prefer().isPresent() ? "Preferred by the editor: " : "Latest: ";
  }

  private Phrase entry(Report report) {
    return Phrase.start()
        .phrase(voices.originator(report))
        .text(", ")
        .phrase(Telling.number(report.claim()))
        .text(" " + telling.counted(report.claim()) + ", ")
        .phrase(telling.timePhrase(report))
        .end();
  }

  private Phrase told(Answer answer) {
    var phrase = Phrase.start();
    List<Strand> entries = answer.entries();
    for (int at = 0; at < Math.min(TOLD, entries.size()); at++) {
      phrase.phrase(telling.sentence(entries.get(at).head())).text(" ");
    }
    return rest(phrase, entries.size()).end();
  }

  private static Phrase.Builder rest(Phrase.Builder phrase, int entries) {
    int more = entries - TOLD;
    return more <= 0
        ? phrase
        : phrase.count(Counts.capital(Counts.of(more, "more", "more")), more).text(" below.");
  }

  /// "22 reports: 7 named originators of 4 states, 2 unnamed; one names nobody. Whether they are
  /// independent of one another is not known."
  public static Phrase tally(Tally tally) {
    if (tally.reports() == 0) {
      return Phrase.of("No report.");
    }
    int named = tally.named().size();
    int states = tally.states().size();
    var phrase =
        count(
                Phrase.start(),
                Counts.capital(Counts.of(tally.reports(), "report", "reports")),
                tally.reports())
            .text(": ");
    count(phrase, Counts.of(named, "named originator", "named originators"), named);
    if (states > 0) {
      count(phrase.text(" of "), Counts.of(states, "state", "states"), states);
    }
    unknown(phrase, tally);
    return phrase.text(named > 1 ? INDEPENDENCE : ".").end();
  }

  private static final String INDEPENDENCE =
      ". Whether they are independent of one another is not known.";

  private static void unknown(Phrase.Builder phrase, Tally tally) {
    int unnamed = tally.unnamed().size();
    if (unnamed > 0) {
      count(phrase.text(", "), Counts.word(unnamed) + " unnamed", unnamed);
    }
    if (tally.nobody() > 0) {
      count(
          phrase.text("; "),
          Counts.of(tally.nobody(), "names nobody", "name nobody"),
          tally.nobody());
    }
    if (tally.inferred() > 0) {
      count(phrase.text("; of "), Counts.word(tally.inferred()), tally.inferred())
          .text(" the origin is only inferred");
    }
  }

  private static Phrase.Builder count(Phrase.Builder phrase, String words, int number) {
    return phrase.count(words, number);
  }
}
