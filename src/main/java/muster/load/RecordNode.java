package muster.load;

import java.util.Optional;
import muster.diagnostic.Position;
import muster.notation.Notation;

/// A record as it stands in a file, not yet bound.
///
/// @param node the mapping that holds its fields
/// @param statements of a source: the list beside or inside it
record RecordNode(Kind kind, Node.Mapping node, Optional<Node> statements) {
  static RecordNode of(Kind kind, Node.Mapping node) {
    return new RecordNode(kind, node, Optional.empty());
  }

  /// The id as typed, where one is.
  Optional<Node.Text> id() {
    return node.get("id")
        .filter(Node.Text.class::isInstance)
        .map(Node.Text.class::cast)
        .filter(id -> !id.text().isEmpty());
  }

  /// Its fields, by the notation of its kind.
  Fields fields(Reading reading) {
    return new Fields(node, Notation.FILE.inner(kind.plural()), reading);
  }

  Position position() {
    return node.position();
  }
}
