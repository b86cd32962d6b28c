package muster.load;

import java.util.ArrayList;
import java.util.Arrays;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import muster.diagnostic.Position;
import muster.diagnostic.Rule;

/// All ids of the record by kind, known before anything is bound, so that a reference can be held
/// against them where it stands.
final class Index {
  private final Map<Kind, Map<String, Position>> ids = new EnumMap<>(Kind.class);
  private final Set<Kind> unsure = EnumSet.noneOf(Kind.class);
  private final Set<String> unsureSources = new HashSet<>();
  private final Map<Kind, Map<String, String>> former = new EnumMap<>(Kind.class);
  private final List<FormerId> renamed = new ArrayList<>();
  private final Problems problems;

  /// @param now the id that stands for it
  private record FormerId(Kind kind, String id, String now, Position position) {}

  private Index(Problems problems) {
    this.problems = problems;
    for (Kind kind : Kind.values()) {
      ids.put(kind, new TreeMap<>());
      former.put(kind, new TreeMap<>());
    }
  }

  /// Collects the ids; one that stands twice is reported with both places.
  static Index of(List<RecordNode> records, Problems problems) {
    var index = new Index(problems);
    records.forEach(index::add);
    index.renamed.forEach(index::rename);
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
    record.id().ifPresent(id -> addFormer(kind, "", id.text(), record.node()));
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
    if (claim instanceof Node.Mapping mapping
        && mapping.get("id").orElse(null) instanceof Node.Text id) {
      addFormer(Kind.CLAIM, source + "/", id.text(), mapping);
      if (add(Kind.CLAIM, source + "/", id)) {
        return;
      }
    }
    unsureSources.add(source);
  }

  /// A claim's former id is one of the same source, or a full one.
  private void addFormer(Kind kind, String prefix, String now, Node.Mapping record) {
    for (Node item : items(record.get("was"))) {
      if (item instanceof Node.Text(String id, boolean _, Position position) && !id.isBlank()) {
        String whole = kind == Kind.CLAIM && id.contains("/") ? id : prefix + id;
        renamed.add(new FormerId(kind, whole, prefix + now, position));
      }
    }
  }

  private void rename(FormerId was) {
    String other =
        has(was.kind(), was.id())
            ? was.id()
            : Objects.requireNonNull(former.get(was.kind())).putIfAbsent(was.id(), was.now());
    if (other != null) {
      problems.add(
          Rule.DUPLICATE_ID,
          was.position(),
          "the former id `"
              + was.id()
              + "` is also that of the "
              + was.kind().word()
              + " `"
              + other
              + "`",
          "an id is never given again: rename one of the two, or remove this `was`");
    }
    for (String part : was.id().split("/", -1)) {
      if (!Slug.is(part)) {
        problems.add(
            Rule.BAD_ID,
            was.position(),
            "the former id `" + was.id() + "` is not a slug",
            "write it as it stood: only ids that could be published need `was`");
        return;
      }
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
    return first == null && Slug.is(at.text());
  }

  private Map<String, Position> ids(Kind kind) {
    return Objects.requireNonNull(ids.get(kind));
  }

  /// Whether another has the same ids and former ids, wherever they stand.
  boolean hasIdsOf(Index other) {
    return former.equals(other.former)
        && unsure.equals(other.unsure)
        && unsureSources.equals(other.unsureSources)
        && ids.keySet().stream()
            .allMatch(kind -> ids(kind).keySet().equals(other.ids(kind).keySet()));
  }

  /// Whether a record of this kind has this id.
  boolean has(Kind kind, String id) {
    return ids(kind).containsKey(id);
  }

  /// An id that no record of a kind has: this one, or this one with the first number that is free.
  ///
  /// @param word for the kind
  /// @param prefix what makes the id whole
  String free(String word, String prefix, String id) {
    Kind kind =
        Arrays.stream(Kind.values()).filter(it -> it.word().equals(word)).findFirst().orElseThrow();
    String base = id.length() > 60 ? id.substring(0, 60).replaceAll("-$", "") : id;
    return Stream.concat(
            Stream.of(id),
            IntStream.iterate(2, number -> number + 1).mapToObj(it -> base + "-" + it))
        .filter(free -> !has(kind, prefix + free))
        .findFirst()
        .orElseThrow();
  }

  /// Whether an id that no record has may yet be meant for one whose own id is wrong.
  boolean mayBeMistyped(Kind kind, String id) {
    return unsure.contains(kind)
        || (kind == Kind.CLAIM
            && unsureSources.contains(id.substring(0, Math.max(0, id.indexOf('/')))));
  }

  /// The id that a record has now which had this one before; a claim's also by its source's.
  Optional<String> now(Kind kind, String id) {
    int slash = id.indexOf('/');
    return Optional.ofNullable(Objects.requireNonNull(former.get(kind)).get(id))
        .or(() ->
            slash < 0
                ? Optional.empty()
                : now(Kind.SOURCE, id.substring(0, slash))
                    .map(source -> source + id.substring(slash))
                    .filter(moved -> has(kind, moved)));
  }

  /// All ids of a kind, sorted.
  Collection<String> all(Kind kind) {
    return ids(kind).keySet();
  }
}
