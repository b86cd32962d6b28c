package muster.trial;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// One line of a table of events: an event's total, a part of it, or a document cited for it.
///
/// @param cells as typed, those without a value left out
record EventLine(Map<String, String> cells) {
  EventLine {
    cells = Map.copyOf(cells);
  }

  /// The lines of a `.jsonl.gz` file.
  static List<EventLine> read(Path table) throws IOException {
    List<EventLine> lines = new ArrayList<>();
    var json = new JsonFactory();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(table));
        JsonParser parser = json.createParser(ObjectReadContext.empty(), in)) {
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        lines.add(line(parser));
      }
    }
    return lines;
  }

  private static EventLine line(JsonParser parser) {
    Map<String, String> cells = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (parser.nextToken() != JsonToken.VALUE_NULL) {
        cells.put(name, parser.getString().strip());
      }
    }
    return new EventLine(cells);
  }

  /// A cell that every line of its kind has.
  String get(String name) {
    return Objects.requireNonNull(cells.get(name), () -> "no " + name + " in " + cells);
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(cells.get(name)).filter(text -> !text.isEmpty());
  }

  boolean isCitation() {
    return get("kind").equals("citation");
  }

  boolean isTotal() {
    return !isCitation() && noted("").orElse("").startsWith("total");
  }

  /// What the remark says behind a word: `origin: example-wire` has `example-wire` behind
  /// `origin:`.
  Optional<String> noted(String word) {
    return find("note").stream()
        .flatMap(note -> List.of(note.split("; ")).stream())
        .filter(part -> part.startsWith(word))
        .map(part -> part.substring(word.length()).strip())
        .findFirst();
  }
}
