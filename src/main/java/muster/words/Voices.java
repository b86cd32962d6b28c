package muster.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import muster.analysis.Origins;
import muster.analysis.Subjects;
import muster.model.Actor;
import muster.model.ActorId;
import muster.model.Dataset;
import muster.model.Figure;
import muster.model.Originator;
import muster.model.Report;
import muster.model.Site;

/// Names of those who speak, and how they stand to the conflict.
public final class Voices {
  private static final Set<String> LOSSES =
      new TreeSet<>(
          List.of(
              "casualties",
              "captured",
              "defected",
              "died",
              "died-of-wounds",
              "held",
              "killed",
              "killed-in-action",
              "killed-or-wounded",
              "missing",
              "names-shown",
              "suicide",
              "surrendered",
              "wounded"));

  private static final Set<String> PLURALS =
      new TreeSet<>(List.of("Netherlands", "Philippines", "Maldives", "Bahamas"));

  private final Dataset dataset;
  private final Origins origins;
  private final Subjects subjects;
  private final Map<String, Optional<String>> states = new ConcurrentHashMap<>();

  public Voices(Dataset dataset) {
    this.dataset = dataset;
    this.origins = new Origins(dataset);
    this.subjects = new Subjects(dataset);
  }

  /// The name of an actor.
  public String name(ActorId id) {
    return dataset.actor(id).name();
  }

  /// The name of a report's originator; "nobody named" where the source names nobody, "origin not
  /// stated" where an editor only inferred it.
  public Phrase originator(Report report) {
    if (report.statement().originInferred()) {
      return Phrase.of("origin not stated");
    }
    return switch (report.statement().by()) {
      case Originator.Nobody() -> Phrase.of("nobody named");
      case Originator.Named(ActorId voice) -> named(voice, report);
    };
  }

  /// Who speaks in a sentence: the originator; where none is named or an editor only inferred it,
  /// the document's publisher, and that.
  public Phrase speaker(Report report) {
    if (report.statement().originInferred()) {
      return unknown("origin not stated (", report);
    }
    return report.statement().by() instanceof Originator.Nobody
        ? unknown("a source that names nobody (", report)
        : originator(report);
  }

  private Phrase unknown(String words, Report report) {
    ActorId publisher = report.source().publisher();
    return Phrase.start().text(words).name(inner(name(publisher)), publisher).text(")").end();
  }

  /// A person or office with the body that it speaks for: "Vedant Patel (United States Department
  /// of State)".
  private Phrase named(ActorId voice, Report report) {
    ActorId institution = origins.institution(voice, report);
    Actor actor = dataset.actor(voice);
    boolean alone = institution.equals(voice) || actor.kind() == Actor.Kind.OFFICE;
    var phrase = Phrase.start().name(actor.name(), voice);
    return alone
        ? phrase.end()
        : phrase.text(" (").name(inner(name(institution)), institution).text(")").end();
  }

  /// A name as it stands inside brackets: "Directorate (HUR)" is "Directorate, HUR".
  private static String inner(String name) {
    return name.endsWith(")") && name.contains(" (")
        ? name.substring(0, name.length() - 1).replace(" (", ", ")
        : name;
  }

  /// How the originator of a report stands to the conflict: "Ukraine is a party to this war; these
  /// are its opponent’s losses." Empty where no state is known, and for those who speak under
  /// protection: a prisoner of war does not speak for a state.
  public Optional<String> partyLine(Report report) {
    return state(report).flatMap(state -> line(state, losers(report)));
  }

  /// The same in a few words, for tables: "Ukraine · party to this war; its opponent’s losses".
  public Optional<String> partyNote(Report report) {
    return state(report)
        .filter(_ -> !dataset.site().parties().isEmpty())
        .map(state ->
            stateName(state).orElse("State " + state) + " · " + note(state, losers(report)));
  }

  private String note(String state, Optional<String> losers) {
    return party(state)
        .map(party -> "party to this war" + whose(party, losers).map("; its "::concat).orElse(""))
        .orElse("not a party");
  }

  /// The state of a report's originator as ISO 3166-1 alpha-2 has it; where it has none, that of
  /// the body that it speaks for. Empty for those who speak under protection.
  public Optional<String> state(Report report) {
    if (report.statement().originInferred()) {
      return Optional.empty();
    }
    return switch (report.statement().by()) {
      case Originator.Nobody() -> Optional.empty();
      case Originator.Named(ActorId voice) -> state(voice, report);
    };
  }

  private Optional<String> state(ActorId voice, Report report) {
    Actor actor = dataset.actor(voice);
    return actor.protection().hides()
        ? Optional.empty()
        : actor.state().or(() -> dataset.actor(origins.institution(voice, report)).state());
  }

  /// How an actor stands to the conflict.
  public Optional<String> partyLine(Actor actor) {
    return actor.state().flatMap(state -> line(state, Optional.empty()));
  }

  /// The state whose losses a report counts, where it counts losses.
  private Optional<String> losers(Report report) {
    return report
        .claim()
        .figure()
        .map(Figure::measure)
        .filter(measure -> LOSSES.contains(measure.value()))
        .flatMap(_ -> subjects.sender(report.claim().about()))
        .flatMap(sender -> dataset.actor(sender).state());
  }

  private Optional<String> line(String state, Optional<String> losers) {
    if (dataset.site().parties().isEmpty()) {
      return Optional.empty();
    }
    String name = stateName(state).map(Voices::withArticle).orElse("The state " + state);
    return Optional.of(
        party(state)
            .map(party -> asParty(name, party, losers))
            .orElse(name + " is not a party to this war."));
  }

  private static String withArticle(String name) {
    return name.startsWith("United ") || PLURALS.contains(name) ? "The " + name : name;
  }

  private static String asParty(String name, Site.Party party, Optional<String> losers) {
    String whose = whose(party, losers).map("; these are its "::concat).orElse("");
    return name + " is a party to this war" + whose + ".";
  }

  /// Whose losses a party counts: "own losses", "opponent’s losses".
  private static Optional<String> whose(Site.Party party, Optional<String> losers) {
    return losers
        .map(loser -> loser.equals(party.state()) ? "own" : against(party, loser))
        .filter(word -> !word.isEmpty())
        .map(word -> word + " losses");
  }

  private static String against(Site.Party party, String loser) {
    return party.against().contains(loser) ? "opponent’s" : "";
  }

  private Optional<Site.Party> party(String state) {
    return dataset.site().parties().stream()
        .filter(party -> party.state().equals(state))
        .findFirst();
  }

  /// The name of a state by its code: that of the actor that is this state, else the usual English
  /// one; empty for codes that stand for no state.
  public Optional<String> stateName(String state) {
    return states.computeIfAbsent(state, this::findState);
  }

  private Optional<String> findState(String state) {
    return dataset.actors().values().stream()
        .filter(actor -> actor.kind() == Actor.Kind.STATE)
        .filter(actor -> actor.state().equals(Optional.of(state)))
        .map(Actor::name)
        .findFirst()
        .or(() -> country(state));
  }

  /// The English name of a code that the standard has.
  private static Optional<String> country(String state) {
    return Optional.of(Locale.of("", state).getDisplayCountry(Locale.ENGLISH))
        .filter(name -> !name.equals(state));
  }
}
