package muster.annals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import muster.diff.Item;
import muster.words.change.ChangeLine.Sign;
import muster.words.change.EditWords;

/// What a commit tells as bytes: numbers, and texts with their lengths before them.
final class ToldForm {
  private ToldForm() {}

  private interface Put<T> {
    void to(DataOutputStream out, T value) throws IOException;
  }

  private interface Get<T> {
    T from(DataInputStream in) throws IOException;
  }

  static byte[] write(Told told) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    all(out, told.lines(), ToldForm::line);
    all(out, told.veiled(), ToldForm::item);
    all(
        out,
        told.renamed().entrySet(),
        (to, each) -> {
          item(to, each.getKey());
          item(to, each.getValue());
        });
    all(
        out,
        told.standing().entrySet(),
        (to, each) -> {
          text(to, each.getKey());
          all(to, each.getValue(), ToldForm::item);
        });
    out.writeBoolean(told.whole());
    return bytes.toByteArray();
  }

  /// @throws IOException if it is no such thing
  static Told read(byte[] bytes) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(bytes));
    List<Told.Line> lines = all(in, ToldForm::line);
    Set<Item> veiled = new TreeSet<>(all(in, ToldForm::item));
    Map<Item, Item> renamed = new TreeMap<>();
    all(in, from -> renamed.put(item(from), item(from)));
    Map<String, Set<Item>> standing = new TreeMap<>();
    all(in, from -> standing.put(text(from), new TreeSet<>(all(from, ToldForm::item))));
    return new Told(lines, veiled, renamed, standing, in.readBoolean());
  }

  private static void line(DataOutputStream out, Told.Line line) throws IOException {
    text(out, line.sign().name());
    all(out, line.items(), ToldForm::item);
    text(out, line.title());
    all(out, line.cells(), ToldForm::text);
    all(
        out,
        line.edits(),
        (to, edit) -> {
          text(to, edit.label());
          text(to, edit.before());
          text(to, edit.after());
        });
    all(out, line.names(), ToldForm::item);
  }

  private static Told.Line line(DataInputStream in) throws IOException {
    return new Told.Line(
        Sign.valueOf(text(in)),
        all(in, ToldForm::item),
        text(in),
        all(in, ToldForm::text),
        all(in, from -> new EditWords(text(from), text(from), text(from))),
        new TreeSet<>(all(in, ToldForm::item)));
  }

  private static void item(DataOutputStream out, Item item) throws IOException {
    text(out, item.kind().name());
    text(out, item.id());
  }

  private static Item item(DataInputStream in) throws IOException {
    return new Item(Item.Kind.valueOf(text(in)), text(in));
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static <T> void all(DataOutputStream out, Collection<T> values, Put<? super T> put)
      throws IOException {
    out.writeInt(values.size());
    for (T value : values) {
      put.to(out, value);
    }
  }

  private static <T> List<T> all(DataInputStream in, Get<? extends T> get) throws IOException {
    int size = in.readInt();
    List<T> values = new ArrayList<>();
    for (int at = 0; at < size; at++) {
      values.add(get.from(in));
    }
    return values;
  }
}
