package muster.history;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import muster.diff.Difference;
import muster.diff.Item;

/// What a commit changed in the record.
///
/// @param difference of the records that stand in the files that it touched; of all other documents
///   it knows nothing
/// @param standing the records that stood or stand in each of these files, by its path; a document
///   stands for its claims
/// @param harmful those of the files in which a rule on harm is broken
/// @param whole whether all of the files could be read
public record Step(
    Difference difference, Map<String, Set<Item>> standing, Set<String> harmful, boolean whole) {
  /// Copies the collections.
  public Step {
    standing = Map.copyOf(standing);
    harmful = Set.copyOf(harmful);
  }

  /// The records that stand in some files.
  public static Set<Item> in(Map<String, Set<Item>> standing, Collection<String> files) {
    Set<Item> items = new TreeSet<>();
    files.forEach(file -> items.addAll(standing.getOrDefault(file, Set.of())));
    return items;
  }
}
