package muster.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import muster.annals.Shelf;

/// What the last build into a folder noted of its pages, so that the next one need not print those
/// whose inputs are the same and whose files nobody has touched. What is damaged, or was noted by
/// another tool, with other templates or of another folder, counts as nothing noted.
final class Ledger {
  /// The first words; another number for another form.
  private static final String FORM = "muster pages 1 ";

  private final Shelf shelf;
  private final String maker;
  private final Map<String, Line> lines;

  private Ledger(Shelf shelf, String maker, Map<String, Line> lines) {
    this.shelf = shelf;
    this.maker = maker;
    this.lines = lines;
  }

  /// One page.
  ///
  /// @param inputs what it was made from
  /// @param stamp tells whether its file was touched since
  record Line(Digest inputs, Manifest.Entry entry, Stamp stamp) {}

  /// Opens what was noted.
  ///
  /// @param maker names all that pages depend on beside their inputs, and the folder
  static Ledger open(Shelf shelf, String maker) throws IOException {
    return new Ledger(shelf, maker, shelf.take().map(all -> read(all, maker)).orElseGet(Map::of));
  }

  /// What was noted of a page.
  Optional<Line> line(String path) {
    return Optional.ofNullable(lines.get(path));
  }

  /// Whether it says this already.
  boolean says(Map<String, Line> pages) {
    return lines.equals(pages);
  }

  private static Map<String, Line> read(byte[] all, String maker) {
    Map<String, Line> lines = new HashMap<>();
    int length = all.length - Long.BYTES;
    try (var in = new DataInputStream(new ByteArrayInputStream(all))) {
      if (length < 0 || !in.readUTF().equals(FORM + maker) || sum(all, length) != end(all)) {
        return Map.of();
      }
      while (in.available() > Long.BYTES) {
        lines.put(in.readUTF(), line(in));
      }
    } catch (IOException damaged) {
      return Map.of();
    }
    return lines;
  }

  private static Line line(DataInputStream in) throws IOException {
    var inputs = new Digest(in.readLong(), in.readLong());
    var entry = new Manifest.Entry(in.readLong(), in.readUTF());
    return new Line(inputs, entry, new Stamp(in.readLong(), in.readLong(), in.readLong()));
  }

  private static long end(byte[] all) throws IOException {
    int from = all.length - Long.BYTES;
    return new DataInputStream(new ByteArrayInputStream(all, from, Long.BYTES)).readLong();
  }

  private static long sum(byte[] all, int length) {
    var sum = new CRC32();
    sum.update(all, 0, length);
    return sum.getValue();
  }

  /// Notes this in the place of what was noted.
  void write(Map<String, Line> pages) throws IOException {
    var all = new ByteArrayOutputStream();
    var out = new DataOutputStream(all);
    out.writeUTF(FORM + maker);
    for (var page : new TreeMap<>(pages).entrySet()) {
      Line line = page.getValue();
      out.writeUTF(page.getKey());
      out.writeLong(line.inputs().high());
      out.writeLong(line.inputs().low());
      out.writeLong(line.entry().bytes());
      out.writeUTF(line.entry().sha256());
      out.writeLong(line.stamp().bytes());
      out.writeLong(line.stamp().modified());
      out.writeLong(line.stamp().changed());
    }
    byte[] lines = all.toByteArray();
    out.writeLong(sum(lines, lines.length));
    shelf.put(all.toByteArray());
  }
}
