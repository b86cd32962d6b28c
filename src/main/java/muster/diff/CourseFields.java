package muster.diff;

import static muster.diff.Field.What.RETIED;
import static muster.diff.Field.What.REVISED;
import static muster.diff.Field.What.REWORDED;

import muster.diff.Item.Kind;
import muster.model.Deployment;
import muster.model.Event;

/// Takes deployments and events apart.
final class CourseFields {
  private CourseFields() {}

  static Fact of(Deployment deployment) {
    var fields =
        new FieldList()
            .text("name", REWORDED, deployment.name())
            .word("kind", REVISED, deployment.kind())
            .link("from", REVISED, Kind.ACTOR, deployment.from())
            .link("to", REVISED, Kind.ACTOR, deployment.to())
            .link("part-of", RETIED, Kind.DEPLOYMENT, deployment.partOf())
            .text("text", REWORDED, deployment.text())
            .many("stages", REVISED, deployment.stages(), CourseFields::stage);
    return new Fact(Item.of(Kind.DEPLOYMENT, deployment.id()), deployment.was(), fields.fields());
  }

  private static Facet stage(Deployment.Stage stage) {
    return new FieldList()
        .word("stage", REVISED, stage.kind())
        .link("place", REVISED, Kind.PLACE, stage.place())
        .time("during", stage.during())
        .text("text", REWORDED, stage.text())
        .links("claims", RETIED, Kind.CLAIM, stage.claims())
        .group();
  }

  static Fact of(Event event) {
    var fields =
        new FieldList()
            .text("name", REWORDED, event.name())
            .word("kind", REVISED, event.kind())
            .time("date", event.date())
            .link("place", REVISED, Kind.PLACE, event.place())
            .text("text", REWORDED, event.text())
            .links("claims", RETIED, Kind.CLAIM, event.claims());
    return new Fact(Item.of(Kind.EVENT, event.id()), event.was(), fields.fields());
  }
}
