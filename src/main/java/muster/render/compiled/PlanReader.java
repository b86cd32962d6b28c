package muster.render.compiled;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import muster.render.compiled.Node.Call.Part;
import muster.render.compiled.Node.Chunk;

/// Reads what [PlanWriter] writes.
final class PlanReader {
  private final DataInputStream in;
  private final List<Fragment> fragments = new ArrayList<>();

  PlanReader(DataInputStream in) {
    this.in = in;
  }

  /// @throws IndexOutOfBoundsException or IllegalArgumentException if something else is written
  ///   there
  Node node() throws IOException {
    int kind = in.readByte();
    return switch (kind) {
      case NodeKind.CHUNK -> chunk();
      case NodeKind.TEXT -> new Node.Text(path());
      case NodeKind.MARKUP -> new Node.Markup(path());
      case NodeKind.ATTRIBUTE -> new Node.Attribute(chunk(), path(), chunk(), in.readBoolean());
      case NodeKind.EACH -> new Node.Each(name(), path(), chunk(), node());
      case NodeKind.IF -> new Node.If(path(), in.readBoolean(), node());
      case NodeKind.CALL -> call();
      case NodeKind.SEQUENCE -> sequence();
      default -> throw new IllegalArgumentException("no kind of node: " + kind);
    };
  }

  private Node call() throws IOException {
    int number = in.readInt();
    Fragment fragment = number == fragments.size() ? fragment() : fragments.get(number);
    List<Part> parts = new ArrayList<>();
    for (String name : fragment.parts()) {
      parts.add(new Part(name, path()));
    }
    return new Node.Call(fragment, List.copyOf(parts));
  }

  /// It is known before its body is read, which may ask for it.
  private Fragment fragment() throws IOException {
    List<String> names = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      names.add(name());
    }
    Fragment fragment = new Fragment(List.copyOf(names));
    fragments.add(fragment);
    fragment.define(node());
    return fragment;
  }

  private Node sequence() throws IOException {
    List<Node> nodes = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      nodes.add(node());
    }
    return new Node.Sequence(nodes);
  }

  private Chunk chunk() throws IOException {
    return new Chunk(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
  }

  private String name() throws IOException {
    return in.readUTF().intern();
  }

  private Path path() throws IOException {
    return Path.parse(in.readUTF());
  }
}
