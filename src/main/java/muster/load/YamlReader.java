package muster.load;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import muster.diagnostic.Position;
import muster.diagnostic.Rule;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/// Composes YAML 1.2 events into a {@link Node}. All scalars stay text: the field's type decides.
final class YamlReader {
  /// Characters of one line: the time to read a word grows with the square of its length.
  static final int LONGEST_LINE = 1_000_000;

  private final String file;
  private final Problems problems;
  private final Iterator<Event> events;
  private final Nesting nesting = new Nesting();
  private Optional<Position> lastQuoted = Optional.empty();

  private YamlReader(String file, String text, Problems problems) {
    this.file = file;
    this.problems = problems;
    var settings =
        LoadSettings.builder().setLabel(file).setCodePointLimit(Integer.MAX_VALUE).build();
    this.events = new Parse(settings).parseString(text).iterator();
  }

  /// The file's one document, or empty where it is empty or broken (then a problem says so).
  static Optional<Node> read(String file, String text, Problems problems) {
    Optional<Node> plain = PlainYaml.read(file, text);
    return plain.isPresent() ? plain : parse(file, text, problems);
  }

  /// The same by the full parser, which reads all of YAML.
  static Optional<Node> parse(String file, String text, Problems problems) {
    var reader = new YamlReader(file, text, problems);
    if (hasEndlessLine(file, text, problems)) {
      return Optional.empty();
    }
    try {
      return reader.document();
    } catch (MarkedYamlEngineException broken) {
      YamlFault.report(file, text, reader.lastQuoted, broken, problems);
    } catch (ReaderException unreadable) {
      problems.add(
          Rule.SYNTAX,
          Position.startOf(file),
          "character " + (unreadable.getPosition() + 1) + " of the file is not allowed in YAML",
          "remove the control character");
    } catch (YamlVersionException other) {
      problems.add(
          Rule.SYNTAX,
          directive(file, text),
          "the file asks for another version of YAML than 1.2",
          "remove the line");
    } catch (Nesting.TooDeep tooDeep) {
      Nesting.report(tooDeep.start(), problems);
    }
    return Optional.empty();
  }

  private static boolean hasEndlessLine(String file, String text, Problems problems) {
    List<String> lines = text.lines().toList();
    for (int number = 0; number < lines.size(); number++) {
      if (lines.get(number).length() > LONGEST_LINE) {
        problems.add(
            Rule.SYNTAX,
            new Position(file, number + 1, 1, 1),
            "the line is longer than a million characters",
            "break it into lines");
        return true;
      }
    }
    return false;
  }

  private static Position directive(String file, String text) {
    long above = text.lines().takeWhile(line -> !line.startsWith("%YAML")).count();
    return new Position(file, (int) above + 1, 1, "%YAML".length());
  }

  private Optional<Node> document() {
    events.next();
    if (!(events.next() instanceof DocumentStartEvent)) {
      problems.add(
          Rule.SYNTAX, Position.startOf(file), "the file is empty", "write a record, or remove it");
      return Optional.empty();
    }
    Node root = node(events.next());
    events.next();
    if (events.next() instanceof DocumentStartEvent second) {
      problems.addLeftOut(
          root,
          Rule.SECOND_DOCUMENT,
          position(second),
          "a second document begins here",
          "move what follows into a file of its own");
    }
    return Optional.of(root);
  }

  private Node node(Event event) {
    refuseMarks(event);
    return switch (event) {
      case ScalarEvent scalar -> text(scalar);
      case SequenceStartEvent start -> nesting.deeper(position(start), () -> items(start));
      case MappingStartEvent start -> nesting.deeper(position(start), () -> mapping(start));
      case AliasEvent alias -> new Node.Text("*" + alias.getAlias(), true, position(alias));
      default -> throw new IllegalStateException("no node begins with " + event);
    };
  }

  private Node text(ScalarEvent scalar) {
    boolean quoted = scalar.getScalarStyle() != ScalarStyle.PLAIN;
    if (quoted) {
      lastQuoted = Optional.of(linesOf(scalar));
    }
    ControlCharacters.check(scalar.getValue(), position(scalar), problems);
    boolean bare = scalar.getValue().isEmpty() && !marks(scalar).isEmpty();
    String text = bare ? marks(scalar) : scalar.getValue();
    return new Node.Text(text, quoted || bare, position(scalar));
  }

  /// An anchor or tag without anything behind it, which was probably meant as the text.
  private static String marks(ScalarEvent scalar) {
    return scalar.getAnchor().map(anchor -> "&" + anchor.getValue()).orElse("")
        + scalar.getTag().orElse("");
  }

  private Node items(SequenceStartEvent start) {
    List<Node> nodes = new ArrayList<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.SequenceEnd;
        event = events.next()) {
      nodes.add(node(event));
    }
    return new Node.Items(List.copyOf(nodes), position(start));
  }

  private Node mapping(MappingStartEvent start) {
    var entries = new Entries(start.isFlow(), problems);
    for (Event event = events.next();
        event.getEventId() != Event.ID.MappingEnd;
        event = events.next()) {
      Node key = node(event);
      entries.add(key, node(events.next()));
    }
    return new Node.Mapping(entries.list(), position(start));
  }

  private void refuseMarks(Event event) {
    if (event instanceof AliasEvent alias) {
      refuse(
          event,
          "the alias *" + alias.getAlias(),
          "write the value out; a text that begins with * needs quotes");
    } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      refuse(
          event,
          "the anchor &" + node.getAnchor().orElseThrow(),
          "remove it; a text that begins with & needs quotes");
    } else if (event instanceof ScalarEvent scalar && scalar.getTag().isPresent()) {
      refuse(
          event,
          "the tag " + scalar.getTag().orElseThrow(),
          "remove it, for all is text; a text that begins with ! needs quotes");
    } else if (event instanceof MappingStartEvent start && start.getTag().isPresent()) {
      refuse(event, "the tag " + start.getTag().orElseThrow(), "remove the tag");
    } else if (event instanceof SequenceStartEvent start && start.getTag().isPresent()) {
      refuse(event, "the tag " + start.getTag().orElseThrow(), "remove the tag");
    }
  }

  private void refuse(Event event, String what, String hint) {
    problems.add(Rule.ALIAS_OR_TAG, position(event), what + " is not part of the notation", hint);
  }

  private Position position(Event event) {
    Mark start = event.getStartMark().orElseThrow();
    Mark end = event.getEndMark().orElse(start);
    boolean oneLine = start.getLine() == end.getLine();
    int length = oneLine ? end.getColumn() - start.getColumn() : 1;
    boolean collection = event instanceof MappingStartEvent || event instanceof SequenceStartEvent;
    return new Position(
        file, start.getLine() + 1, start.getColumn() + 1, collection ? 1 : Math.max(1, length));
  }

  /// Where a text begins; its length in lines.
  private Position linesOf(ScalarEvent scalar) {
    Position start = position(scalar);
    int last = scalar.getEndMark().map(Mark::getLine).orElse(start.line() - 1);
    return new Position(file, start.line(), start.column(), Math.max(1, last + 2 - start.line()));
  }
}
