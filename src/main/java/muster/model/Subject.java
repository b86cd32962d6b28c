package muster.model;

/// What a claim is about.
public sealed interface Subject {
  /// A deployment or one of its parts.
  record OfDeployment(DeploymentId id) implements Subject {}

  /// An event.
  record OfEvent(EventId id) implements Subject {}

  /// An actor: a role, say.
  record OfActor(ActorId id) implements Subject {}
}
