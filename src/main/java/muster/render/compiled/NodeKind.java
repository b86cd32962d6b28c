package muster.render.compiled;

/// How the kinds of nodes are told apart where plans are written down.
final class NodeKind {
  static final int CHUNK = 1;
  static final int TEXT = 2;
  static final int MARKUP = 3;
  static final int ATTRIBUTE = 4;
  static final int EACH = 5;
  static final int IF = 6;
  static final int CALL = 7;
  static final int SEQUENCE = 8;

  private NodeKind() {}
}
