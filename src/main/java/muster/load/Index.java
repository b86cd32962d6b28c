package muster.load;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import muster.diagnostic.Position;
import muster.diagnostic.Rule;

/// All ids of the record by kind, known before anything is bound, so that a reference can be held
/// against them where it stands.
final class Index {
  private final Map<Kind, Map<String, Position>> ids = new EnumMap<>(Kind.class);
  private final Set<Kind> unsure = EnumSet.noneOf(Kind.class);
  private final Set<String> unsureSources = new HashSet<>();
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
    records.forEach(index::add);
    return index;
  }

  private void add(RecordNode record) {
    Kind kind = record.kind();
    boolean sure = record.id().filter(id -> add(kind, "", id)).isPresent();
    if (!sure) {
      unsure.add(kind);
    }
    if (!sure && kind == Kind.SOURCE) {
      unsure.add(Kind.CLAIM);
    }
    record.id().ifPresent(id -> addClaims(id.text(), record.statements()));
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
    boolean sure =
        claim instanceof Node.Mapping mapping
            && mapping.get("id").orElse(null) instanceof Node.Text id
            && add(Kind.CLAIM, source + "/", id);
    if (!sure) {
      unsureSources.add(source);
    }
  }

  private static List<Node> items(Optional<Node> list) {
    return list.map(node -> node instanceof Node.Items items ? items.nodes() : List.of(node))
        .orElse(List.of());
  }

  /// Whether the id is one of its own, and can stand.
  private boolean add(Kind kind, String prefix, Node.Text at) {
    String id = prefix + at.text();
    Position first = ids(kind).putIfAbsent(id, at.position());
    if (first != null) {
      problems.add(
          Rule.DUPLICATE_ID,
          at.position(),
          "the " + kind.word() + " `" + id + "` is here a second time; first at " + first,
          "give one of the two another id");
    }
    return first == null && Fields.isSlug(at.text());
  }

  private Map<String, Position> ids(Kind kind) {
    return Objects.requireNonNull(ids.get(kind));
  }

  /// Whether a record of this kind has this id.
  boolean has(Kind kind, String id) {
    return ids(kind).containsKey(id);
  }

  /// Whether an id that no record has may yet be meant for one whose own id is wrong.
  boolean mayBeMistyped(Kind kind, String id) {
    return unsure.contains(kind)
        || (kind == Kind.CLAIM
            && unsureSources.contains(id.substring(0, Math.max(0, id.indexOf('/')))));
  }

  /// All ids of a kind, sorted.
  Collection<String> all(Kind kind) {
    return ids(kind).keySet();
  }
}
