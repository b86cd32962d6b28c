package muster.words;

import java.util.Optional;
import java.util.Set;
import muster.analysis.Clock;
import muster.analysis.Clocks;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Modality;
import muster.model.Report;
import muster.model.When;
import muster.time.EdtfDate;

/// The time of a report as the end of a sentence. What a source does not date is said to be
/// undated, and the day of saying never stands for the day that a number counts to.
final class TimeWords {
  private static final Set<Modality> OF_WHAT_IS =
      Set.of(Modality.ASSERTED, Modality.ESTIMATED, Modality.ACKNOWLEDGED);

  private final Clocks clocks;

  TimeWords(Dataset dataset) {
    this.clocks = new Clocks(dataset);
  }

  /// "as of 26 February [2025]"; "said on 30 April 2025; as-of day not stated"; empty for words of
  /// which no time is known.
  Phrase of(Report report) {
    Optional<Clock> about = clocks.about(report);
    return about
        .flatMap(clock -> clock.date().map(date -> dated(clock, date)))
        .or(() -> about.flatMap(clock -> inWords(clock, report)))
        .orElseGet(() -> undated(report));
  }

  private static Phrase dated(Clock clock, EdtfDate date) {
    return Phrase.start()
        .text(lead(clock.kind(), date))
        .day(Dates.of(date, clock.when()))
        .phrase(start(clock))
        .end();
  }

  /// ", counted from December 2023", where the source says from when.
  private static Phrase start(Clock clock) {
    return clock
        .when()
        .from()
        .map(from -> Phrase.start().text(", counted from ").day(Dates.of(from, clock.when())).end())
        .orElse(Phrase.of(""));
  }

  private static String lead(Clock.Kind kind, EdtfDate date) {
    return switch (kind) {
      case AS_OF -> Dates.leads(date) ? "" : "as of ";
      case DURING -> Dates.preposition(date);
      case EXPECTED -> "expected " + Dates.preposition(date);
      case BEFORE -> "before ";
    };
  }

  /// The source's words for a time without a date, then when it was said.
  private Optional<Phrase> inWords(Clock clock, Report report) {
    if (clock.when().said()) {
      return Optional.of(asOfSaying(clock, report));
    }
    return clock
        .when()
        .wording()
        .map(words ->
            Phrase.start()
                .text(clock.kind() == Clock.Kind.AS_OF ? "as-of day given only as " : "")
                .quote(words)
                .phrase(start(clock))
                .phrase(uttered(report).map(said -> after(", ", said)).orElse(Phrase.of("")))
                .end());
  }

  private Phrase asOfSaying(Clock clock, Report report) {
    String lead = clock.kind() == Clock.Kind.DURING ? "on" : Terms.of(clock.kind());
    var phrase =
        Phrase.start()
            .text(lead + " the day it was said, which is not stated")
            .phrase(start(clock));
    return clocks
        .relayed(report)
        .filter(when -> when.date().isPresent())
        .map(when -> on("; relayed ", when))
        .or(() -> published(report).map(when -> on("; published ", when)))
        .map(phrase::phrase)
        .orElse(phrase)
        .end();
  }

  private static Optional<When> published(Report report) {
    return report.source().published().filter(when -> when.date().isPresent());
  }

  private static Phrase after(String lead, Phrase phrase) {
    return Phrase.start().text(lead).phrase(phrase).end();
  }

  private Phrase undated(Report report) {
    String missing = missing(report.claim());
    Optional<Phrase> uttered = uttered(report);
    if (uttered.isEmpty()) {
      return Phrase.of(missing.isEmpty() ? "day not stated" : missing);
    }
    return missing.isEmpty()
        ? uttered.get()
        : Phrase.start().phrase(uttered.get()).text("; " + missing).end();
  }

  /// What is missing where only the day of saying is known.
  private static String missing(Claim claim) {
    if (claim.value().isEmpty()) {
      return "";
    }
    return OF_WHAT_IS.contains(claim.modality()) ? "as-of day not stated" : "day not stated";
  }

  /// When it was said; else when a relay passed it on; else when it was published. Beside a day of
  /// saying without a date stands that of publication.
  private Optional<Phrase> uttered(Report report) {
    Optional<When> published = published(report);
    Optional<When> said = clocks.said(report);
    return said.filter(when -> when.date().isPresent() || published.isEmpty())
        .map(when -> on("said ", when))
        .or(() -> clocks.relayed(report).map(when -> on("relayed ", when)))
        .or(() -> published.map(when -> published(said.isPresent(), when)));
  }

  private static Phrase published(boolean said, When when) {
    return on(said ? "said on a day not stated, published " : "published ", when);
  }

  private static Phrase on(String verb, When when) {
    return when.date()
        .map(date -> Phrase.start().text(verb + at(date)).day(Dates.of(when)).end())
        .orElseGet(() -> onSomeDay(verb, when));
  }

  /// Words are said once: "during" a period, not "from" its start to its end.
  private static String at(EdtfDate date) {
    return date.isInterval() && !Dates.leads(date) ? "during " : Dates.preposition(date);
  }

  private static Phrase onSomeDay(String verb, When when) {
    var phrase = Phrase.start().text(verb + "on a day not stated");
    return when.wording().map(words -> phrase.text(", ").quote(words)).orElse(phrase).end();
  }
}
