package muster.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import muster.model.Actor;
import muster.model.ActorId;
import muster.model.Dataset;
import muster.model.Originator;

/// The bodies that originators count as: an office or person counts as what it is part of.
record Bodies(Dataset dataset) {

  /// The body that an actor counts as; itself where it is one, or part of nothing.
  ActorId of(ActorId id) {
    Set<ActorId> seen = new HashSet<>();
    ActorId at = id;
    while (seen.add(at)) {
      Optional<ActorId> above = above(at);
      if (above.isEmpty()) {
        return at;
      }
      at = above.get();
    }
    return at;
  }

  private Optional<ActorId> above(ActorId id) {
    return actor(id)
        .filter(actor -> actor.kind() == Actor.Kind.OFFICE || actor.kind() == Actor.Kind.PERSON)
        .flatMap(Actor::partOf);
  }

  private Optional<Actor> actor(ActorId id) {
    return Optional.ofNullable(dataset.actors().get(id));
  }

  /// Whether two originators may be one: the same body, one that may be the other, or not named; or
  /// one of which nothing is known, because its file could not be read.
  boolean mayBeOne(Originator left, Originator right) {
    return switch (left) {
      case Originator.Nobody() -> true;
      case Originator.Named(ActorId one) ->
          switch (right) {
            case Originator.Nobody() -> true;
            case Originator.Named(ActorId other) -> mayBeOne(of(one), of(other));
          };
    };
  }

  private boolean mayBeOne(ActorId one, ActorId other) {
    boolean unknown = actor(one).isEmpty() || actor(other).isEmpty();
    return unknown || one.equals(other) || open(one, other) || open(other, one);
  }

  private boolean open(ActorId one, ActorId other) {
    return actor(one)
        .filter(actor ->
            actor.kind() == Actor.Kind.UNNAMED
                || actor.mayBe().stream().anyMatch(may -> of(may).equals(other)))
        .isPresent();
  }
}
