package muster.render.compiled;

import java.util.ArrayList;
import java.util.List;

/// Collects nodes in their order and joins the markup between them.
final class Nodes {
  private final List<Node> nodes = new ArrayList<>();
  private final StringBuilder pending = new StringBuilder();

  void add(String markup) {
    pending.append(markup);
  }

  void add(Node node) {
    switch (node) {
      case Node.Chunk chunk -> pending.append(chunk.text());
      case Node.Sequence sequence -> sequence.nodes().forEach(this::add);
      default -> {
        flush();
        nodes.add(node);
      }
    }
  }

  Node end() {
    flush();
    return nodes.size() == 1 ? nodes.getFirst() : new Node.Sequence(nodes);
  }

  private void flush() {
    if (!pending.isEmpty()) {
      nodes.add(new Node.Chunk(pending.toString()));
      pending.setLength(0);
    }
  }
}
