package muster.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import muster.diagnostic.Rule;
import muster.model.Actor;
import muster.model.ActorId;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Deployment;
import muster.model.Originator;
import muster.model.Place;
import muster.model.PlaceId;
import muster.model.Source;
import muster.model.Statement;
import muster.model.Subject;

/// An actor or place that nothing names is probably a slip. A state is named by its code.
final class UnusedRecord implements Check {
  @Override
  public void run(Dataset dataset, Findings findings) {
    if (!findings.whole()) {
      return;
    }
    Set<ActorId> actors = actors(dataset);
    Set<String> states = states(dataset);
    for (Actor actor : dataset.actors().values()) {
      boolean named =
          actor.kind() == Actor.Kind.STATE && actor.state().filter(states::contains).isPresent();
      if (!named && !actors.contains(actor.id())) {
        report(Spot.of(actor.id()), "actor", findings);
      }
    }
    Set<PlaceId> places = places(dataset);
    for (Place place : dataset.places().values()) {
      if (!places.contains(place.id())) {
        report(Spot.of(place.id()), "place", findings);
      }
    }
  }

  private static void report(Spot spot, String kind, Findings findings) {
    findings.add(
        Rule.UNUSED_RECORD,
        spot.at("id"),
        "nothing names the " + kind + " `" + spot.record().id() + "`",
        "remove it, or name it where it belongs");
  }

  private static Set<String> states(Dataset dataset) {
    Set<String> codes = new HashSet<>();
    for (Actor actor : dataset.actors().values()) {
      if (actor.kind() != Actor.Kind.STATE) {
        actor.state().ifPresent(codes::add);
      }
    }
    dataset
        .site()
        .parties()
        .forEach(party -> {
          codes.add(party.state());
          codes.addAll(party.against());
        });
    return codes;
  }

  private static Set<ActorId> actors(Dataset dataset) {
    Set<ActorId> named = new HashSet<>();
    for (Source source : dataset.sources().values()) {
      named.add(source.publisher());
      source.republishes().ifPresent(named::add);
      source.statements().forEach(statement -> actors(statement, named));
    }
    for (Actor actor : dataset.actors().values()) {
      actor.partOf().ifPresent(named::add);
      named.addAll(actor.mayBe());
      actor.roles().forEach(role -> role.of().ifPresent(named::add));
    }
    for (Deployment deployment : dataset.deployments().values()) {
      deployment.from().ifPresent(named::add);
      deployment.to().ifPresent(named::add);
    }
    dataset.utterances().values().forEach(utterance -> originator(utterance.by(), named));
    dataset.questions().values().forEach(question -> subject(question.about(), named));
    return named;
  }

  private static void actors(Statement statement, Set<ActorId> named) {
    originator(statement.by(), named);
    statement.via().forEach(hop -> named.addAll(hop.who()));
    named.addAll(statement.informedBy());
    statement.claims().forEach(claim -> subject(claim.about(), named));
  }

  private static void originator(Originator by, Set<ActorId> named) {
    if (by instanceof Originator.Named(ActorId actor)) {
      named.add(actor);
    }
  }

  private static void subject(Subject about, Set<ActorId> named) {
    if (about instanceof Subject.OfActor(ActorId actor)) {
      named.add(actor);
    }
  }

  private static Set<PlaceId> places(Dataset dataset) {
    Set<PlaceId> named = new HashSet<>();
    dataset.reports().values().stream().flatMap(at -> places(at.claim())).forEach(named::add);
    dataset.places().values().forEach(place -> place.within().ifPresent(named::add));
    dataset.events().values().forEach(event -> event.place().ifPresent(named::add));
    for (Deployment deployment : dataset.deployments().values()) {
      deployment.stages().forEach(stage -> stage.place().ifPresent(named::add));
    }
    return named;
  }

  private static Stream<PlaceId> places(Claim claim) {
    var where = claim.where();
    return Stream.concat(
        where.places().stream(), Stream.concat(where.from().stream(), where.to().stream()));
  }
}
