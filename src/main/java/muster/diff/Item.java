package muster.diff;

import java.util.Comparator;
import muster.model.ClaimId;

/// Names one record of the data.
///
/// @param id within its kind; of a claim its full one, of a page its address without ending, of the
///   site "site"
public record Item(Kind kind, String id) implements Comparable<Item> {
  private static final Comparator<Item> ORDER =
      Comparator.comparing(Item::kind).thenComparing(Item::id);

  /// What kinds of records there are, in the order in which changes are listed.
  public enum Kind {
    SOURCE,
    CLAIM,
    DEPLOYMENT,
    EVENT,
    QUESTION,
    COMPARISON,
    UTTERANCE,
    ACTOR,
    PLACE,
    MEASURE,
    PAGE,
    SITE
  }

  /// The record of a kind with an id of that kind's type.
  static Item of(Kind kind, Object id) {
    return new Item(kind, id.toString());
  }

  /// The document that a claim is of.
  public Item source() {
    return new Item(Kind.SOURCE, id.substring(0, id.indexOf('/')));
  }

  /// The id of a claim.
  public ClaimId claim() {
    return ClaimId.of(id);
  }

  /// A claim's own id, without that of its document.
  String name() {
    return id.substring(id.indexOf('/') + 1);
  }

  @Override
  public int compareTo(Item other) {
    return ORDER.compare(this, other);
  }
}
