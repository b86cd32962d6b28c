package muster.analysis;

import muster.model.ActorId;

/// Where a statement comes from, as far as its source says (PROV: `wasAttributedTo`).
public sealed interface Origin {
  /// A named originator.
  ///
  /// @param institution what it counts as: an office or person counts as the body it is part of
  /// @param voice the actor that the source names
  record Named(ActorId institution, ActorId voice) implements Origin {}

  /// An originator that the source speaks of and does not name, or that this record does not name,
  /// to protect somebody.
  record Unnamed(ActorId voice) implements Origin {}

  /// The source names nobody. @param publisher whose document it is
  record Nobody(ActorId publisher) implements Origin {}

  /// An origin that an editor assigned by comparison: it counts as unknown.
  record Inferred(ActorId publisher) implements Origin {}
}
