package muster.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import muster.analysis.Clock;
import muster.analysis.Clocks;
import muster.analysis.PerClaim;
import muster.model.ActorId;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Hop;
import muster.model.Report;
import muster.model.Source;

/// A report told in a sentence, and its way from originator to document.
public final class Telling {
  private final Clocks clocks;
  private final Voices voices;
  private final Counted counted;
  private final TimeWords times;

  /// The pages of those that count the same tell a claim too.
  private final PerClaim<Phrase> sentences;

  public Telling(Dataset dataset) {
    this.clocks = new Clocks(dataset);
    this.voices = new Voices(dataset);
    this.counted = new Counted(dataset);
    this.times = new TimeWords(dataset);
    this.sentences = new PerClaim<>(new ClaimWords(dataset)::sentence);
  }

  /// What is counted, as it reads after the number: "soldiers killed in action", "troops to be
  /// sent" of a plan, "of containers" after "tens of thousands".
  public String counted(Claim claim) {
    return counted.of(claim);
  }

  /// The time beside a number: what it is about if dated, else when it was said or relayed.
  public Optional<Timed> time(Report report) {
    return clocks
        .about(report)
        .filter(clock -> clock.date().isPresent())
        .map(clock -> new Timed(label(clock), day(clock)))
        .or(() -> clocks.said(report).map(said -> new Timed("said", Dates.of(said))))
        .or(() -> clocks.relayed(report).map(day -> new Timed("relayed", Dates.of(day))));
  }

  /// Nothing stands before words that begin with "since" or "until".
  private static String label(Clock clock) {
    return clock.date().filter(Dates::leads).isPresent() ? "" : Terms.of(clock.kind());
  }

  /// The day of a clock in words.
  public static Day day(Clock clock) {
    return clock
        .date()
        .map(date -> Dates.of(date, clock.when()))
        .orElseGet(() -> Dates.of(clock.when()));
  }

  /// A time with the clock that it is on. @param label empty where the day's words need none
  public record Timed(String label, Day day) {}

  /// The time as the end of a sentence: "as of 26 February [2025]"; "said on 30 April 2025; as-of
  /// day not stated".
  public Phrase timePhrase(Report report) {
    return times.of(report);
  }

  /// A report as a sentence, originator first: "South Korea’s NIS: around 2,000 troops killed (an
  /// estimate), as of 2 September 2025."
  public Phrase sentence(Report report) {
    return sentences.of(report);
  }

  /// What stands between an originator and its words, so that what is denied or only planned never
  /// reads as said to be so: ": ", " denied this: ", ", as a plan: ".
  public static String lead(Claim claim) {
    return Moods.lead(claim);
  }

  /// The number as worded, leading to its claim; inside a sentence it has no capital.
  public static Phrase number(Claim claim) {
    return Phrase.start()
        .number(
            NumberWords.inside(Numbers.words(claim)),
            claim.value().flatMap(value -> Numbers.machine(value.quantity())),
            claim.id())
        .end();
  }

  public static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  /// A phrase that begins a sentence.
  public static Phrase capital(Phrase phrase) {
    if (phrase.pieces().isEmpty()) {
      return phrase;
    }
    Phrase.Piece first =
        switch (phrase.pieces().getFirst()) {
          case Phrase.Piece.Text(String words) -> new Phrase.Piece.Text(Counts.capital(words));
          case Phrase.Piece.Name(String words, ActorId actor) ->
              new Phrase.Piece.Name(Counts.capital(words), actor);
          case Phrase.Piece.Count(String words, int number) ->
              new Phrase.Piece.Count(Counts.capital(words), number);
          case Phrase.Piece.Worded n -> n;
          case Phrase.Piece.Document d -> d;
          case Phrase.Piece.Time t -> t;
          case Phrase.Piece.Quote q -> q;
        };
    var pieces = new ArrayList<>(phrase.pieces());
    pieces.set(0, first);
    return new Phrase(pieces);
  }

  /// The way from originator to document in one line: "through Yu Yong-weon, printed by UPI". A way
  /// that an editor inferred is not told.
  public String chain(Report report) {
    String printed = "printed by " + voices.name(report.source().publisher());
    return relays(report).map(relays -> relays + ", " + printed).orElse(printed);
  }

  /// The way from originator to document without its end: "through Yu Yong-weon". Empty where none
  /// is told.
  public Optional<String> relays(Report report) {
    List<Hop> via = report.statement().via();
    if (via.isEmpty() || report.statement().originInferred()) {
      return Optional.empty();
    }
    var relays = new StringJoiner(", ");
    via.forEach(hop -> relays.add("through " + relay(hop)));
    return Optional.of(relays.toString());
  }

  private String relay(Hop hop) {
    return hop.who().size() == 1
        ? voices.name(hop.who().getFirst())
        : together(hop.who().stream().map(voices::name).toList());
  }

  /// "a", "a and b", "a, b and c".
  public static String together(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  /// A document by its title, or by publisher and day where no title was seen.
  public String document(Source source) {
    return source
        .title()
        .map(Source.Title::text)
        .orElseGet(() -> imprint(source) + " (headline not recorded)");
  }

  /// A document by its publisher and day: "UPI, 30 April 2025"; "livedoor News, undated".
  public String imprint(Source source) {
    String day = source.published().map(when -> Dates.of(when).words()).orElse("undated");
    return voices.name(source.publisher()) + ", " + day;
  }

  /// A document as it is cited: publisher, headline, day, address, without a stop at the end.
  public String citation(Source source) {
    String title = source.title().map(it -> ", " + Quotation.of(it.text())).orElse("");
    String day = source.published().map(when -> Dates.of(when).words()).orElse("no date found");
    String url = source.url().map(it -> ", " + it).orElse("");
    return voices.name(source.publisher()) + title + ", " + day + url;
  }
}
