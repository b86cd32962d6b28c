package muster.edit.layout;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/// Takes the one document of a file apart into slots. The file is known to be readable.
final class PartReader {
  private final Iterator<Event> events;
  private final List<Slot> slots = new ArrayList<>();
  private final List<ScalarEvent> scalars = new ArrayList<>();

  private PartReader(String text) {
    var settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    events = new Parse(settings).parseString(text).iterator();
  }

  /// The parts of a file.
  ///
  /// @param slots all of them, outer before inner, in the order of the text
  /// @param scalars all texts and keys, with their places
  record Read(Part root, List<Slot> slots, List<ScalarEvent> scalars) {}

  static Read read(String text) {
    var reader = new PartReader(text);
    reader.events.next();
    reader.events.next();
    Part root = reader.part(reader.events.next(), Optional.empty());
    return new Read(root, reader.slots, reader.scalars);
  }

  private Part part(Event event, Optional<Slot> parent) {
    return switch (event) {
      case ScalarEvent scalar -> text(scalar);
      case SequenceStartEvent start -> items(start, parent);
      case MappingStartEvent start -> mapping(start, parent);
      default -> throw new IllegalArgumentException("no part of a fact file: " + event);
    };
  }

  private Part text(ScalarEvent scalar) {
    scalars.add(scalar);
    return new Part.Text(scalar.getValue());
  }

  private Part items(SequenceStartEvent start, Optional<Slot> parent) {
    List<Slot> items = new ArrayList<>();
    Event event = events.next();
    while (!(event instanceof CollectionEndEvent)) {
      int column = start.isFlow() ? mark(event).getColumn() : mark(start).getColumn();
      items.add(filled(new Slot(parent, Optional.empty(), mark(event).getIndex(), column), event));
      event = events.next();
    }
    return new Part.Items(items, start.isFlow(), end(event));
  }

  private Part mapping(MappingStartEvent start, Optional<Slot> parent) {
    List<Slot> fields = new ArrayList<>();
    Event event = events.next();
    while (!(event instanceof CollectionEndEvent)) {
      if (!(event instanceof ScalarEvent key)) {
        throw new IllegalArgumentException("a key is no text: " + event);
      }
      scalars.add(key);
      Mark at = mark(key);
      var field = new Slot(parent, Optional.of(key.getValue()), at.getIndex(), at.getColumn());
      fields.add(filled(field, events.next()));
      event = events.next();
    }
    return new Part.Mapping(fields, start.isFlow(), end(event));
  }

  private Slot filled(Slot slot, Event value) {
    slots.add(slot);
    return slot.holding(part(value, Optional.of(slot)));
  }

  private static Mark mark(Event event) {
    return event.getStartMark().orElseThrow();
  }

  private static int end(Event event) {
    return event.getEndMark().orElseThrow().getIndex();
  }
}
