package muster.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.model.Actor;
import muster.model.Claim;
import muster.model.Comparison;
import muster.model.Dataset;
import muster.model.Deployment;
import muster.model.Event;
import muster.model.Grade;
import muster.model.Place;
import muster.model.Prose;
import muster.model.Question;
import muster.model.Source;

/// A text of ours, not of a source. @param spot the field that holds it
record OwnWords(Spot spot, String text) {

  /// Every name, text and note of the record; what a question says must not be written is left out,
  /// as it names the words to avoid.
  static List<OwnWords> allOf(Dataset dataset) {
    var list = new Collector();
    list.add(Spot.SITE.at("title"), dataset.site().title());
    list.add(Spot.SITE.at("scope"), dataset.site().scope());
    for (int item = 0; item < dataset.site().notFound().size(); item++) {
      list.add(Spot.SITE.at("not-found[" + item + "]"), dataset.site().notFound().get(item));
    }
    dataset.actors().values().forEach(list::actor);
    dataset.places().values().forEach(list::place);
    dataset.deployments().values().forEach(list::deployment);
    dataset.events().values().forEach(list::event);
    dataset
        .utterances()
        .values()
        .forEach(utterance -> list.add(Spot.of(utterance.id()).at("name"), utterance.name()));
    dataset.questions().values().forEach(list::question);
    dataset.comparisons().values().forEach(list::comparison);
    dataset.sources().values().forEach(list::source);
    dataset.reports().values().forEach(report -> list.claim(report.claim()));
    dataset.pages().forEach(list::page);
    return list.found;
  }

  private static final class Collector {
    private final List<OwnWords> found = new ArrayList<>();

    void add(Spot spot, String text) {
      found.add(new OwnWords(spot, text));
    }

    private void add(Spot spot, Optional<String> text) {
      text.ifPresent(words -> add(spot, words));
    }

    void actor(Actor actor) {
      add(Spot.of(actor.id()).at("name"), actor.name());
      add(Spot.of(actor.id()).at("note"), actor.note());
      for (int number = 0; number < actor.grades().size(); number++) {
        Grade.OfActor grade = actor.grades().get(number);
        Spot spot = Spot.of(actor.id()).at("grades[" + number + "]");
        add(spot.at("topic"), grade.topic());
        add(spot.at("because"), grade.given().because());
      }
    }

    void place(Place place) {
      add(Spot.of(place.id()).at("name"), place.name());
      add(Spot.of(place.id()).at("note"), place.note());
    }

    void deployment(Deployment deployment) {
      Spot spot = Spot.of(deployment.id());
      add(spot.at("name"), deployment.name());
      add(spot.at("text"), deployment.text());
      for (int stage = 0; stage < deployment.stages().size(); stage++) {
        add(spot.at("stages[" + stage + "].text"), deployment.stages().get(stage).text());
      }
    }

    void event(Event event) {
      add(Spot.of(event.id()).at("name"), event.name());
      add(Spot.of(event.id()).at("text"), event.text());
    }

    void question(Question question) {
      Spot spot = Spot.of(question.id());
      add(spot.at("ask"), question.ask());
      add(spot.at("text"), question.text());
      add(spot.at("because"), question.because());
    }

    void comparison(Comparison comparison) {
      add(Spot.of(comparison.id()).at("ask"), comparison.ask());
      add(Spot.of(comparison.id()).at("because"), comparison.because());
    }

    void source(Source source) {
      add(Spot.of(source.id()).at("note"), source.note());
      for (int item = 0; item < source.silentOn().size(); item++) {
        add(Spot.of(source.id()).at("silent-on[" + item + "]"), source.silentOn().get(item));
      }
      for (int number = 0; number < source.statements().size(); number++) {
        Spot spot = Spot.ofStatement(source.id(), number);
        add(spot.at("note"), source.statements().get(number).note());
        add(spot.at("because"), source.statements().get(number).because());
      }
    }

    void claim(Claim claim) {
      add(Spot.of(claim.id()).at("text"), claim.wording().text());
      add(Spot.of(claim.id()).at("note"), claim.wording().note());
      add(Spot.of(claim.id()).at("fate-because"), claim.judgement().fateBecause());
      add(Spot.of(claim.id()).at("assessment-because"), claim.judgement().assessmentBecause());
      for (int tie = 0; tie < claim.relations().size(); tie++) {
        Spot spot = Spot.of(claim.id()).at("relations[" + tie + "].because");
        add(spot, claim.relations().get(tie).because());
      }
      var grade = claim.judgement().grade();
      Spot spot = Spot.of(claim.id()).at("grade");
      add(spot.at("because"), grade.map(it -> it.given().because()));
      add(
          spot.at("independent.because"),
          grade.flatMap(Grade.OfClaim::independent).map(Grade.Independent::because));
    }

    void page(Prose page) {
      add(Spot.ofPage(page.slug()), page.title());
      for (int number = 0; number < page.sections().size(); number++) {
        add(Spot.ofPage(page.slug()).at("[" + number + "]"), page.sections().get(number).heading());
      }
    }
  }
}
