package muster.render.compiled;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.render.compiled.Node.Call.Part;
import muster.render.compiled.Node.Chunk;

/// Writes nodes down, a fragment where it is first asked for and later by its number.
final class PlanWriter {
  private final DataOutputStream out;
  private final Map<Fragment, Integer> numbers = new HashMap<>();

  PlanWriter(DataOutputStream out) {
    this.out = out;
  }

  void write(Node node) throws IOException {
    switch (node) {
      case Chunk chunk -> {
        kind(NodeKind.CHUNK);
        chunk(chunk);
      }
      case Node.Text(Path path) -> {
        kind(NodeKind.TEXT);
        path(path);
      }
      case Node.Markup(Path path) -> {
        kind(NodeKind.MARKUP);
        path(path);
      }
      case Node.Attribute attribute -> attribute(attribute);
      case Node.Each each -> each(each);
      case Node.If(Path condition, boolean wanted, Node body) -> {
        kind(NodeKind.IF);
        path(condition);
        out.writeBoolean(wanted);
        write(body);
      }
      case Node.Call(Fragment fragment, List<Part> parts) -> call(fragment, parts);
      case Node.Sequence sequence -> sequence(sequence.nodes());
    }
  }

  private void attribute(Node.Attribute attribute) throws IOException {
    kind(NodeKind.ATTRIBUTE);
    chunk(attribute.before());
    path(attribute.path());
    chunk(attribute.after());
    out.writeBoolean(attribute.stays());
  }

  private void each(Node.Each each) throws IOException {
    kind(NodeKind.EACH);
    out.writeUTF(each.variable());
    path(each.list());
    chunk(each.between());
    write(each.body());
  }

  private void call(Fragment fragment, List<Part> parts) throws IOException {
    kind(NodeKind.CALL);
    Integer known = numbers.putIfAbsent(fragment, numbers.size());
    out.writeInt(known == null ? numbers.size() - 1 : known);
    if (known == null) {
      out.writeInt(fragment.parts().size());
      for (String name : fragment.parts()) {
        out.writeUTF(name);
      }
      write(fragment.body());
    }
    for (Part part : parts) {
      path(part.path());
    }
  }

  private void sequence(List<Node> nodes) throws IOException {
    kind(NodeKind.SEQUENCE);
    out.writeInt(nodes.size());
    for (Node node : nodes) {
      write(node);
    }
  }

  private void kind(int kind) throws IOException {
    out.writeByte(kind);
  }

  private void chunk(Chunk chunk) throws IOException {
    byte[] bytes = chunk.bytes();
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private void path(Path path) throws IOException {
    out.writeUTF(path.text());
  }
}
