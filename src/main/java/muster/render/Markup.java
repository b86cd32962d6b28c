package muster.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import muster.diagnostic.Position;
import muster.render.Element.Attribute;
import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.config.ParseConfiguration.ElementBalancing;

/// One template, taken apart.
///
/// @param elements in their order
/// @param faults of its tags
/// @param whole whether it was read to its end: not where a tag breaks off
record Markup(List<Element> elements, List<TemplateFault> faults, boolean whole) {
  private static final MarkupParser PARSER = new MarkupParser(configuration());

  private static ParseConfiguration configuration() {
    ParseConfiguration configuration = ParseConfiguration.htmlConfiguration();
    configuration.setElementBalancing(ElementBalancing.NO_BALANCING);
    return configuration;
  }

  /// @param file as messages print it
  static Markup of(String file, String text) {
    var reader = new Reader(file);
    try {
      PARSER.parse(text, reader);
    } catch (ParseException broken) {
      return new Markup(reader.elements, List.of(BrokenTag.find(file, text, broken)), false);
    }
    return new Markup(reader.elements, reader.tags.end(), true);
  }

  /// The fragments that it defines.
  List<Fragment> definitions() {
    return values("th:fragment").flatMap(value -> Fragment.defined(value).stream()).toList();
  }

  /// The fragments that it asks for.
  List<Fragment> fragments() {
    return values("th:replace").flatMap(value -> Fragment.asked(value).stream()).toList();
  }

  private Stream<String> values(String name) {
    return elements.stream()
        .flatMap(element -> element.attributes().stream())
        .filter(attribute -> attribute.name().equals(name))
        .map(Attribute::value);
  }

  private static final class Reader extends AbstractMarkupHandler {
    private final String file;
    private final List<Element> elements = new ArrayList<>();
    private final OpenTags tags = new OpenTags();

    Reader(String file) {
      this.file = file;
    }

    private Position at(int line, int column) {
      return new Position(file, line, column, 1);
    }

    private String begin(char[] text, int offset, int length, Position at) {
      String name = new String(text, offset, length).toLowerCase(Locale.ROOT);
      elements.add(new Element(name, at, new ArrayList<>()));
      return name;
    }

    @Override
    public void handleOpenElementStart(char[] text, int offset, int length, int line, int column) {
      Position at = at(line, column);
      tags.open(begin(text, offset, length, at), at);
    }

    @Override
    public void handleStandaloneElementStart(
        char[] text, int offset, int length, boolean minimized, int line, int column) {
      Position at = at(line, column);
      tags.alone(begin(text, offset, length, at), at);
    }

    @Override
    public void handleCloseElementStart(char[] text, int offset, int length, int line, int column) {
      String name = new String(text, offset, length).toLowerCase(Locale.ROOT);
      tags.close(name, at(line, column));
    }

    @Override
    public void handleAttribute(
        char[] text,
        int nameOffset,
        int nameLength,
        int nameLine,
        int nameColumn,
        int operatorOffset,
        int operatorLength,
        int operatorLine,
        int operatorColumn,
        int valueOffset,
        int valueLength,
        int quotedOffset,
        int quotedLength,
        int valueLine,
        int valueColumn) {
      String name = new String(text, nameOffset, nameLength);
      String value = new String(text, valueOffset, valueLength);
      elements.getLast().attributes().add(new Attribute(name, at(nameLine, nameColumn), value));
    }
  }
}
