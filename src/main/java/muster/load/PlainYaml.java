package muster.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.diagnostic.Position;

/// Reads YAML as records are written: mappings and lists in block style, texts and brackets in one
/// line, texts of several lines behind `|` and `>`, comments. It makes the tree that the full
/// parser makes, or none: a file that has anything else, in whatever line, or anything to report,
/// is left to that parser as a whole.
final class PlainYaml {
  /// Where no list or mapping can begin: behind a key in its line.
  private static final int NOWHERE = -1;

  private final PlainCursor cursor;
  private final PlainScalars scalars;
  private final PlainFlow flow;

  private PlainYaml(PlainCursor cursor) {
    this.cursor = cursor;
    this.scalars = new PlainScalars(cursor);
    this.flow = new PlainFlow(cursor, scalars);
  }

  /// The file's tree; empty where it is not plain.
  static Optional<Node> read(String file, String text) {
    try {
      return Optional.of(new PlainYaml(new PlainCursor(file, text)).document());
    } catch (NotPlain _) {
      return Optional.empty();
    }
  }

  private Node document() {
    if (cursor.indent() != 0) {
      throw new NotPlain();
    }
    Node root = node(NOWHERE, 0);
    if (root instanceof Node.Text || cursor.indent() >= 0) {
      throw new NotPlain();
    }
    return root;
  }

  /// What begins here; goes on to the next line that says something.
  ///
  /// @param around how far that is indented which it belongs to
  /// @param column where a list or mapping may begin
  private Node node(int around, int column) {
    if (column != NOWHERE && cursor.isDash()) {
      return items(column);
    }
    return switch (cursor.sign()) {
      case '|', '>' -> PlainLines.read(cursor, around);
      case '[', '{' -> ended(flow.node());
      default -> {
        Node.Text text = scalars.inBlock();
        yield column != NOWHERE && cursor.isColon() ? mapping(text, column) : ended(text);
      }
    };
  }

  private Node ended(Node node) {
    cursor.endLine();
    cursor.nextContent();
    return node;
  }

  private Node items(int column) {
    Position here = cursor.here();
    List<Node> nodes = new ArrayList<>();
    cursor.enter();
    do {
      cursor.step();
      nodes.add(item(column));
    } while (cursor.indent() == column && cursor.isDash());
    leave(column);
    return new Node.Items(List.copyOf(nodes), here);
  }

  private Node item(int column) {
    Position here = cursor.here();
    cursor.skipSpaces();
    if (!cursor.isBare()) {
      return node(column, cursor.offset());
    }
    ended();
    return cursor.indent() > column ? node(column, cursor.indent()) : nothing(here);
  }

  private Node mapping(Node.Text first, int column) {
    var entries = new PlainEntries();
    cursor.enter();
    Node.Text key = first;
    while (true) {
      cursor.step();
      entries.add(key, value(column));
      if (cursor.indent() != column) {
        break;
      }
      key = scalars.inBlock();
      if (!cursor.isColon()) {
        throw new NotPlain();
      }
    }
    leave(column);
    return new Node.Mapping(entries.list(), first.position().part(0, 1));
  }

  private Node value(int column) {
    Position here = cursor.here();
    cursor.skipSpaces();
    if (!cursor.isBare()) {
      return node(column, NOWHERE);
    }
    ended();
    if (cursor.indent() > column) {
      return node(column, cursor.indent());
    }
    boolean listBelow = cursor.indent() == column && cursor.isDash();
    return listBelow ? items(column) : nothing(here);
  }

  private void ended() {
    cursor.endLine();
    cursor.nextContent();
  }

  private static Node nothing(Position here) {
    return new Node.Text("", false, here);
  }

  /// What follows has to belong to something around this.
  private void leave(int column) {
    if (cursor.indent() > column) {
      throw new NotPlain();
    }
    cursor.leave();
  }
}
