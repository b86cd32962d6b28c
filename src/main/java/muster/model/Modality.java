package muster.model;

/// How the originator puts a proposition forward.
public enum Modality {
  ASSERTED,
  ESTIMATED,
  POSSIBLE,
  PLANNED,
  HOPED,
  PREDICTED,
  CONDITIONAL,
  DENIED,
  /// By a party, about itself.
  ACKNOWLEDGED
}
