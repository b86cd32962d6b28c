package muster.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.model.ActorId;
import muster.model.ClaimId;
import muster.model.Deployment;
import muster.model.DeploymentId;
import muster.model.Event;
import muster.model.EventId;
import muster.model.PlaceId;
import muster.model.When;

/// Binds what happens: deployments with their stages, and events.
final class CourseReader {
  private CourseReader() {}

  static Optional<Deployment> deployment(Fields in) {
    var id = new DeploymentId(in.id());
    List<String> was = in.was();
    String name = in.need("name");
    var kind = in.word("kind", Deployment.Kind.class).orElse(Deployment.Kind.TROOPS);
    Optional<ActorId> from = in.reference("from", Kind.ACTOR, ActorId::new);
    Optional<ActorId> to = in.reference("to", Kind.ACTOR, ActorId::new);
    var partOf = in.reference("part-of", Kind.DEPLOYMENT, DeploymentId::new);
    Optional<String> text = in.text("text");
    List<Deployment.Stage> stages = stages(in);
    return in.whole(() -> new Deployment(id, was, name, kind, from, to, partOf, text, stages));
  }

  private static List<Deployment.Stage> stages(Fields in) {
    List<Deployment.Stage> stages = new ArrayList<>();
    in.mappings("stages").forEach(stage -> stage(stage).ifPresent(stages::add));
    return stages;
  }

  private static Optional<Deployment.Stage> stage(Fields in) {
    var kind = in.needWord("stage", Deployment.StageKind.class);
    Optional<PlaceId> place = in.reference("place", Kind.PLACE, PlaceId::new);
    Optional<When> during = WhenReader.read(in, "during");
    Optional<String> text = in.text("text");
    List<ClaimId> claims = in.references("claims", Kind.CLAIM, ClaimId::of);
    return in.whole(() -> new Deployment.Stage(kind, place, during, text, claims));
  }

  static Optional<Event> event(Fields in) {
    var id = new EventId(in.id());
    List<String> was = in.was();
    String name = in.need("name");
    var kind = in.needWord("kind", Event.Kind.class);
    Optional<When> date = WhenReader.read(in, "date");
    Optional<PlaceId> place = in.reference("place", Kind.PLACE, PlaceId::new);
    Optional<String> text = in.text("text");
    List<ClaimId> claims = in.references("claims", Kind.CLAIM, ClaimId::of);
    return in.whole(() -> new Event(id, was, name, kind, date, place, text, claims));
  }
}
