package muster.diff;

import java.util.List;
import java.util.Optional;

/// One thing that is different in the new record.
public sealed interface Change {
  /// The records that it happens to: under their new ids, unless they are gone.
  List<Item> items();

  /// A record that is new.
  record Added(Fact fact) implements Change {
    @Override
    public List<Item> items() {
      return List.of(fact.item());
    }
  }

  /// A record that is gone.
  ///
  /// @param into the record that lists its id among its former ones
  record Withdrawn(Fact fact, Optional<Item> into) implements Change {
    @Override
    public List<Item> items() {
      return List.of(fact.item());
    }
  }

  /// A record with a new id, which lists the old one under `was`. The claims of a document are
  /// renamed with it.
  record Renamed(Item before, Item after) implements Change {
    @Override
    public List<Item> items() {
      return List.of(after);
    }
  }

  /// Fields of a record that are different; or of a statement, with all its claims.
  record Revised(List<Item> items, List<Edit> edits) implements Change {
    /// Copies the lists.
    public Revised {
      items = List.copyOf(items);
      edits = List.copyOf(edits);
    }
  }

  /// What stood in a field and what stands there now; at least one of them is there.
  ///
  /// @param field as a [Field] has it
  record Edit(String field, Field.What what, Optional<Facet> before, Optional<Facet> after) {
    /// Whether it is one of the statement that a claim stands in.
    public boolean ofStatement() {
      return field.startsWith(Field.STATEMENT);
    }
  }
}
