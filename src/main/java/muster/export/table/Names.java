package muster.export.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import muster.analysis.Subjects;
import muster.model.Actor;
import muster.model.ActorId;
import muster.model.Dataset;
import muster.model.DeploymentId;
import muster.model.EventId;
import muster.model.Hop;
import muster.model.Site;
import muster.model.Subject;

/// Names, ids and states as tables may print them: of a protected person no more than the label and
/// the state.
final class Names {
  private final Dataset dataset;
  private final Subjects subjects;

  Names(Dataset dataset) {
    this.dataset = dataset;
    this.subjects = new Subjects(dataset);
  }

  /// The name of an actor, or the label of a protected one.
  String name(ActorId id) {
    return dataset.actor(id).name();
  }

  List<String> names(List<ActorId> ids) {
    return ids.stream().map(this::name).toList();
  }

  /// The id of an actor that has a page.
  Optional<ActorId> open(ActorId id) {
    return Optional.of(id).filter(actor -> !dataset.actor(actor).protection().hides());
  }

  /// Whether an actor's state is a party to the conflict; empty where no state is recorded.
  String party(Actor actor) {
    return actor.state().map(this::isParty).map(party -> party ? "yes" : "no").orElse("");
  }

  private boolean isParty(String state) {
    return dataset.site().parties().stream().map(Site.Party::state).anyMatch(state::equals);
  }

  String kind(Subject subject) {
    return switch (subject) {
      case Subject.OfDeployment _ -> "deployment";
      case Subject.OfEvent _ -> "event";
      case Subject.OfActor _ -> "actor";
    };
  }

  /// The id of a subject that has a page.
  Optional<String> id(Subject subject) {
    return switch (subject) {
      case Subject.OfDeployment(DeploymentId id) -> Optional.of(id.value());
      case Subject.OfEvent(EventId id) -> Optional.of(id.value());
      case Subject.OfActor(ActorId id) -> open(id).map(ActorId::value);
    };
  }

  String name(Subject subject) {
    return subjects.name(subject);
  }

  /// Names in other languages, each after its tag: "ko: …".
  static List<String> tagged(Map<String, String> names) {
    return names.entrySet().stream().map(name -> name.getKey() + ": " + name.getValue()).toList();
  }

  /// A chain by names: "the lawmaker + his office > the agency".
  String chain(List<Hop> via) {
    return via.stream()
        .map(hop -> String.join(" + ", names(hop.who())))
        .collect(Collectors.joining(" > "));
  }

  /// The same chain by ids, a dash for each protected person.
  String chainOfIds(List<Hop> via) {
    return via.stream().map(this::ids).collect(Collectors.joining(" > "));
  }

  private String ids(Hop hop) {
    return hop.who().stream()
        .map(id -> open(id).map(ActorId::value).orElse("–"))
        .collect(Collectors.joining(" + "));
  }
}
