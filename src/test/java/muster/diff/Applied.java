package muster.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import muster.diff.Change.Edit;
import muster.diff.Item.Kind;

/// Makes the changes of a list, so that it can be seen that the list has all of them.
final class Applied {
  private final Map<Item, Item> items = new TreeMap<>();
  private final Map<Item, Item> links = new TreeMap<>();
  private final NavigableMap<Item, Fact> facts = new TreeMap<>();

  private Applied(Facts old, List<Change> changes) {
    List<Item> gone = new ArrayList<>();
    for (Change change : changes) {
      if (change instanceof Change.Withdrawn(Fact fact, var _)) {
        gone.add(fact.item());
      }
    }
    changes.forEach(change -> rename(change, old, gone));
    old.all().values().stream()
        .map(fact -> fact.renamed(items, links))
        .forEach(fact -> facts.put(fact.item(), fact));
    changes.forEach(this::make);
  }

  /// The facts after the changes; former ids but for those that a change of the list gives.
  static NavigableMap<Item, Fact> to(Facts old, List<Change> changes) {
    return new Applied(old, changes).facts;
  }

  private void rename(Change change, Facts old, List<Item> gone) {
    switch (change) {
      case Change.Renamed(Item before, Item after) -> {
        items.put(before, after);
        links.put(before, after);
        claims(before, after, old, gone);
      }
      case Change.Withdrawn(Fact fact, var into) ->
          into.ifPresent(after -> {
            links.put(fact.item(), after);
            claims(fact.item(), after, old, gone);
          });
      case Change.Added _, Change.Revised _ -> {}
    }
  }

  /// The claims of a document are renamed with it.
  private void claims(Item before, Item after, Facts old, List<Item> gone) {
    if (before.kind() != Kind.SOURCE) {
      return;
    }
    for (Item claim : old.all().keySet()) {
      if (claim.kind() == Kind.CLAIM && claim.source().equals(before) && !gone.contains(claim)) {
        var now = new Item(Kind.CLAIM, after.id() + "/" + claim.name());
        items.putIfAbsent(claim, now);
        links.putIfAbsent(claim, now);
      }
    }
  }

  private void make(Change change) {
    switch (change) {
      case Change.Added(Fact fact) -> facts.put(fact.item(), fact);
      case Change.Withdrawn(Fact fact, var _) -> facts.remove(fact.item());
      case Change.Renamed _ -> {}
      case Change.Revised(var changed, var edits) ->
          changed.forEach(item -> facts.computeIfPresent(item, (_, fact) -> edited(fact, edits)));
    }
  }

  private static Fact edited(Fact fact, List<Edit> edits) {
    List<String> was = new ArrayList<>(fact.was());
    Map<String, Field> fields = new TreeMap<>();
    fact.fields().forEach(field -> fields.put(field.name(), field));
    for (Edit edit : edits) {
      if (edit.field().equals("was")) {
        was.clear();
        was.addAll(words(edit.after()));
      } else {
        fields.remove(edit.field());
        edit.after()
            .ifPresent(it -> fields.put(edit.field(), new Field(edit.field(), edit.what(), it)));
      }
    }
    return new Fact(fact.item(), was, List.copyOf(fields.values()));
  }

  private static List<String> words(Optional<Facet> texts) {
    return texts
        .map(it ->
            ((Facet.Many) it).items().stream().map(item -> ((Facet.Text) item).words()).toList())
        .orElse(List.of());
  }
}
