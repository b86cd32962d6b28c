package muster.load;

import java.util.ArrayList;
import java.util.List;
import muster.diagnostic.Position;

/// Reads the lists and mappings of plain YAML that stand in brackets, in one line.
final class PlainFlow {
  private final PlainCursor cursor;
  private final PlainScalars scalars;

  PlainFlow(PlainCursor cursor, PlainScalars scalars) {
    this.cursor = cursor;
    this.scalars = scalars;
  }

  Node node() {
    return switch (cursor.sign()) {
      case '[' -> items();
      case '{' -> mapping();
      default -> scalars.inBrackets();
    };
  }

  private Node items() {
    Position here = cursor.here();
    List<Node> nodes = new ArrayList<>();
    open();
    while (!closes(']', nodes.isEmpty())) {
      nodes.add(node());
    }
    return new Node.Items(List.copyOf(nodes), here);
  }

  private Node mapping() {
    Position here = cursor.here();
    var entries = new PlainEntries();
    open();
    while (!closes('}', entries.isEmpty())) {
      Node.Text key = scalars.inBrackets();
      if (!cursor.isColon()) {
        throw new NotPlain();
      }
      cursor.step();
      cursor.skipSpaces();
      entries.add(key, node());
    }
    return new Node.Mapping(entries.list(), here);
  }

  private void open() {
    cursor.enter();
    cursor.step();
  }

  /// Steps over the bracket, or over the comma in front of what comes next.
  private boolean closes(char bracket, boolean empty) {
    cursor.skipSpaces();
    boolean closes = cursor.sign() == bracket;
    if (closes) {
      cursor.leave();
    } else if (!empty && cursor.sign() != ',') {
      throw new NotPlain();
    }
    if (closes || !empty) {
      cursor.step();
      cursor.skipSpaces();
    }
    return closes;
  }
}
