package muster.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muster.json.JsonWriter;

/// Writes one fact file: fields in the order in which they are told.
final class FactWriter {
  private FactWriter() {}

  /// The fields of a record, from pairs of name and value; a value that is absent or an empty list
  /// is left out.
  static Map<String, Object> fields(Object... pairs) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int at = 0; at < pairs.length; at += 2) {
      Object value =
          pairs[at + 1] instanceof Optional<?> found ? found.orElse(null) : pairs[at + 1];
      if (value != null && !List.of().equals(value)) {
        fields.put((String) pairs[at], value);
      }
    }
    return fields;
  }

  /// Writes a file whose one value has these fields.
  static void write(Path file, Object value) throws IOException {
    JsonWriter json = JsonWriter.lines(6);
    write(json, value);
    Files.writeString(file, json.text());
  }

  private static void write(JsonWriter json, Object value) {
    switch (value) {
      case Map<?, ?> fields -> {
        json.beginObject();
        fields.forEach((name, field) -> write(json.name(name.toString()), field));
        json.endObject();
      }
      case Iterable<?> items -> {
        json.beginArray();
        items.forEach(item -> write(json, item));
        json.endArray();
      }
      default -> json.value(value.toString());
    }
  }

  /// A list that is begun where there is none.
  static <K, V> List<V> listed(Map<K, List<V>> lists, K key) {
    return lists.computeIfAbsent(key, _ -> new ArrayList<>());
  }
}
