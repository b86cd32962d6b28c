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
import muster.model.Deployment;
import muster.model.DeploymentId;
import muster.model.MeasureId;
import muster.model.Originator;
import muster.model.Question;
import muster.model.QuestionId;
import muster.model.Subject;
import muster.model.Utterance;
import muster.model.UtteranceId;
import muster.model.When;
import muster.time.EdtfDate;

/// Who and what made-up claims are about: a thousand actors of four states, a deployment with its
/// parts, a question for each of them.
final class SyntheticWorld {
  static final int ACTORS = 1_000;
  static final int DEPLOYMENTS = 40;

  private static final int DAYS = 720;
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final List<String> STATES = List.of("FJ", "IS", "NZ", "UY");

  private SyntheticWorld() {}

  static ActorId actorId(int number) {
    return new ActorId("actor-" + Math.floorMod(number, ACTORS));
  }

  static DeploymentId deploymentId(int number) {
    return new DeploymentId("contingent-" + Math.floorMod(number, DEPLOYMENTS));
  }

  static UtteranceId utteranceId(int number) {
    return new UtteranceId("words-" + number);
  }

  /// The day of some words, in two years.
  static LocalDate day(int number) {
    return FIRST.plusDays(Math.floorMod(number * 37, DAYS));
  }

  /// Who said it: the number of a public body or of somebody who is not named.
  static ActorId originator(int number) {
    return actorId(number * 7);
  }

  static Subject subject(int number) {
    return new Subject.OfDeployment(deploymentId(number * 3));
  }

  static NavigableMap<ActorId, Actor> actors() {
    return all(ACTORS, SyntheticWorld::actor, Actor::id);
  }

  private static Actor actor(int number) {
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

  /// The first is the whole of which the others are parts.
  static NavigableMap<DeploymentId, Deployment> deployments() {
    return all(DEPLOYMENTS, SyntheticWorld::deployment, Deployment::id);
  }

  private static Deployment deployment(int number) {
    return new Deployment(
        deploymentId(number),
        List.of(),
        "Contingent " + number,
        Deployment.Kind.TROOPS,
        Optional.of(actorId(1)),
        Optional.of(actorId(11)),
        number == 0 ? Optional.empty() : Optional.of(deploymentId(0)),
        Optional.empty(),
        List.of());
  }

  static NavigableMap<QuestionId, Question> questions() {
    return all(DEPLOYMENTS, SyntheticWorld::question, Question::id);
  }

  private static Question question(int number) {
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

  static NavigableMap<UtteranceId, Utterance> utterances(int count) {
    return all(count, SyntheticWorld::utterance, Utterance::id);
  }

  private static Utterance utterance(int number) {
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
