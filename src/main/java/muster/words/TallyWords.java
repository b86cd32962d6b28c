package muster.words;

import muster.analysis.Tally;

/// How many reports, and how many originators stand behind them.
final class TallyWords {
  private static final String INDEPENDENCE =
      " Whether they are independent of one another is not known.";

  private TallyWords() {}

  static Phrase of(Tally tally) {
    return origins(tally) > 1
        ? Phrase.start().phrase(counted(tally)).text(INDEPENDENCE).end()
        : counted(tally);
  }

  /// Without a word on whether they are independent.
  static Phrase counted(Tally tally) {
    if (tally.reports() == 0) {
      return Phrase.of("No report.");
    }
    String reports = Counts.of(tally.reports(), "report", "reports");
    var phrase = Phrase.start().count(Counts.capital(reports), tally.reports()).text(": ");
    named(phrase, tally);
    unknown(phrase, tally);
    informed(phrase, tally);
    return phrase.text(".").end();
  }

  private static void named(Phrase.Builder phrase, Tally tally) {
    int named = tally.named().size();
    int states = tally.states().size();
    phrase.count(Counts.of(named, "named originator", "named originators"), named);
    if (states > 0) {
      phrase.text(" of ").count(Counts.of(states, "state", "states"), states);
    }
    if (states > 0 && tally.stateless() > 0) {
      phrase.text(" and ").count(Counts.word(tally.stateless()), tally.stateless());
      phrase.text(" of none");
    }
    unspecified(phrase, tally);
  }

  /// "Ukrainian intelligence" is a name, and does not say which service.
  private static void unspecified(Phrase.Builder phrase, Tally tally) {
    int unspecified = tally.unspecified();
    if (unspecified == 0) {
      return;
    }
    phrase.text(", ");
    if (tally.named().size() > 1) {
      phrase.count(Counts.word(unspecified), unspecified).text(" of them ");
    }
    phrase.text(unspecified == 1 ? "a body not specified" : "bodies not specified");
  }

  private static void unknown(Phrase.Builder phrase, Tally tally) {
    int unnamed = tally.unnamed().size();
    if (unnamed > 0) {
      phrase.text(", ").count(Counts.word(unnamed) + " unnamed", unnamed);
    }
    if (tally.nobody() > 0) {
      phrase.text("; ");
      phrase.count(Counts.of(tally.nobody(), "names nobody", "name nobody"), tally.nobody());
    }
    if (tally.inferred() > 0) {
      phrase.text("; of ").count(Counts.word(tally.inferred()), tally.inferred());
      phrase.text(" the origin is only inferred");
    }
  }

  /// Those who have it from another are told of and not counted.
  private static void informed(Phrase.Builder phrase, Tally tally) {
    if (tally.informed() > 0) {
      phrase.text("; ").count(Counts.word(tally.informed()) + " more", tally.informed());
      phrase.text(" with information of another of these");
    }
  }

  /// How many there may be at the most.
  private static int origins(Tally tally) {
    return tally.named().size() + tally.unnamed().size() + tally.nobody() + tally.inferred();
  }
}
