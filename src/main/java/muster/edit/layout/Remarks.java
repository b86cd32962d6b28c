package muster.edit.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts the comments of a file to what they stand at.
final class Remarks {
  private static final String SCHEMA = "# yaml-language-server:";

  private final List<Slot> slots;
  private final List<String> top = new ArrayList<>();
  private final List<String> bottom = new ArrayList<>();
  private int next;
  private boolean blank;

  private Remarks(List<Slot> slots) {
    this.slots = slots;
  }

  /// Comments that belong to the file and stay at its ends, wherever its fields go.
  record Ends(List<String> top, List<String> bottom) {}

  static Ends attach(List<Slot> slots, List<Comments.Line> lines) {
    var remarks = new Remarks(slots);
    lines.forEach(remarks::take);
    if (!slots.isEmpty()) {
      remarks.moveTop(slots.getFirst().above);
    }
    return new Ends(remarks.top, remarks.bottom);
  }

  private void take(Comments.Line line) {
    while (next < slots.size() && slots.get(next).start() <= line.at()) {
      next = next(line);
    }
    if (line.isBlank()) {
      blank = true;
    } else if (line.alone()) {
      add(line.text(), target(line));
    } else if (line.isComment()) {
      beside(line);
    }
  }

  /// Passes a slot that begins before a comment; one that begins the line takes a blank line above.
  private int next(Comments.Line line) {
    if (blank && slots.get(next).start() >= line.start()) {
      add("", slots.get(next).above);
    }
    blank = false;
    return next + 1;
  }

  private void add(String text, List<String> to) {
    if (blank) {
      to.add("");
    }
    blank = false;
    if (!text.isEmpty()) {
      to.add(text);
    }
  }

  private List<String> target(Comments.Line line) {
    Optional<Slot> following =
        next < slots.size() ? Optional.of(slots.get(next)) : Optional.empty();
    if (next == 0) {
      return following.map(slot -> slot.above).orElse(bottom);
    }
    Slot before = slots.get(next - 1);
    int least = following.map(Slot::column).orElse(0);
    boolean deeper = line.column() > least;
    if (!deeper || following.filter(slot -> slot.isWithin(before)).isPresent()) {
      return following.map(slot -> slot.above).orElse(bottom);
    }
    Slot last = lastOf(before, line);
    boolean between = following.filter(slot -> slot.parent().equals(last.parent())).isPresent();
    return between ? last.below : last.parent().map(outer -> outer.ending).orElse(bottom);
  }

  /// The slot below which a comment stands: the innermost that is not indented more than it.
  private static Slot lastOf(Slot before, Comments.Line line) {
    Slot slot = outermostClosed(before, line.at());
    while (slot.column() > line.column() && slot.parent().isPresent()) {
      slot = slot.parent().get();
    }
    return slot;
  }

  private void beside(Comments.Line line) {
    if (next == 0) {
      top.add(line.text());
      return;
    }
    Slot slot = outermostClosed(slots.get(next - 1), line.at());
    if (slot.beside.isPresent()) {
      slot.above.add(line.text());
    } else {
      slot.beside = Optional.of(line.text());
    }
  }

  /// Behind a closing bracket or brace a comment is at what the bracket belongs to.
  private static Slot outermostClosed(Slot innermost, int place) {
    Slot found = innermost;
    for (Optional<Slot> slot = Optional.of(innermost);
        slot.isPresent();
        slot = slot.get().parent()) {
      found = slot.get().value().closedBefore(place) ? slot.get() : found;
    }
    return found;
  }

  /// What stands at the top with a blank line below, and the line that names the schema, is about
  /// the file and not about its first field.
  private void moveTop(List<String> above) {
    int last = above.lastIndexOf("");
    while (last + 1 < above.size() && above.get(last + 1).startsWith(SCHEMA)) {
      last++;
    }
    List<String> moved = above.subList(0, last + 1);
    top.addAll(moved);
    moved.clear();
  }
}
