package muster.page.plan;

import java.util.Objects;
import java.util.Optional;
import muster.model.Actor;
import muster.model.ActorId;
import muster.model.Address;
import muster.model.ClaimId;
import muster.model.DeploymentId;
import muster.model.EventId;
import muster.model.Originator;
import muster.model.Place;
import muster.model.PlaceId;
import muster.model.QuestionId;
import muster.model.Report;
import muster.model.Source;
import muster.model.SourceId;
import muster.model.Subject;
import muster.page.part.Count;
import muster.page.part.Day;
import muster.page.part.Link;
import muster.page.part.Name;
import muster.page.part.Sentence;
import muster.time.EdtfDate;
import muster.words.Dates;
import muster.words.Phrase;

/// Names and links as one page prints them: every address is relative to that page.
final class Links {
  private final Material material;
  private final Address here;

  Links(Material material, Address here) {
    this.material = material;
    this.here = here;
  }

  Address here() {
    return here;
  }

  String to(Address there) {
    return here.to(there);
  }

  /// The address of a file below the site's root.
  String to(String path) {
    return here.to(new Address(path));
  }

  String to(ClaimId id) {
    return to(Address.of(id));
  }

  Name actor(ActorId id) {
    Actor actor = material.dataset().actor(id);
    return new Name(actor.name(), actor.protection().hides() ? Optional.empty() : href(id));
  }

  private Optional<String> href(ActorId id) {
    return Optional.of(to(Address.of(id)));
  }

  /// The originator of a report; one that is not named leads to the document that names nobody.
  Name originator(Report report) {
    String words = material.voices().originator(report).plain();
    boolean unknown = report.statement().originInferred();
    return !unknown && report.statement().by() instanceof Originator.Named(ActorId id)
        ? new Name(words, actor(id).href())
        : Name.of(words);
  }

  Name place(PlaceId id) {
    Place place = Objects.requireNonNull(material.dataset().places().get(id));
    return Name.of(place.name(), to(Address.of(id)));
  }

  Link document(Source source) {
    return new Link(material.telling().document(source), to(Address.of(source.id())));
  }

  /// A document by its publisher and day.
  Link imprint(Source source) {
    return new Link(material.telling().imprint(source), to(Address.of(source.id())));
  }

  Name title(Source source) {
    Link link = document(source);
    return Name.of(link.text(), link.href());
  }

  Link deployment(DeploymentId id) {
    var deployment = Objects.requireNonNull(material.dataset().deployments().get(id));
    return new Link(deployment.name(), to(Address.of(id)));
  }

  Link event(EventId id) {
    var event = Objects.requireNonNull(material.dataset().events().get(id));
    return new Link(event.name(), to(Address.of(id)));
  }

  Link question(QuestionId id) {
    var question = Objects.requireNonNull(material.dataset().questions().get(id));
    return new Link(question.ask(), to(Address.of(id)));
  }

  Name subject(Subject subject) {
    return switch (subject) {
      case Subject.OfDeployment(DeploymentId id) -> name(deployment(id));
      case Subject.OfEvent(EventId id) -> name(event(id));
      case Subject.OfActor(ActorId id) -> actor(id);
    };
  }

  private static Name name(Link link) {
    return Name.of(link.text(), link.href());
  }

  /// A phrase with its numbers, names, documents and days linked.
  Sentence sentence(Phrase phrase) {
    var sentence = Sentence.start();
    phrase.pieces().forEach(piece -> add(sentence, piece));
    return sentence.end();
  }

  private void add(Sentence.Builder sentence, Phrase.Piece piece) {
    switch (piece) {
      case Phrase.Piece.Text(String words) -> sentence.text(words);
      case Phrase.Piece.Worded(String words, Optional<String> value, ClaimId claim) ->
          sentence.worded(words, value, to(claim));
      case Phrase.Piece.Name(String words, ActorId id) ->
          sentence.name(new Name(words, actor(id).href()));
      case Phrase.Piece.Document(String words, SourceId id) ->
          sentence.title(Name.of(words, to(Address.of(id))));
      case Phrase.Piece.Time(muster.words.Day day) -> sentence.day(day(day));
      case Phrase.Piece.Quote(String quoted) -> sentence.quoted(quoted);
      case Phrase.Piece.Count(String words, int number) -> sentence.count(Count.of(number, words));
    }
  }

  /// A date of which nothing was inferred.
  static Day day(EdtfDate date) {
    return Day.of(Dates.words(date), date.text());
  }

  static Day day(muster.words.Day day) {
    return new Day(day.words(), day.edtf(), day.because());
  }
}
