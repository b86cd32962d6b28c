package muster.diff;

import static muster.diff.Field.What.REATTRIBUTED;
import static muster.diff.Field.What.REGRADED;
import static muster.diff.Field.What.RETIED;
import static muster.diff.Field.What.REVISED;
import static muster.diff.Field.What.REWORDED;

import java.util.Optional;
import muster.diff.Item.Kind;
import muster.model.Actor;
import muster.model.Grade;
import muster.model.Place;
import muster.model.Utterance;

/// Takes actors, places and utterances apart.
final class ActorFields {
  private ActorFields() {}

  static Fact of(Actor actor) {
    var fields =
        new FieldList()
            .text("name", REWORDED, actor.name())
            .word("kind", REVISED, actor.kind())
            .text("state", REVISED, actor.state())
            .link("part-of", RETIED, Kind.ACTOR, actor.partOf())
            .many("roles", REVISED, actor.roles(), ActorFields::role)
            .texts("aliases", REWORDED, actor.aliases())
            .texts("names", REWORDED, actor.names())
            .links("may-be", RETIED, Kind.ACTOR, actor.mayBe())
            .many("grades", REGRADED, actor.grades(), ActorFields::grade)
            .word("protection", REVISED, actor.protection())
            .text("note", REWORDED, actor.note());
    return new Fact(Item.of(Kind.ACTOR, actor.id()), actor.was(), fields.fields());
  }

  private static Facet role(Actor.Role role) {
    return new FieldList()
        .text("title", REVISED, role.title())
        .link("of", REVISED, Kind.ACTOR, role.of())
        .time("during", role.during())
        .group();
  }

  private static Facet grade(Grade.OfActor grade) {
    return ClaimFields.grade("letter", grade).text("topic", REGRADED, grade.topic()).group();
  }

  static Fact of(Place place) {
    var fields =
        new FieldList()
            .text("name", REWORDED, place.name())
            .texts("names", REWORDED, place.names())
            .link("within", RETIED, Kind.PLACE, place.within())
            .text("iso", REVISED, place.iso())
            .word("precision", REVISED, place.precision())
            .add("at", REVISED, place.at().map(ActorFields::point))
            .text("note", REWORDED, place.note());
    return new Fact(Item.of(Kind.PLACE, place.id()), place.was(), fields.fields());
  }

  private static Facet point(Place.Point point) {
    return new FieldList()
        .text("lat", REVISED, point.latitude())
        .text("lon", REVISED, point.longitude())
        .text("radius", REVISED, point.radius())
        .text("basis", REVISED, point.basis())
        .group();
  }

  static Fact of(Utterance utterance) {
    var fields =
        new FieldList()
            .text("name", REWORDED, utterance.name())
            .add("by", REATTRIBUTED, Optional.of(ClaimFields.originator(utterance.by())))
            .time("said", utterance.said());
    return new Fact(Item.of(Kind.UTTERANCE, utterance.id()), utterance.was(), fields.fields());
  }
}
