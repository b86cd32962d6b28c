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
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/// Composes JSON tokens into the same {@link Node} as YAML: numbers and words stay text.
final class JsonReader {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(YamlReader.DEPTH).build())
          .build();

  private final String file;
  private final Problems problems;
  private final JsonParser parser;

  private JsonReader(String file, Problems problems, JsonParser parser) {
    this.file = file;
    this.problems = problems;
    this.parser = parser;
  }

  /// The file's one value, or empty where it is empty or broken (then a problem says so).
  static Optional<Node> read(String file, String text, Problems problems) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new JsonReader(file, problems, parser).document();
    } catch (StreamReadException broken) {
      JsonFault fault = JsonFault.of(broken.getOriginalMessage());
      problems.add(Rule.SYNTAX, at(file, broken.getLocation(), 1), fault.message(), fault.hint());
    } catch (StreamConstraintsException tooMuch) {
      problems.add(
          Rule.SYNTAX,
          Position.startOf(file),
          "more than " + YamlReader.DEPTH + " levels of nesting, or a value too long to read");
    }
    return Optional.empty();
  }

  private Optional<Node> document() {
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
          position(1),
          "a second value begins here",
          "move what follows into a file of its own");
    }
    return Optional.of(root);
  }

  private Node node() {
    Position start = position(1);
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(start);
      case START_ARRAY -> items(start);
      case VALUE_STRING -> scalar(parser.getString(), true);
      case VALUE_NULL -> scalar("", false);
      default -> scalar(parser.getString(), false);
    };
  }

  private Node scalar(String text, boolean quoted) {
    int length = text.codePointCount(0, text.length()) + (quoted ? 2 : 0);
    Position position = position(Math.max(1, length));
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
      Node key = scalar(parser.currentName(), true);
      parser.nextToken();
      entries.add(key, node());
    }
    return new Node.Mapping(entries.list(), start);
  }

  private Position position(int length) {
    return at(file, parser.currentTokenLocation(), length);
  }

  private static Position at(String file, TokenStreamLocation location, int length) {
    return new Position(
        file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()), length);
  }
}
