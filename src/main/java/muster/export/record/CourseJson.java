package muster.export.record;

import muster.json.JsonWriter;
import muster.model.Deployment;
import muster.model.Event;
import muster.words.Terms;

/// Writes what happens: deployments with their stages, and events.
final class CourseJson {
  private CourseJson() {}

  static void deployment(Deployment deployment, JsonWriter out) {
    out.member("id", deployment.id().value())
        .member("was", deployment.was())
        .member("name", deployment.name());
    out.member("kind", Terms.slug(deployment.kind()));
    Notation.id("from", deployment.from(), out);
    Notation.id("to", deployment.to(), out);
    Notation.id("part-of", deployment.partOf(), out);
    out.member("text", deployment.text());
    RecordJson.list("stages", deployment.stages(), CourseJson::stage, out);
  }

  private static void stage(Deployment.Stage stage, JsonWriter out) {
    out.member("stage", Terms.slug(stage.kind()));
    Notation.id("place", stage.place(), out);
    Notation.when("during", stage.during(), out);
    out.member("text", stage.text());
    Notation.ids("claims", stage.claims(), out);
  }

  static void event(Event event, JsonWriter out) {
    out.member("id", event.id().value()).member("was", event.was()).member("name", event.name());
    out.member("kind", Terms.slug(event.kind()));
    Notation.when("date", event.date(), out);
    Notation.id("place", event.place(), out);
    out.member("text", event.text());
    Notation.ids("claims", event.claims(), out);
  }
}
