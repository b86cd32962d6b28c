package muster.notation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The fields that a kind of record can have, in the order in which they are written.
///
/// @param name one word for it: "claim"
/// @param what the kind of record, as messages name it: "a claim"
/// @param meaning what such a record is, in a few words
/// @param bonds which fields ask for others
public record Shape(
    String name, String what, String meaning, Map<String, Field> fields, List<Bond> bonds) {
  /// Copies the collections, the fields in their order.
  public Shape {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    bonds = List.copyOf(bonds);
  }

  /// A tie between fields.
  public sealed interface Bond {
    /// Where a field is one of these words, or is there at all, others have to be there too.
    ///
    /// @param words empty for any
    record Needs(String field, List<String> words, List<String> others) implements Bond {
      /// Copies the lists.
      public Needs {
        words = List.copyOf(words);
        others = List.copyOf(others);
      }
    }

    /// A field that says nothing unless another one is one of these words.
    record Within(String field, String other, List<String> words) implements Bond {
      /// Copies the list.
      public Within {
        words = List.copyOf(words);
      }
    }

    /// At least one of these has to be there.
    record OneOf(List<String> fields) implements Bond {
      /// Copies the list.
      public OneOf {
        fields = List.copyOf(fields);
      }
    }
  }

  static Shape of(String name, String what, String meaning, Field... fields) {
    Map<String, Field> byName = new LinkedHashMap<>();
    for (Field field : fields) {
      if (byName.put(field.name(), field) != null) {
        throw new IllegalArgumentException(what + " has the field " + field.name() + " twice");
      }
    }
    return new Shape(name, what, meaning, byName, List.of());
  }

  Shape with(Bond bond) {
    var all = new ArrayList<>(bonds);
    all.add(bond);
    return new Shape(name, what, meaning, fields, all);
  }

  /// The names of the fields.
  public Set<String> names() {
    return fields.keySet();
  }

  /// A field that this shape has.
  ///
  /// @throws IllegalArgumentException if it has none of that name
  public Field field(String name) {
    Field field = fields.get(name);
    if (field == null) {
      throw new IllegalArgumentException(what + " has no field " + name);
    }
    return field;
  }

  /// Whether a record of this shape cannot do without a field, always or beside others.
  public boolean asksFor(String name) {
    return field(name).required()
        || bonds.stream()
            .anyMatch(bond ->
                bond instanceof Bond.Needs(var _, var _, List<String> others)
                    && others.contains(name));
  }

  /// What has to be written so that a field says something, where that hangs on another.
  public Optional<Bond.Within> within(String name) {
    return bonds.stream()
        .filter(Bond.Within.class::isInstance)
        .map(Bond.Within.class::cast)
        .filter(bond -> bond.field().equals(name))
        .findFirst();
  }

  /// The shape of what stands behind a field.
  ///
  /// @throws IllegalArgumentException if that has no fields of its own
  public Shape inner(String name) {
    return field(name)
        .form()
        .inner()
        .orElseThrow(() -> new IllegalArgumentException(name + " of " + what + " has no fields"));
  }
}
