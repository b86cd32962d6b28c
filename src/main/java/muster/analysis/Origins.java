package muster.analysis;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import muster.model.Actor;
import muster.model.ActorId;
import muster.model.Dataset;
import muster.model.Originator;
import muster.model.Report;
import muster.model.When;

/// Finds the origin of reports, and the institution that an office or person counts as.
public final class Origins {
  private final Dataset dataset;
  private final Clocks clocks;

  public Origins(Dataset dataset) {
    this.dataset = dataset;
    this.clocks = new Clocks(dataset);
  }

  /// The origin of a report.
  public Origin of(Report report) {
    ActorId publisher = report.source().publisher();
    if (report.statement().originInferred()) {
      return new Origin.Inferred(publisher);
    }
    return switch (report.statement().by()) {
      case Originator.Nobody() -> new Origin.Nobody(publisher);
      case Originator.Named(ActorId voice) -> named(voice, clocks.said(report));
    };
  }

  private Origin named(ActorId voice, Optional<When> said) {
    return dataset.actor(voice).kind() == Actor.Kind.UNNAMED
        ? new Origin.Unnamed(voice)
        : new Origin.Named(institution(voice, said), voice);
  }

  /// The body that an actor counts as when originators are counted: itself, unless it is an office
  /// or person that is part of one.
  ///
  /// @param said the day of the statement, which decides between several roles
  public ActorId institution(ActorId voice, Optional<When> said) {
    Set<ActorId> seen = new HashSet<>();
    ActorId at = voice;
    while (seen.add(at)) {
      Optional<ActorId> above = above(dataset.actor(at), said);
      if (above.isEmpty()) {
        return at;
      }
      at = above.get();
    }
    return voice;
  }

  private static Optional<ActorId> above(Actor actor, Optional<When> said) {
    boolean voice = actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.OFFICE;
    if (!voice) {
      return Optional.empty();
    }
    return actor
        .partOf()
        .or(() ->
            actor.roles().stream()
                .filter(role -> held(role, said))
                .findFirst()
                .flatMap(Actor.Role::of));
  }

  private static boolean held(Actor.Role role, Optional<When> said) {
    var held = role.during().flatMap(When::date);
    var day = said.flatMap(When::date);
    return held.isEmpty() || day.isEmpty() || held.get().span().overlaps(day.get().span());
  }
}
