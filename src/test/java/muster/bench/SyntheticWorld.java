package muster.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import muster.model.Actor;
import muster.model.ActorId;
import muster.model.ClaimId;
import muster.model.Deployment;
import muster.model.DeploymentId;
import muster.model.Event;
import muster.model.EventId;
import muster.model.MeasureId;
import muster.model.Originator;
import muster.model.Place;
import muster.model.PlaceId;
import muster.model.Question;
import muster.model.QuestionId;
import muster.model.Site;
import muster.model.Subject;
import muster.model.Utterance;
import muster.model.UtteranceId;
import muster.model.When;
import muster.time.EdtfDate;

/// Who and what made-up claims are about: actors of four states, deployments in tens of which the
/// first is the whole of the others, a question for each, places, and what happened there.
///
/// @param actors how many, in tens
record SyntheticWorld(int actors, int deployments, int places, int events) {
  private static final int DAYS = 720;
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final List<String> STATES = List.of("FJ", "IS", "NZ", "UY");
  private static final int CLAIMS_OF_A_DEPLOYMENT = 250;

  static final Site SITE =
      new Site(
          "A made-up record",
          "Made-up claims about made-up contingents, for measuring.",
          "en",
          Optional.empty(),
          Optional.of("https://example.org/"),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of());

  /// The world of so many claims: it grows with them, so that no deployment or place has more of
  /// them in a larger record.
  static SyntheticWorld of(int claims) {
    return new SyntheticWorld(
        Math.clamp(claims / 100, 4, 100) * 10,
        Math.max(2, claims / CLAIMS_OF_A_DEPLOYMENT),
        Math.max(12, claims / 100),
        Math.max(2, claims / 50));
  }

  ActorId actorId(int number) {
    return new ActorId("actor-" + Math.floorMod(number, actors));
  }

  /// One of the actors whose number ends in a digit: they are of one kind.
  ///
  /// @param number from 0, below a tenth of all
  ActorId actorId(int number, int digit) {
    return actorId(10 * number + digit);
  }

  DeploymentId deploymentId(int number) {
    return new DeploymentId("contingent-" + Math.floorMod(number, deployments));
  }

  PlaceId placeId(int number) {
    return new PlaceId("place-" + Math.floorMod(number, places));
  }

  static UtteranceId utteranceId(int number) {
    return new UtteranceId("words-" + number);
  }

  /// The day of some words, in two years.
  static LocalDate day(int number) {
    return FIRST.plusDays(Math.floorMod(number * 37, DAYS));
  }

  /// Who said it: anybody but the publishers, whose numbers end in 4.
  ActorId originator(int number) {
    int said = Math.floorMod(number * 7, actors);
    return actorId(said % 10 == 4 ? said + 1 : said);
  }

  Subject subject(int number) {
    return new Subject.OfDeployment(deploymentId(number));
  }

  NavigableMap<ActorId, Actor> allActors() {
    return all(actors, this::actor, Actor::id);
  }

  private Actor actor(int number) {
    Actor.Kind kind = kind(number);
    boolean office = kind == Actor.Kind.OFFICE;
    boolean unspecified = number % 100 == 2;
    return new Actor(
        actorId(number),
        List.of(),
        "Actor number " + number,
        kind,
        Optional.of(STATES.get(number / 10 % STATES.size())),
        office ? Optional.of(actorId(number + 1)) : Optional.empty(),
        List.of(),
        List.of(),
        Map.of(),
        unspecified ? List.of(actorId(number + 1)) : List.of(),
        List.of(),
        Actor.Protection.NONE,
        Optional.empty());
  }

  private static Actor.Kind kind(int number) {
    return switch (number % 10) {
      case 0 -> Actor.Kind.OFFICE;
      case 1, 2, 3 -> Actor.Kind.GOVERNMENT_BODY;
      case 9 -> Actor.Kind.UNNAMED;
      default -> Actor.Kind.OUTLET;
    };
  }

  /// @param claims about each, of which its stages rest on the first
  NavigableMap<DeploymentId, Deployment> allDeployments(
      Function<DeploymentId, List<ClaimId>> claims) {
    return all(
        deployments,
        number -> deployment(number, claims.apply(deploymentId(number))),
        Deployment::id);
  }

  private Deployment deployment(int number, List<ClaimId> claims) {
    int whole = number / 10 * 10;
    return new Deployment(
        deploymentId(number),
        List.of(),
        "Contingent " + number,
        Deployment.Kind.TROOPS,
        Optional.of(actorId(1)),
        Optional.of(actorId(11)),
        number == whole ? Optional.empty() : Optional.of(deploymentId(whole)),
        Optional.empty(),
        claims.isEmpty() ? List.of() : stages(number, claims));
  }

  private List<Deployment.Stage> stages(int number, List<ClaimId> claims) {
    LocalDate first = day(number);
    return List.of(
        stage(Deployment.StageKind.DISPATCHED, number, first, claims),
        stage(Deployment.StageKind.DEPLOYED, number, first.plusMonths(1), claims));
  }

  private Deployment.Stage stage(
      Deployment.StageKind kind, int number, LocalDate day, List<ClaimId> claims) {
    return new Deployment.Stage(
        kind,
        Optional.of(placeId(number)),
        Optional.of(on(day.toString())),
        Optional.empty(),
        claims.subList(0, 1));
  }

  NavigableMap<QuestionId, Question> allQuestions() {
    return all(deployments, this::question, Question::id);
  }

  private Question question(int number) {
    return new Question(
        new QuestionId("killed-" + number),
        List.of(),
        "How many of contingent " + number + " were killed?",
        new Subject.OfDeployment(deploymentId(number)),
        Question.Kind.NUMBER,
        List.of(new MeasureId("killed"), new MeasureId("died")),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  NavigableMap<PlaceId, Place> allPlaces() {
    return all(places, this::place, Place::id);
  }

  /// Every twelfth is a country, in which the eleven after it lie.
  private Place place(int number) {
    int country = number / 12 * 12;
    return new Place(
        placeId(number),
        List.of(),
        "Place number " + number,
        Map.of(),
        number == country ? Optional.empty() : Optional.of(placeId(country)),
        Optional.empty(),
        number == country ? Place.Precision.COUNTRY : Place.Precision.OBLAST,
        Optional.empty(),
        Optional.empty());
  }

  /// @param claims on which events rest, one each
  NavigableMap<EventId, Event> allEvents(List<ClaimId> claims) {
    return all(events, number -> event(number, claims.get(number * 31 % claims.size())), Event::id);
  }

  private Event event(int number, ClaimId claim) {
    return new Event(
        new EventId("event-" + number),
        List.of(),
        "Event number " + number,
        number % 3 == 0 ? Event.Kind.COMBAT : Event.Kind.TRANSFER,
        Optional.of(on(day(number).toString())),
        Optional.of(placeId(number * 5)),
        Optional.empty(),
        List.of(claim));
  }

  NavigableMap<UtteranceId, Utterance> utterances(int count) {
    return all(count, this::utterance, Utterance::id);
  }

  private Utterance utterance(int number) {
    return new Utterance(
        utteranceId(number),
        List.of(),
        "Words number " + number,
        new Originator.Named(originator(number)),
        Optional.of(on(day(number).toString())));
  }

  /// A time of which a date is known.
  static When on(String edtf) {
    return new When(
        Optional.of(EdtfDate.parse(edtf)),
        false,
        Optional.empty(),
        Optional.empty(),
        When.Basis.PAGE,
        Optional.empty());
  }

  private static <K extends Comparable<K>, V> NavigableMap<K, V> all(
      int count, Function<Integer, V> make, Function<V, K> id) {
    return IntStream.range(0, count)
        .boxed()
        .map(make)
        .collect(Collectors.toMap(id, it -> it, (first, _) -> first, TreeMap::new));
  }
}
