package muster.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import muster.diagnostic.Position;

/// A tree as bytes, read back as it was. Numbers take seven bits a byte; a text that stood before,
/// and the name of a field, is a number.
final class TreeForm {
  private static final int BARE = 0;
  private static final int QUOTED = 1;
  private static final int ITEMS = 2;
  private static final int MAPPING = 3;
  private static final int KINDS = 2;

  private TreeForm() {}

  /// What is to be kept of a file's tree.
  static byte[] write(Node root) {
    var writer = new Writer();
    writer.node(root);
    return Arrays.copyOf(writer.bytes, writer.at);
  }

  /// The tree in a stretch of bytes.
  ///
  /// @param file its printed name, which all positions have
  /// @throws IllegalArgumentException or IndexOutOfBoundsException if no tree was written there
  static Node read(byte[] all, int from, int end, String file) {
    var reader = new Reader(all, from, end, file);
    Node root = reader.node(0);
    if (reader.at != end) {
      throw new IllegalArgumentException("end: " + reader.at + " is not " + end);
    }
    return root;
  }

  private static final class Writer {
    private byte[] bytes = new byte[1 << 10];
    private int at;
    private final Map<String, Integer> seen = new HashMap<>();
    private int line;

    void node(Node node) {
      switch (node) {
        case Node.Text(String text, boolean quoted, Position position) -> {
          number(quoted ? QUOTED : BARE);
          position(position);
          text(text);
        }
        case Node.Items(List<Node> nodes, Position position) -> {
          number((nodes.size() << KINDS) | ITEMS);
          position(position);
          nodes.forEach(this::node);
        }
        case Node.Mapping(List<Node.Entry> entries, Position position) -> {
          number((entries.size() << KINDS) | MAPPING);
          position(position);
          entries.forEach(this::entry);
        }
      }
    }

    private void entry(Node.Entry entry) {
      text(entry.key());
      position(entry.at());
      node(entry.value());
    }

    private void position(Position position) {
      int step = position.line() - line;
      line = position.line();
      number((step << 1) ^ (step >> 31));
      number(position.column());
      number(position.length());
    }

    private void text(String text) {
      Integer known = seen.get(text);
      int name = known != null ? known : FieldKeys.number(text);
      if (name >= 0) {
        number(name + 1);
        return;
      }
      seen.put(text, FieldKeys.count() + seen.size());
      byte[] form = text.getBytes(StandardCharsets.UTF_8);
      number(0);
      number((form.length << 1) | (form.length == text.length() ? 0 : 1));
      room(form.length);
      System.arraycopy(form, 0, bytes, at, form.length);
      at += form.length;
    }

    private void number(int number) {
      room(Integer.BYTES + 1);
      int left = number;
      while (left >>> 7 != 0) {
        bytes[at++] = (byte) (left | 0x80);
        left >>>= 7;
      }
      bytes[at++] = (byte) left;
    }

    private void room(int more) {
      if (bytes.length - at < more) {
        bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
      }
    }
  }

  private static final class Reader {
    private final byte[] all;
    private final int end;
    private final String file;
    private String[] seen = new String[64];
    private int count;
    private int line;
    private int at;

    Reader(byte[] all, int from, int end, String file) {
      this.all = all;
      this.at = from;
      this.end = end;
      this.file = file;
    }

    Node node(int levels) {
      int head = number();
      Position position = position();
      int size = head >>> KINDS;
      if (Nesting.isTooDeep(levels) || size > end - at) {
        throw new IllegalArgumentException("size: " + size);
      }
      return switch (head & 3) {
        case ITEMS -> new Node.Items(nodes(size, levels + 1), position);
        case MAPPING -> new Node.Mapping(entries(size, levels + 1), position);
        case QUOTED -> new Node.Text(text(), true, position);
        default -> new Node.Text(text(), false, position);
      };
    }

    private List<Node> nodes(int size, int levels) {
      Node[] nodes = new Node[size];
      for (int each = 0; each < size; each++) {
        nodes[each] = node(levels);
      }
      return List.of(nodes);
    }

    private List<Node.Entry> entries(int size, int levels) {
      Node.Entry[] entries = new Node.Entry[size];
      for (int each = 0; each < size; each++) {
        String key = text();
        Position position = position();
        entries[each] = new Node.Entry(key, position, node(levels));
      }
      return List.of(entries);
    }

    private Position position() {
      int step = number();
      line += (step >>> 1) ^ -(step & 1);
      return new Position(file, line, number(), number());
    }

    private String text() {
      int name = number() - 1;
      int names = FieldKeys.count();
      if (name < names) {
        return name < 0 ? fresh() : FieldKeys.name(name);
      }
      return seen[Objects.checkIndex(name - names, count)];
    }

    private String fresh() {
      int head = number();
      int length = head >>> 1;
      if (length > end - at) {
        throw new IllegalArgumentException("length: " + length);
      }
      var form = (head & 1) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
      String text = Spellings.of(new String(all, at, length, form));
      at += length;
      if (count == seen.length) {
        seen = Arrays.copyOf(seen, 2 * count);
      }
      seen[count++] = text;
      return text;
    }

    private int number() {
      int number = all[at++];
      if (number >= 0) {
        return number;
      }
      number &= 0x7f;
      for (int shift = 7; ; shift += 7) {
        int next = all[at++];
        number |= (next & 0x7f) << shift;
        if (next >= 0) {
          return number;
        }
      }
    }
  }
}
