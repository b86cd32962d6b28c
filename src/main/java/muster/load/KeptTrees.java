package muster.load;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muster.keep.Shelf;
import muster.keep.Stamp;

/// The trees of fact files, kept from one time to the next: one whose file has the same stamp still
/// is the same tree. A tree is made out of its bytes when it is asked for.
final class KeptTrees {
  /// Another number for another form.
  private static final String FORM = "records 1";

  /// Bytes of one file beside its tree: about, to begin with.
  private static final int HEAD = 100;

  private final Map<String, Entry> entries;
  private final byte[] all;
  private final int start;

  private KeptTrees(Map<String, Entry> entries, byte[] all, int start) {
    this.entries = entries;
    this.all = all;
    this.start = start;
  }

  /// Where the tree of a file stands, from where they begin.
  private record Entry(Stamp stamp, int from, int end) {}

  /// A tree to be kept. @param file its printed name
  record Kept(String file, Stamp stamp, Node root) {}

  /// Those that were kept last; empty where there is nothing sound.
  ///
  /// @param shelf labelled with the version of the tool, and with the record's folder
  static Optional<KeptTrees> on(Shelf shelf) throws IOException {
    return shelf.labelled(FORM).take().flatMap(KeptTrees::read);
  }

  private static Optional<KeptTrees> read(byte[] all) {
    try (var in = new DataInputStream(new ByteArrayInputStream(all))) {
      int size = in.readInt();
      int at = 0;
      Map<String, Entry> entries = new HashMap<>(2 * size);
      for (int left = size; left > 0; left--) {
        String file = in.readUTF();
        Stamp stamp = Stamp.read(in);
        int end = at + in.readInt();
        entries.put(file, new Entry(stamp, at, end));
        at = end;
      }
      return Optional.of(new KeptTrees(entries, all, all.length - in.available()));
    } catch (IOException foreign) {
      return Optional.empty();
    }
  }

  /// The tree of a file, on any thread.
  Optional<Node> tree(String file, Stamp stamp) {
    return entry(file, stamp).flatMap(entry -> tree(file, entry));
  }

  private Optional<Node> tree(String file, Entry entry) {
    try {
      return Optional.of(TreeForm.read(all, start + entry.from(), start + entry.end(), file));
    } catch (IllegalArgumentException | IndexOutOfBoundsException foreign) {
      return Optional.empty();
    }
  }

  private Optional<Entry> entry(String file, Stamp stamp) {
    return Optional.ofNullable(entries.get(file)).filter(entry -> entry.stamp().equals(stamp));
  }

  /// Keeps trees in the place of those that were kept; what is the same is copied.
  static void put(Shelf shelf, List<Kept> trees) throws IOException {
    shelf.labelled(FORM).put(bytes(trees, on(shelf)));
  }

  private static byte[] bytes(List<Kept> trees, Optional<KeptTrees> before) throws IOException {
    List<byte[]> forms = trees.parallelStream().map(tree -> form(tree, before)).toList();
    int room = trees.size() * HEAD + forms.stream().mapToInt(form -> form.length).sum();
    var whole = new ByteArrayOutputStream(room);
    var out = new DataOutputStream(whole);
    out.writeInt(trees.size());
    for (int at = 0; at < trees.size(); at++) {
      Kept kept = trees.get(at);
      out.writeUTF(kept.file());
      kept.stamp().write(out);
      out.writeInt(forms.get(at).length);
    }
    forms.forEach(whole::writeBytes);
    return whole.toByteArray();
  }

  private static byte[] form(Kept tree, Optional<KeptTrees> before) {
    return before
        .flatMap(it -> it.form(tree.file(), tree.stamp()))
        .orElseGet(() -> TreeForm.write(tree.root()));
  }

  private Optional<byte[]> form(String file, Stamp stamp) {
    return entry(file, stamp)
        .map(entry -> Arrays.copyOfRange(all, start + entry.from(), start + entry.end()));
  }
}
