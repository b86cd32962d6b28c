package muster.render.compiled;

import java.util.List;

/// A fragment of a template. It is there before its body is, as it may ask for itself.
final class Fragment {
  private final List<String> parts;
  private Node body = Node.Chunk.EMPTY;

  /// @param parts the names of what it takes, in order
  Fragment(List<String> parts) {
    this.parts = parts;
  }

  List<String> parts() {
    return parts;
  }

  Node body() {
    return body;
  }

  void define(Node compiled) {
    this.body = compiled;
  }
}
