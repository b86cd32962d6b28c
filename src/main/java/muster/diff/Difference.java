package muster.diff;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import muster.analysis.Edited;
import muster.model.Dataset;

/// Two records and what is different in the second.
///
/// @param changes what is gone first, then new ids, what is new, and what is revised
/// @param renamed new ids by old ones
/// @param veiled records of which a report of the changes shows nothing, under their ids in either
public record Difference(
    Dataset before,
    Dataset after,
    List<Change> changes,
    Map<Item, Item> renamed,
    Set<Item> veiled) {
  /// Copies the collections.
  public Difference {
    changes = List.copyOf(changes);
    renamed = Map.copyOf(renamed);
    veiled = Collections.unmodifiableSet(new TreeSet<>(veiled));
  }

  /// Compares two records.
  public static Difference between(Dataset before, Dataset after) {
    var found = new Changes(Unlike.of(before, after), Unlike.of(after, before));
    List<Change> changes = found.all();
    Set<Item> veiled = Veil.over(before, after, changes);
    return new Difference(before, after, changes, found.renamed(), veiled).veiling(Set.of());
  }

  /// The records of which nothing is shown, however they came to be what they are: protected
  /// persons, what they say and what is said of them.
  public static Set<Item> protectedIn(Dataset dataset) {
    return Veil.over(dataset);
  }

  /// The same after an edit. @param known those of the record before
  public static Set<Item> protectedIn(Edited edited, Set<Item> known) {
    return Veil.over(edited, known);
  }

  /// The same, with nothing shown of further records.
  public Difference veiling(Set<Item> more) {
    Set<Item> all = new TreeSet<>(veiled);
    all.addAll(more);
    renamed.forEach((was, now) -> {
      if (all.contains(was) || all.contains(now)) {
        all.add(was);
        all.add(now);
      }
    });
    return new Difference(before, after, changes, renamed, all);
  }

  /// The changes of which something may be shown.
  public List<Change> shown() {
    return changes.stream().filter(change -> !veils(change)).toList();
  }

  /// Whether nothing of a change is shown: it happens to a veiled record.
  public boolean veils(Change change) {
    return change.items().stream().anyMatch(veiled::contains);
  }

  /// The id that a record had before.
  public Item before(Item now) {
    Map<Item, Item> old = new HashMap<>();
    renamed.forEach((was, is) -> old.put(is, was));
    return Optional.ofNullable(old.get(now)).orElse(now);
  }
}
