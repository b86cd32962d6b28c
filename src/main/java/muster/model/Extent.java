package muster.model;

import java.util.Optional;

/// How a figure stands to the whole of its subject. Only totals enter answers and series.
public sealed interface Extent {
  /// The whole of the subject, as the source puts it.
  record Total() implements Extent {}

  /// A part. @param of the claim that it is a part of; empty where that is not recorded
  record Part(Optional<ClaimId> of) implements Extent {}

  /// An increment. @param to the claim that it is added to; empty where the source does not say
  record Addition(Optional<ClaimId> to) implements Extent {}

  /// A rate. @param per the source's period: "day"
  record Rate(String per) implements Extent {}

  /// A figure that also counts others than its subject.
  record Wider() implements Extent {}
}
