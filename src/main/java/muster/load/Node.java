package muster.load;

import java.util.List;
import java.util.Optional;
import muster.diagnostic.Position;

/// A fact file as a tree in which every scalar is text and every node knows its place.
sealed interface Node {
  /// Where it stands; of a mapping or list, where it begins.
  Position position();

  /// A scalar. @param quoted whether quotes or a block style say that it is meant as text
  record Text(String text, boolean quoted, Position position) implements Node {}

  /// A list.
  record Items(List<Node> nodes, Position position) implements Node {}

  /// A mapping, in the file's order.
  record Mapping(List<Entry> entries, Position position) implements Node {
    /// The value of a key.
    Optional<Node> get(String key) {
      return entry(key).map(Entry::value);
    }

    /// The entry of a key.
    Optional<Entry> entry(String key) {
      for (Entry entry : entries) {
        if (entry.key().equals(key)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }

    /// Where the value at a path stands, or the nearest node around it.
    Position at(String path) {
      return Node.find(this, path).position();
    }
  }

  /// A key with its value. @param at where the key stands
  record Entry(String key, Position at, Node value) {}

  private static Node find(Node node, String path) {
    if (path.isEmpty()) {
      return node;
    }
    int end = path.length();
    for (int at = 1; at < path.length() && end == path.length(); at++) {
      end = path.charAt(at) == '.' || path.charAt(at) == '[' ? at : end;
    }
    String rest = path.substring(path.startsWith(".", end) ? end + 1 : end);
    return child(node, path.substring(0, end)).map(child -> find(child, rest)).orElse(node);
  }

  private static Optional<Node> child(Node node, String step) {
    return switch (node) {
      case Mapping mapping -> mapping.get(step);
      case Items(List<Node> nodes, Position _) when step.startsWith("[") -> item(nodes, step);
      case Items _, Text _ -> Optional.empty();
    };
  }

  private static Optional<Node> item(List<Node> nodes, String step) {
    int number = Integer.parseInt(step.substring(1, step.length() - 1));
    return number < nodes.size() ? Optional.of(nodes.get(number)) : Optional.empty();
  }
}
