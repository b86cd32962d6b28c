package muster.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import muster.notation.Notation;
import muster.notation.Shape;

/// What the members of `record.json` mean: the notation of the record, object by object.
///
/// @param name of the member that holds such objects; `record` of the file itself, `date` of times
/// @param what an object is, in a few words
/// @param fields its members in the file's order
public record RecordFields(String name, String what, List<Field> fields) {
  private static final String DATE = "date";

  /// Copies the list.
  public RecordFields {
    fields = List.copyOf(fields);
  }

  /// One member of an object.
  public record Field(String name, String meaning) {}

  /// All objects, in the file's order; times, which stand in many of them, last.
  public static List<RecordFields> all() {
    SequencedMap<String, Shape> shapes = new LinkedHashMap<>();
    collect(Notation.FILE.name(), Notation.FILE, shapes);
    shapes.putLast(DATE, Objects.requireNonNull(shapes.get(DATE)));
    List<RecordFields> objects = new ArrayList<>();
    shapes.forEach((name, shape) -> objects.add(of(name, shape)));
    return List.copyOf(objects);
  }

  private static void collect(String name, Shape shape, SequencedMap<String, Shape> shapes) {
    shapes.putIfAbsent(name, shape);
    for (var field : shape.fields().values()) {
      if (!field.filesOnly() && field.form().inner().isPresent()) {
        Shape inner = shape.inner(field.name());
        collect(inner.name().equals(DATE) ? DATE : field.name(), inner, shapes);
      }
    }
  }

  private static RecordFields of(String name, Shape shape) {
    return new RecordFields(
        name,
        shape.meaning(),
        shape.fields().values().stream()
            .filter(field -> !field.filesOnly())
            .map(field -> new Field(field.name(), field.meaning()))
            .toList());
  }
}
