package muster.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.model.Actor;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Deployment;
import muster.model.Event;
import muster.model.Source;
import muster.model.Statement;
import muster.model.When;

/// A time somewhere in the record. @param spot the field that holds it
record Dated(Spot spot, When when) {

  /// Every time of the record.
  static List<Dated> allOf(Dataset dataset) {
    var list = new Collector();
    dataset.sources().values().forEach(list::source);
    dataset.reports().values().forEach(report -> list.claim(report.claim()));
    dataset
        .utterances()
        .values()
        .forEach(utterance -> list.add(Spot.of(utterance.id()).at("said"), utterance.said()));
    dataset.deployments().values().forEach(list::deployment);
    dataset.events().values().forEach(list::event);
    dataset.actors().values().forEach(list::actor);
    return list.found;
  }

  private static final class Collector {
    private final List<Dated> found = new ArrayList<>();

    void add(Spot spot, Optional<When> when) {
      when.ifPresent(time -> found.add(new Dated(spot, time)));
    }

    void source(Source source) {
      add(Spot.of(source.id()).at("published"), source.published());
      for (int number = 0; number < source.statements().size(); number++) {
        statement(Spot.ofStatement(source.id(), number), source.statements().get(number));
      }
    }

    private void statement(Spot spot, Statement statement) {
      add(spot.at("said"), statement.said());
      for (int hop = 0; hop < statement.via().size(); hop++) {
        add(spot.at("via[" + hop + "].said"), statement.via().get(hop).said());
      }
    }

    void claim(Claim claim) {
      Spot spot = Spot.of(claim.id());
      add(spot.at("as-of"), claim.times().asOf());
      add(spot.at("during"), claim.times().during());
      add(spot.at("expected"), claim.times().expected());
      add(spot.at("before"), claim.times().before());
    }

    void deployment(Deployment deployment) {
      for (int stage = 0; stage < deployment.stages().size(); stage++) {
        Spot spot = Spot.of(deployment.id()).at("stages[" + stage + "].during");
        add(spot, deployment.stages().get(stage).during());
      }
    }

    void event(Event event) {
      add(Spot.of(event.id()).at("date"), event.date());
    }

    void actor(Actor actor) {
      for (int role = 0; role < actor.roles().size(); role++) {
        Spot spot = Spot.of(actor.id()).at("roles[" + role + "].during");
        add(spot, actor.roles().get(role).during());
      }
    }
  }
}
