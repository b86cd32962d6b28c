package muster.diff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// One record as a list of fields. Where it stands in which file is no part of it.
///
/// @param was ids that it had before, as its record lists them
/// @param fields those that have a value, in the order of the notation
public record Fact(Item item, List<String> was, List<Field> fields) {
  /// Copies the lists.
  public Fact {
    was = List.copyOf(was);
    fields = List.copyOf(fields);
  }

  /// What stands in a field.
  public Optional<Facet> facet(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).map(Field::facet).findFirst();
  }

  /// The same under the ids that records have now.
  ///
  /// @param items new ids of records
  /// @param links new ids of what records name
  Fact renamed(Map<Item, Item> items, Map<Item, Item> links) {
    return new Fact(
        items.getOrDefault(item, item),
        was,
        fields.stream()
            .map(it -> new Field(it.name(), it.what(), it.facet().renamed(links)))
            .toList());
  }

  /// Hands on every record that its fields name.
  public void links(Consumer<Item> to) {
    fields.forEach(field -> field.facet().links(to));
  }
}
