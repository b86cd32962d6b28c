package muster.edit.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A field or an item of a list, with the comments that go where it goes. A blank line is a comment
/// without text.
final class Slot {
  /// Comments on lines of their own above it.
  final List<String> above = new ArrayList<>();

  /// The comment at the end of its line.
  Optional<String> beside = Optional.empty();

  /// Comments below it that stand deeper than the next of its kind.
  final List<String> below = new ArrayList<>();

  /// Comments at the end of what stands in it.
  final List<String> ending = new ArrayList<>();

  private final Optional<Slot> parent;
  private final Optional<String> key;
  private final int start;
  private final int column;
  private Part value = new Part.Text("");

  /// @param key of a field; empty for an item
  /// @param start of the key, or of an item's value, in code points
  /// @param column of the key, or of an item's dash
  Slot(Optional<Slot> parent, Optional<String> key, int start, int column) {
    this.parent = parent;
    this.key = key;
    this.start = start;
    this.column = column;
  }

  Slot holding(Part held) {
    value = held;
    return this;
  }

  Optional<Slot> parent() {
    return parent;
  }

  Optional<String> key() {
    return key;
  }

  int start() {
    return start;
  }

  int column() {
    return column;
  }

  Part value() {
    return value;
  }

  boolean hasComments() {
    return !above.isEmpty() || beside.isPresent() || !below.isEmpty() || !ending.isEmpty();
  }

  /// Whether it stands somewhere inside another one.
  boolean isWithin(Slot other) {
    return parent.filter(outer -> outer == other || outer.isWithin(other)).isPresent();
  }
}
