package muster.model;

/// Who says it.
public sealed interface Originator {
  /// An actor of the record; unnamed sources are actors of kind `unnamed`.
  record Named(ActorId actor) implements Originator {}

  /// The source names nobody, which is a finding and not an omission.
  record Nobody() implements Originator {}
}
