package muster.edit.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import muster.notation.Field;
import muster.notation.Form;
import muster.notation.Shape;

/// The order in which fields are written, and what stands behind them, by the notation.
///
/// @param form of what is written; empty where the notation has none
record FieldOrder(Optional<Form> form) {
  /// The fields in their order; those that the notation does not have stay last, as written.
  List<Slot> sorted(List<Slot> fields) {
    List<String> names =
        form.flatMap(Form::inner).map(shape -> List.copyOf(shape.names())).orElse(List.of());
    List<Slot> sorted = new ArrayList<>(fields);
    if (!byLanguage()) {
      sorted.sort(Comparator.comparingInt(field -> place(field, names)));
    }
    return sorted;
  }

  private boolean byLanguage() {
    return form.filter(Form.ByLanguage.class::isInstance).isPresent();
  }

  private static int place(Slot field, List<String> names) {
    int place = field.key().map(names::indexOf).orElse(-1);
    return place < 0 ? names.size() : place;
  }

  /// Of a field with a name.
  FieldOrder behind(String name) {
    if (form.isPresent() && form.get() instanceof Form.ByLanguage(Form item)) {
      return new FieldOrder(Optional.of(item));
    }
    Optional<Shape> shape = form.flatMap(Form::inner);
    return new FieldOrder(
        shape.flatMap(known -> Optional.ofNullable(known.fields().get(name))).map(Field::form));
  }

  /// Of an item of the list.
  FieldOrder ofItem() {
    return form.isPresent() && form.get() instanceof Form.ListOf(Form item, boolean _)
        ? new FieldOrder(Optional.of(item))
        : new FieldOrder(Optional.empty());
  }

  /// Whether items are ids or words of a closed list, which are written on one line.
  boolean isOfWords() {
    return switch (ofItem().form().orElse(null)) {
      case Form.Words _ -> true;
      case Form.Text text -> !text.name().equals("text");
      case null, default -> false;
    };
  }
}
