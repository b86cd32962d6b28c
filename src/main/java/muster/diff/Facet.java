package muster.diff;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import muster.model.Value;
import muster.model.When;
import muster.time.EdtfDate;

/// What stands in one field of a record, ready to be compared and to be put into words.
public sealed interface Facet {
  /// Words of ours, names and codes.
  record Text(String words) implements Facet {}

  /// Words of a source.
  record Quoted(String words) implements Facet {}

  /// A word of a closed list, as the notation has it: `in-training`.
  record Word(String slug) implements Facet {}

  /// Another record.
  record Link(Item to) implements Facet {}

  /// A time with what it rests on.
  record Time(When when) implements Facet {}

  /// A day on which an editor did something.
  record Day(EdtfDate date) implements Facet {}

  /// A number with its words.
  record Counted(Value value) implements Facet {}

  /// The text of a page of prose, too long to be told.
  record Prose(String html) implements Facet {}

  /// Several of a kind, in order.
  record Many(List<Facet> items) implements Facet {
    /// Copies the list.
    public Many {
      items = List.copyOf(items);
    }
  }

  /// Several that belong together, each with its name.
  record Group(List<Part> parts) implements Facet {
    /// Copies the list.
    public Group {
      parts = List.copyOf(parts);
    }
  }

  /// A named part of a group.
  record Part(String name, Facet facet) {}

  /// The same with records named by the ids that they have now.
  default Facet renamed(Map<Item, Item> now) {
    return switch (this) {
      case Link(Item to) -> new Link(now.getOrDefault(to, to));
      case Many(var items) -> new Many(items.stream().map(item -> item.renamed(now)).toList());
      case Group(var parts) ->
          new Group(
              parts.stream().map(it -> new Part(it.name(), it.facet().renamed(now))).toList());
      case Text _, Quoted _, Word _, Time _, Day _, Counted _, Prose _ -> this;
    };
  }

  /// Hands over every record that it names.
  default void links(Consumer<Item> to) {
    switch (this) {
      case Link(Item item) -> to.accept(item);
      case Many(var items) -> items.forEach(item -> item.links(to));
      case Group(var parts) -> parts.forEach(part -> part.facet().links(to));
      case Text _, Quoted _, Word _, Time _, Day _, Counted _, Prose _ -> {}
    }
  }
}
