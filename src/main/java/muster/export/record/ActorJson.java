package muster.export.record;

import muster.json.JsonWriter;
import muster.model.Actor;
import muster.model.Place;
import muster.words.Terms;

/// Writes who and where: actors and places.
final class ActorJson {
  private ActorJson() {}

  static void actor(Actor actor, JsonWriter out) {
    out.member("id", actor.id().value()).member("name", actor.name());
    out.member("kind", Terms.slug(actor.kind())).member("state", actor.state());
    if (!actor.protection().hides()) {
      details(actor, out);
    }
    Notation.word("protection", actor.protection(), Actor.Protection.NONE, out);
  }

  private static void details(Actor actor, JsonWriter out) {
    out.member("was", actor.was());
    Notation.id("part-of", actor.partOf(), out);
    RecordJson.list("roles", actor.roles(), ActorJson::role, out);
    out.member("aliases", actor.aliases());
    Notation.names(actor.names(), out);
    Notation.ids("may-be", actor.mayBe(), out);
    RecordJson.list("grades", actor.grades(), GradeJson::ofActor, out);
    out.member("note", actor.note());
  }

  private static void role(Actor.Role role, JsonWriter out) {
    out.member("title", role.title());
    Notation.id("of", role.of(), out);
    Notation.when("during", role.during(), out);
  }

  static void place(Place place, JsonWriter out) {
    out.member("id", place.id().value()).member("was", place.was()).member("name", place.name());
    Notation.names(place.names(), out);
    Notation.id("within", place.within(), out);
    out.member("iso", place.iso()).member("precision", Terms.slug(place.precision()));
    place.at().ifPresent(point -> point(point, out));
    out.member("note", place.note());
  }

  private static void point(Place.Point point, JsonWriter out) {
    out.name("at").beginObject();
    out.member("lat", point.latitude()).member("lon", point.longitude());
    out.member("radius", point.radius()).member("basis", point.basis()).endObject();
  }
}
