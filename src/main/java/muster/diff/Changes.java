package muster.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.diff.Change.Edit;
import muster.model.Dataset;

/// Finds what changed between two records. A fact that stands in another file is the same fact.
final class Changes {
  private static final String WAS = "was";

  private final NavigableMap<Item, Fact> old = new TreeMap<>();
  private final NavigableMap<Item, Fact> now;
  private final Renames renames;
  private final List<Change> found = new ArrayList<>();

  /// @param before what the new record does not have just so
  /// @param after what the old record did not have just so
  Changes(Dataset before, Dataset after) {
    Facts were = Facts.of(before);
    Facts are = Facts.of(after);
    this.now = are.all();
    this.renames = Renames.of(were, are, after);
    for (Fact fact : were.all().values()) {
      Fact renamed = fact.renamed(renames.items(), renames.links());
      old.put(renamed.item(), renamed);
    }
  }

  /// What is gone first, then new ids, what is new, and what is revised, each by kind and id.
  List<Change> all() {
    gone();
    found.addAll(renames.told());
    come();
    revised();
    return List.copyOf(found);
  }

  /// New ids by old ones.
  Map<Item, Item> renamed() {
    return renames.items();
  }

  private void gone() {
    for (Fact fact : old.values()) {
      if (!now.containsKey(fact.item())) {
        found.add(new Change.Withdrawn(fact, renames.into(fact.item())));
      }
    }
  }

  private void come() {
    for (Fact fact : now.values()) {
      if (!old.containsKey(fact.item())) {
        found.add(new Change.Added(fact));
      }
    }
  }

  /// What is different in a statement is told once, with all of its claims.
  private void revised() {
    Map<Restated, List<Item>> statements = new LinkedHashMap<>();
    for (Fact fact : now.values()) {
      Map<Boolean, List<Edit>> edits =
          edits(fact).stream().collect(Collectors.partitioningBy(Edit::ofStatement));
      List<Edit> own = edits.getOrDefault(false, List.of());
      List<Edit> ofStatement = edits.getOrDefault(true, List.of());
      if (!own.isEmpty()) {
        found.add(new Change.Revised(List.of(fact.item()), own));
      }
      if (!ofStatement.isEmpty()) {
        var restated = new Restated(fact.item().source(), ofStatement);
        statements.computeIfAbsent(restated, _ -> new ArrayList<>()).add(fact.item());
      }
    }
    statements.forEach((it, claims) -> found.add(new Change.Revised(claims, it.edits())));
  }

  private record Restated(Item source, List<Edit> edits) {}

  private List<Edit> edits(Fact after) {
    Fact before = old.get(after.item());
    if (before == null) {
      return List.of();
    }
    List<Edit> edits = new ArrayList<>();
    List<String> earlier = renames.earlier(after);
    if (!before.was().equals(earlier)) {
      edits.add(new Edit(WAS, Field.What.REVISED, texts(before.was()), texts(earlier)));
    }
    for (Name name : names(before, after)) {
      Optional<Facet> then = before.facet(name.text());
      Optional<Facet> today = after.facet(name.text());
      if (!then.equals(today)) {
        edits.add(new Edit(name.text(), name.what(), then, today));
      }
    }
    return edits;
  }

  private record Name(String text, Field.What what) {}

  private static Set<Name> names(Fact before, Fact after) {
    Set<Name> names = new LinkedHashSet<>();
    Stream.concat(after.fields().stream(), before.fields().stream())
        .forEach(field -> names.add(new Name(field.name(), field.what())));
    return names;
  }

  private static Optional<Facet> texts(List<String> texts) {
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Facet.Many(texts.stream().<Facet>map(Facet.Text::new).toList()));
  }
}
