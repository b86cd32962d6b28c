package muster.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.diagnostic.Position;
import muster.diagnostic.Rule;

/// Gathers the entries of one mapping and reports keys that cannot be meant so.
final class Entries {
  private final boolean braces;
  private final Problems problems;
  private final List<Node.Entry> entries = new ArrayList<>();
  private final Map<String, Position> seen = new HashMap<>();

  /// @param braces whether the mapping is written in braces
  Entries(boolean braces, Problems problems) {
    this.braces = braces;
    this.problems = problems;
  }

  void add(Node key, Node value) {
    if (!(key instanceof Node.Text(String name, boolean quoted, Position at))) {
      problems.add(Rule.WRONG_SHAPE, key.position(), "a key is text, not a list or a mapping");
      return;
    }
    if (braces && !quoted && isEmpty(value)) {
      reportComma(name, at);
      return;
    }
    if (name.equals("<<")) {
      problems.add(
          Rule.ALIAS_OR_TAG, at, "the merge key << is not part of the notation", "write it out");
      return;
    }
    addOnce(new Node.Entry(name, at, value));
  }

  private void addOnce(Node.Entry entry) {
    Position before = seen.putIfAbsent(entry.key(), entry.at());
    if (before == null) {
      entries.add(entry);
      return;
    }
    problems.addLeftOut(
        entry.value(),
        Rule.DUPLICATE_KEY,
        entry.at(),
        "`" + entry.key() + "` stands here a second time; first in line " + before.line(),
        beginsLike(entry)
            ? "keep one of the two; where another record begins, write `- " + entry.key() + ":`"
            : "keep one of the two");
  }

  /// Whether a field is the one with which the mapping begins, as the next one of a list would.
  private boolean beginsLike(Node.Entry entry) {
    return !braces && !entries.isEmpty() && entries.getFirst().key().equals(entry.key());
  }

  private void reportComma(String name, Position at) {
    problems.add(
        Rule.COMMA_IN_BRACES,
        at,
        "inside braces a comma ends the value, so `" + name + "` is read as a key of its own",
        "write the mapping in block style, one field a line");
  }

  private static boolean isEmpty(Node value) {
    return value instanceof Node.Text(String text, boolean quoted, Position _)
        && !quoted
        && text.isEmpty();
  }

  List<Node.Entry> list() {
    return List.copyOf(entries);
  }
}
