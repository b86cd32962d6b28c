package muster.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muster.analysis.Answer;
import muster.analysis.Aside;
import muster.analysis.Asides;
import muster.model.Dataset;

/// What stands beside an answer, counted by why it does not stand in it.
final class AsideWords {
  private final Asides asides;

  AsideWords(Dataset dataset) {
    this.asides = new Asides(dataset);
  }

  /// "two shares; one rate".
  Phrase list(Answer answer) {
    var phrase = Phrase.start();
    List<Map.Entry<Aside, Integer>> counts = new ArrayList<>(asides.count(answer).entrySet());
    for (int at = 0; at < counts.size(); at++) {
      int count = counts.get(at).getValue();
      phrase
          .text(at == 0 ? "" : "; ")
          .count(Counts.word(count), count)
          .text(" " + noun(counts.get(at).getKey(), count == 1));
    }
    return phrase.end();
  }

  /// "Beside it: two shares; one rate."
  Optional<Phrase> sentence(Answer answer) {
    return Optional.of(list(answer))
        .filter(list -> !list.pieces().isEmpty())
        .map(list -> Phrase.start().text("Beside it: ").phrase(list).text(".").end());
  }

  /// Whether the one total of an answer is the only one that there is.
  boolean onlyTotal(Answer answer) {
    return answer.entries().size() == 1
        && !asides.count(answer).containsKey(Aside.OTHER_TOTAL)
        && !asides.count(answer).containsKey(Aside.PERIOD);
  }

  private static String noun(Aside why, boolean one) {
    return switch (why) {
      case TAKEN_BACK -> one ? "number taken back" : "numbers taken back";
      case DEPARTING ->
          one ? "report that differs from another" : "reports that differ from others";
      case NOT_SAID_TO_BE ->
          one ? "plan, possibility or denial" : "plans, possibilities or denials";
      case NO_NUMBER -> one ? "statement without a number" : "statements without a number";
      case SHARE -> one ? "share" : "shares";
      case NARROWER -> one ? "number of a narrower subject" : "numbers of narrower subjects";
      case PART -> one ? "part" : "parts";
      case ADDITION -> one ? "addition" : "additions";
      case RATE -> one ? "rate" : "rates";
      case WIDER -> one ? "number that also counts others" : "numbers that also count others";
      case PERIOD -> one ? "number of one period" : "numbers of single periods";
      case OTHER_TOTAL ->
          one ? "other total of the same originator" : "other totals of the same originators";
    };
  }
}
