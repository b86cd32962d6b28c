package muster.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import muster.analysis.Renamed;
import muster.diff.Item.Kind;
import muster.model.Dataset;

/// Which records of the old record have another id in the new one.
final class Renames {
  private final Map<Item, Item> items = new TreeMap<>();
  private final Map<Item, Item> into = new TreeMap<>();

  private Renames() {}

  /// Finds them by the former ids that the new record lists. One that takes in a second record, or
  /// that was there before, is not what the second became: that one is gone.
  static Renames of(Facts old, Facts now, Dataset dataset) {
    var renames = new Renames();
    Set<Item> taken = new HashSet<>();
    for (Renamed each : Renamed.of(dataset)) {
      Kind kind = Kind.valueOf(each.kind().toUpperCase(Locale.ROOT));
      var before = new Item(kind, each.was());
      var after = new Item(kind, each.now());
      if (old.has(before) && !now.has(before)) {
        boolean free = !old.has(after) && taken.add(after);
        (free ? renames.items : renames.into).put(before, after);
      }
    }
    return renames;
  }

  /// New ids of records.
  Map<Item, Item> items() {
    return items;
  }

  /// New ids of what records name.
  Map<Item, Item> links() {
    Map<Item, Item> links = new HashMap<>(into);
    links.putAll(items);
    return links;
  }

  /// The record that took in one that is gone.
  Optional<Item> into(Item gone) {
    return Optional.ofNullable(into.get(gone));
  }

  /// Those that an editor wrote: a claim that only has the new id of its document is not one.
  List<Change> told() {
    List<Change> told = new ArrayList<>();
    items.forEach((before, after) -> {
      if (before.kind() != Kind.CLAIM || !follows(before, after)) {
        told.add(new Change.Renamed(before, after));
      }
    });
    return told;
  }

  private boolean follows(Item before, Item after) {
    Item source = before.source();
    return before.name().equals(after.name())
        && links().getOrDefault(source, source).equals(after.source());
  }

  /// The former ids of a record but for those that it had in the old record.
  List<String> earlier(Fact fact) {
    Set<String> renamed = new HashSet<>();
    links()
        .forEach((before, after) -> {
          if (after.equals(fact.item())) {
            renamed.add(before.id());
            renamed.add(before.kind() == Kind.CLAIM ? before.name() : before.id());
          }
        });
    return fact.was().stream().filter(id -> !renamed.contains(id)).toList();
  }
}
