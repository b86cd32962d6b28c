package muster.model;

import java.util.List;
import java.util.Optional;

/// One assertion inside a statement. A claim is what somebody said, not what is true.
///
/// @param was ids that it had before, full ones where they were of another source
/// @param figure what is counted and how many; empty for a claim in words only
public record Claim(
    ClaimId id,
    List<String> was,
    Subject about,
    Optional<Figure> figure,
    Modality modality,
    Times times,
    Where where,
    Wording wording,
    Support support,
    Judgement judgement,
    List<Relation> relations) {
  /// Copies the list.
  public Claim {
    was = List.copyOf(was);
    relations = List.copyOf(relations);
  }

  /// The same claim, counted and judged otherwise.
  public Claim with(Optional<Figure> figure, Judgement judgement) {
    return new Claim(
        id, was, about, figure, modality, times, where, wording, support, judgement, relations);
  }

  /// The number with its words, where the claim has one.
  public Optional<Value> value() {
    return figure.flatMap(Figure::value);
  }
}
