package muster.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Reads JSON Lines: an object a line. A member of a member is called `outer.inner`, an item of a
/// list `outer.1`.
final class JsonLines {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  private JsonLines() {}

  static void read(BufferedReader in, Table.Sink sink) throws IOException {
    String line = in.readLine();
    for (long number = 1; line != null; number++, line = in.readLine()) {
      if (!line.isBlank()) {
        row(number, line.replace("\uFEFF", ""), sink);
      }
    }
  }

  private static void row(long number, String line, Table.Sink sink) {
    Map<String, String> cells = new HashMap<>();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        sink.fault(number, "the line is no JSON object", "write {…}, one object a line");
        return;
      }
      members(parser, "", cells);
      if (parser.nextToken() != null) {
        sink.fault(number, "something follows the object", "write one object a line");
        return;
      }
    } catch (StreamReadException broken) {
      JsonFault fault = JsonFault.of(broken.getOriginalMessage());
      sink.fault(
          number,
          fault.message() + " (column " + broken.getLocation().getColumnNr() + ")",
          fault.hint());
      return;
    }
    cells.keySet().forEach(sink::column);
    cells.values().removeIf(String::isEmpty);
    sink.row(number, cells);
  }

  private static void members(JsonParser parser, String outer, Map<String, String> cells) {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = outer + parser.currentName();
      value(parser.nextToken(), parser, name, cells);
    }
  }

  private static void value(
      JsonToken token, JsonParser parser, String name, Map<String, String> cells) {
    switch (token) {
      case START_OBJECT -> members(parser, name + ".", cells);
      case START_ARRAY -> {
        int number = 1;
        for (var item = parser.nextToken();
            item != JsonToken.END_ARRAY;
            item = parser.nextToken()) {
          value(item, parser, name + "." + number++, cells);
        }
      }
      case VALUE_NULL -> cells.put(name, "");
      default -> cells.put(name, parser.getString());
    }
  }
}
