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
import muster.export.Fingerprint;
import muster.keep.Shelf;
import muster.keep.Stamp;

/// What the last build into a folder noted of its pages, so that the next one need not print those
/// whose inputs are the same and whose files nobody has touched.
final class Ledger {
  /// Another number for another form.
  private static final String FORM = "pages 2";

  private final Shelf shelf;
  private final Map<String, Line> lines;

  private Ledger(Shelf shelf, Map<String, Line> lines) {
    this.shelf = shelf;
    this.lines = lines;
  }

  /// One page.
  ///
  /// @param inputs what it was made from
  /// @param stamp tells whether its file was touched since
  record Line(Digest inputs, Fingerprint entry, Stamp stamp) {}

  /// Opens what was noted.
  ///
  /// @param pages labelled with all that pages depend on beside their inputs, and with the folder
  static Ledger open(Shelf pages) throws IOException {
    Shelf shelf = pages.labelled(FORM);
    return new Ledger(shelf, shelf.take().map(Ledger::read).orElseGet(Map::of));
  }

  /// What was noted of a page.
  Optional<Line> line(String path) {
    return Optional.ofNullable(lines.get(path));
  }

  /// Whether it says this already.
  boolean says(Map<String, Line> pages) {
    return lines.equals(pages);
  }

  private static Map<String, Line> read(byte[] all) {
    Map<String, Line> lines = new HashMap<>();
    try (var in = new DataInputStream(new ByteArrayInputStream(all))) {
      while (in.available() > 0) {
        lines.put(in.readUTF(), line(in));
      }
    } catch (IOException foreign) {
      return Map.of();
    }
    return lines;
  }

  private static Line line(DataInputStream in) throws IOException {
    var inputs = new Digest(in.readLong(), in.readLong());
    var entry = new Fingerprint(in.readLong(), in.readUTF());
    return new Line(inputs, entry, Stamp.read(in));
  }

  /// Notes this in the place of what was noted.
  void write(Map<String, Line> pages) throws IOException {
    var all = new ByteArrayOutputStream();
    var out = new DataOutputStream(all);
    for (var page : new TreeMap<>(pages).entrySet()) {
      Line line = page.getValue();
      out.writeUTF(page.getKey());
      out.writeLong(line.inputs().high());
      out.writeLong(line.inputs().low());
      out.writeLong(line.entry().bytes());
      out.writeUTF(line.entry().sha256());
      line.stamp().write(out);
    }
    shelf.put(all.toByteArray());
  }
}
