package muster.load;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import muster.diagnostic.Position;
import muster.diagnostic.Rule;

/// All ids of the record by kind, known before anything is bound, so that a reference can be held
/// against them where it stands.
final class Index {
  private final Map<Kind, Map<String, Position>> ids = new EnumMap<>(Kind.class);
  private final Problems problems;

  private Index(Problems problems) {
    this.problems = problems;
    for (Kind kind : Kind.values()) {
      ids.put(kind, new TreeMap<>());
    }
  }

  /// Collects the ids; one that stands twice is reported with both places.
  static Index of(List<RecordNode> records, Problems problems) {
    var index = new Index(problems);
    for (RecordNode record : records) {
      record.id().ifPresent(id -> index.add(record.kind(), id.text(), id.position()));
      record.id().ifPresent(id -> index.addClaims(id.text(), record.statements()));
    }
    return index;
  }

  private void addClaims(String source, Optional<Node> statements) {
    for (Node statement : items(statements)) {
      Optional<Node> claims =
          statement instanceof Node.Mapping mapping ? mapping.get("claims") : Optional.empty();
      for (Node claim : items(claims)) {
        addClaim(source, claim);
      }
    }
  }

  private void addClaim(String source, Node claim) {
    if (claim instanceof Node.Mapping mapping
        && mapping.get("id").orElse(null)
            instanceof Node.Text(String id, boolean _, Position position)) {
      add(Kind.CLAIM, source + "/" + id, position);
    }
  }

  private static List<Node> items(Optional<Node> list) {
    return list.orElse(null) instanceof Node.Items(List<Node> nodes, Position _)
        ? nodes
        : List.of();
  }

  private void add(Kind kind, String id, Position position) {
    Position first = ids(kind).putIfAbsent(id, position);
    if (first != null) {
      problems.add(
          Rule.DUPLICATE_ID,
          position,
          "the " + kind.word() + " `" + id + "` is here a second time; first at " + first,
          "give one of the two another id");
    }
  }

  private Map<String, Position> ids(Kind kind) {
    return Objects.requireNonNull(ids.get(kind));
  }

  /// Whether a record of this kind has this id.
  boolean has(Kind kind, String id) {
    return ids(kind).containsKey(id);
  }

  /// All ids of a kind, sorted.
  Collection<String> all(Kind kind) {
    return ids(kind).keySet();
  }
}
