package muster.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import muster.analysis.Clock;
import muster.analysis.Clocks;
import muster.model.ActorId;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Figure;
import muster.model.Hop;
import muster.model.Measure;
import muster.model.Modality;
import muster.model.Report;
import muster.model.Source;
import muster.model.When;

/// A report told in a sentence, and its way from originator to document.
public final class Telling {
  private final Dataset dataset;
  private final Clocks clocks;
  private final Voices voices;

  public Telling(Dataset dataset) {
    this.dataset = dataset;
    this.clocks = new Clocks(dataset);
    this.voices = new Voices(dataset);
  }

  /// What is counted: "killed in action", "soldiers, sent".
  public String counted(Claim claim) {
    return claim.figure().map(figure -> counted(figure)).orElse("");
  }

  private String counted(Figure figure) {
    Measure measure = dataset.measure(figure.measure());
    String label = measure.label();
    return figure
        .unit()
        .filter(unit -> !label.contains(unit))
        .map(unit -> measure.unit().equals("persons") ? unit + " " + label : unit)
        .orElse(label);
  }

  /// The time beside a number: what it is about if dated, else when it was said.
  public Optional<Timed> time(Report report) {
    return clocks
        .about(report)
        .filter(clock -> clock.date().isPresent())
        .map(clock -> new Timed(Terms.of(clock.kind()), day(clock)))
        .or(() -> clocks.said(report).map(said -> new Timed("said", Dates.of(said))));
  }

  /// The day of a clock in words.
  public static Day day(Clock clock) {
    return clock
        .date()
        .map(date -> Dates.of(date, clock.when()))
        .orElseGet(() -> Dates.of(clock.when()));
  }

  /// A time with the clock that it is on.
  public record Timed(String label, Day day) {}

  /// The time as the end of a sentence: "as of 26 February [2025]"; "said 30 April 2025; day not
  /// stated".
  public Phrase timePhrase(Report report) {
    Optional<Clock> about = clocks.about(report).filter(clock -> clock.date().isPresent());
    if (about.isPresent()) {
      return aboutPhrase(about.get());
    }
    return clocks.said(report).map(this::saidPhrase).orElseGet(() -> publishedPhrase(report));
  }

  private static Phrase aboutPhrase(Clock clock) {
    String lead =
        switch (clock.kind()) {
          case AS_OF -> "as of ";
          case DURING -> clock.date().map(Dates::preposition).orElse("");
          case EXPECTED -> "expected " + clock.date().map(Dates::preposition).orElse("");
          case BEFORE -> "before ";
        };
    return Phrase.start().text(lead).day(day(clock)).end();
  }

  private Phrase saidPhrase(When said) {
    return Phrase.start().text("said ").day(Dates.of(said)).text("; day not stated").end();
  }

  private Phrase publishedPhrase(Report report) {
    return report
        .source()
        .published()
        .map(when ->
            Phrase.start().text("published ").day(Dates.of(when)).text("; day not stated").end())
        .orElse(Phrase.of("day not stated"));
  }

  /// A report as a sentence, originator first: "South Korea’s NIS: around 2,000 killed, as of 2
  /// September 2025."
  public Phrase sentence(Report report) {
    Claim claim = report.claim();
    var phrase = Phrase.start().phrase(capital(voices.originator(report))).text(": ");
    if (claim.value().isPresent()) {
      phrase.phrase(number(claim)).text(" " + counted(claim));
    } else {
      phrase.text(claim.wording().text().map(Telling::withoutStop).orElse(counted(claim)));
    }
    phrase.text(modality(claim.modality()));
    Phrase time = timePhrase(report);
    return time.pieces().isEmpty()
        ? phrase.text(".").end()
        : phrase.text(", ").phrase(time).text(".").end();
  }

  /// The number as worded, leading to its claim.
  public static Phrase number(Claim claim) {
    return Phrase.start()
        .number(
            Numbers.words(claim),
            claim.value().flatMap(value -> Numbers.machine(value.quantity())),
            claim.id())
        .end();
  }

  private static String modality(Modality modality) {
    return switch (modality) {
      case ASSERTED, ESTIMATED -> "";
      case ACKNOWLEDGED -> " (acknowledged, about itself)";
      case POSSIBLE, PLANNED, HOPED, PREDICTED, CONDITIONAL, DENIED ->
          " (" + Terms.of(modality) + ")";
    };
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

  /// The way from originator to document in one line: "through Yu Yong-weon, printed by UPI".
  public String chain(Report report) {
    String relays =
        report.statement().via().stream()
            .map(this::relay)
            .map(who -> "through " + who + ", ")
            .collect(Collectors.joining());
    return relays + "printed by " + voices.name(report.source().publisher());
  }

  private String relay(Hop hop) {
    return together(hop.who().stream().map(voices::name).toList());
  }

  /// "a", "a and b", "a, b and c".
  public static String together(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  /// A document by its title, or by publisher and day where no title was seen.
  public String document(Source source) {
    return source.title().map(Source.Title::text).orElseGet(() -> untitled(source));
  }

  private String untitled(Source source) {
    String day = source.published().map(when -> ", " + Dates.of(when).words()).orElse(", undated");
    return voices.name(source.publisher()) + day + " (headline not seen)";
  }
}
