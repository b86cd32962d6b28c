package muster.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.diagnostic.Position;
import muster.diagnostic.Rule;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Composes JSON tokens into the same {@link Node} as YAML: numbers and words stay text.
final class JsonReader {
  /// The size of a file and {@link Nesting} are what limits it. `NaN` is read, so that it can be
  /// pointed at.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final Cursor cursor;
  private final Problems problems;
  private final JsonParser parser;
  private final Nesting nesting = new Nesting();

  private JsonReader(Cursor cursor, Problems problems, JsonParser parser) {
    this.cursor = cursor;
    this.problems = problems;
    this.parser = parser;
  }

  /// The file's one value, or empty where it is empty or broken (then a problem says so).
  static Optional<Node> read(String file, String text, Problems problems) {
    var cursor = new Cursor(file, text);
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new JsonReader(cursor, problems, parser).document(file);
    } catch (StreamReadException broken) {
      long at = broken.getLocation().getCharOffset();
      JsonFault fault = JsonFault.of(broken.getOriginalMessage());
      problems.add(Rule.SYNTAX, cursor.at(at, at), fault.message(), fault.hint());
    } catch (Nesting.TooDeep tooDeep) {
      Nesting.report(tooDeep.start(), problems);
    }
    return Optional.empty();
  }

  private Optional<Node> document(String file) {
    if (parser.nextToken() == null) {
      problems.add(
          Rule.SYNTAX, Position.startOf(file), "the file is empty", "write a record, or remove it");
      return Optional.empty();
    }
    Node root = node();
    if (parser.nextToken() != null) {
      problems.addLeftOut(
          root,
          Rule.SECOND_DOCUMENT,
          start(),
          "a second value begins here",
          "move what follows into a file of its own");
    }
    return Optional.of(root);
  }

  private Node node() {
    Position start = start();
    return switch (parser.currentToken()) {
      case START_OBJECT -> nesting.deeper(start, () -> mapping(start));
      case START_ARRAY -> nesting.deeper(start, () -> items(start));
      case VALUE_STRING -> scalar(parser.getString(), true);
      case VALUE_NULL -> scalar("", false);
      case VALUE_NUMBER_FLOAT -> number();
      default -> scalar(parser.getString(), false);
    };
  }

  private Node number() {
    String figures = parser.getString();
    Node.Text number = scalar(figures, false);
    if (figures.endsWith("NaN") || figures.contains("INF") || figures.contains("Infinity")) {
      problems.add(
          Rule.SYNTAX,
          number.position(),
          "JSON has no `" + figures + "`",
          "leave the field out where the source has no number");
    }
    return number;
  }

  private Node.Text scalar(String text, boolean quoted) {
    return scalar(text, quoted, parser.currentLocation().getCharOffset());
  }

  /// A key; the parser has read on, behind its colon.
  private Node.Text key() {
    String name = parser.currentName();
    long start = parser.currentTokenLocation().getCharOffset();
    return scalar(name, true, start + name.length() + 2);
  }

  private Node.Text scalar(String text, boolean quoted, long end) {
    Position position = cursor.at(parser.currentTokenLocation().getCharOffset(), end);
    ControlCharacters.check(text, position, problems);
    return new Node.Text(text, quoted, position);
  }

  private Node items(Position start) {
    List<Node> nodes = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      nodes.add(node());
    }
    return new Node.Items(List.copyOf(nodes), start);
  }

  private Node mapping(Position start) {
    var entries = new Entries(false, problems);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Node key = key();
      parser.nextToken();
      entries.add(key, node());
    }
    return new Node.Mapping(entries.list(), start);
  }

  private Position start() {
    long at = parser.currentTokenLocation().getCharOffset();
    return cursor.at(at, at);
  }
}
