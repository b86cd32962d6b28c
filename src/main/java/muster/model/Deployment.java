package muster.model;

import java.util.List;
import java.util.Optional;

/// A force, shipment or labour sent, or a part of one: a tree by `partOf`.
///
/// @param was ids that it had before; their pages lead to its own
/// @param from the actor that sends
/// @param to the actor that receives
public record Deployment(
    DeploymentId id,
    List<String> was,
    String name,
    Kind kind,
    Optional<ActorId> from,
    Optional<ActorId> to,
    Optional<DeploymentId> partOf,
    Optional<String> text,
    List<Stage> stages) {
  /// Copies the list.
  public Deployment {
    was = List.copyOf(was);
    stages = List.copyOf(stages);
  }

  /// What is sent.
  public enum Kind {
    TROOPS,
    ENGINEERS,
    WORKERS,
    ARMS
  }

  /// A stretch of a deployment's course, with the claims that it rests on.
  public record Stage(
      StageKind kind,
      Optional<PlaceId> place,
      Optional<When> during,
      Optional<String> text,
      List<ClaimId> claims) {
    /// Copies the list.
    public Stage {
      claims = List.copyOf(claims);
    }
  }

  /// What a stage says of the deployment.
  public enum StageKind {
    ANNOUNCED,
    PLANNED,
    POSSIBLE,
    DISPATCHED,
    IN_TRANSIT,
    IN_TRAINING,
    TRAINED,
    DEPLOYED,
    IN_COMBAT,
    ROTATING,
    /// Taken away from where it was; not necessarily home.
    WITHDRAWN,
    /// Back home.
    RETURNED
  }
}
