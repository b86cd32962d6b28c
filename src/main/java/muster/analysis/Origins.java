package muster.analysis;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import muster.model.Actor;
import muster.model.ActorId;
import muster.model.ClaimId;
import muster.model.Dataset;
import muster.model.Originator;
import muster.model.Report;
import muster.model.When;
import muster.time.EdtfDate;

/// Finds the origin of reports, each once, and the institution that an office or person counts as.
public final class Origins {
  private final Dataset dataset;
  private final Clocks clocks;
  private final Map<ClaimId, Origin> known = new ConcurrentHashMap<>();

  /// What knows the origins of all claims but some. @param but those
  private record Others(Origins origins, Set<ClaimId> but) {}

  private final Optional<Others> others;

  public Origins(Dataset dataset) {
    this(dataset, Optional.empty());
  }

  private Origins(Dataset dataset, Optional<Others> others) {
    this.dataset = dataset;
    this.clocks = new Clocks(dataset);
    this.others = others;
  }

  /// Those of an edited record in which nobody is another.
  ///
  /// @param changed claims of which the document is another
  Origins edited(Dataset now, Set<ClaimId> changed) {
    Set<ClaimId> but = new HashSet<>(changed);
    others.ifPresent(it -> but.addAll(it.but));
    return new Origins(now, Optional.of(new Others(others.map(Others::origins).orElse(this), but)));
  }

  /// The origin of a report.
  public Origin of(Report report) {
    if (others.isPresent() && !others.get().but.contains(report.id())) {
      return others.get().origins.of(report);
    }
    Origin origin = known.get(report.id());
    return origin != null ? origin : known.computeIfAbsent(report.id(), _ -> find(report));
  }

  private Origin find(Report report) {
    ActorId publisher = report.source().publisher();
    if (report.statement().originInferred()) {
      return new Origin.Inferred(publisher);
    }
    return switch (report.statement().by()) {
      case Originator.Nobody() -> new Origin.Nobody(publisher);
      case Originator.Named(ActorId voice) -> named(voice, report);
    };
  }

  private Origin named(ActorId voice, Report report) {
    Actor actor = dataset.actor(voice);
    return actor.kind() == Actor.Kind.UNNAMED || actor.protection().hides()
        ? new Origin.Unnamed(voice)
        : new Origin.Named(institution(voice, report), voice);
  }

  /// The body that an actor counts as when originators are counted: itself, unless it is an office
  /// or person; those count as the body in which they held a role on the day of the words, else as
  /// the one that they are part of. The dataset may have gaps here.
  public ActorId institution(ActorId voice, Report report) {
    return institution(voice, clocks.uttered(report));
  }

  private ActorId institution(ActorId voice, Optional<EdtfDate> day) {
    Set<ActorId> seen = new HashSet<>(2);
    ActorId at = voice;
    while (seen.add(at)) {
      Optional<ActorId> above = above(at, day);
      if (above.isEmpty()) {
        return at;
      }
      at = above.get();
    }
    return voice;
  }

  /// What an office or person speaks for; nothing where a damaged record does not have it.
  private Optional<ActorId> above(ActorId id, Optional<EdtfDate> day) {
    return Optional.ofNullable(dataset.actors().get(id))
        .filter(Origins::speaksForAnother)
        .flatMap(actor ->
            actor.roles().stream()
                .filter(role -> role.of().isPresent() && held(role, day))
                .findFirst()
                .flatMap(Actor.Role::of)
                .or(actor::partOf));
  }

  private static boolean speaksForAnother(Actor actor) {
    return actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.OFFICE;
  }

  private static boolean held(Actor.Role role, Optional<EdtfDate> day) {
    var held = role.during().flatMap(When::date);
    return held.isEmpty() || day.isEmpty() || held.get().span().overlaps(day.get().span());
  }
}
