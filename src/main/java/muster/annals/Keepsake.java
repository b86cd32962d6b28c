package muster.annals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/// Keeps what commits tell on a shelf. What is damaged in it, or was written by another version of
/// the tool, is read anew from the repository.
///
/// @param shelf where
/// @param maker names the version of the tool
public record Keepsake(Shelf shelf, String maker) {
  /// The first words; another number for another form.
  private static final String FORM = "muster history 1 ";

  private static final int LONGEST = 1 << 28;

  /// What is kept, by commit; nothing where there is nothing sound.
  Map<String, Told> read() throws IOException {
    Map<String, Told> kept = new HashMap<>();
    byte[] all = shelf.take().orElse(new byte[0]);
    try (var in = new DataInputStream(new ByteArrayInputStream(all))) {
      if (!text(in).equals(FORM + maker)) {
        return kept;
      }
      while (in.available() > 0) {
        String commit = text(in);
        kept.put(commit, ToldForm.read(bytes(in)));
      }
    } catch (EOFException | Damaged end) {
      return kept;
    }
    return kept;
  }

  /// Keeps all of it, but for what could not be read whole: what follows from that depends on what
  /// was read before.
  void write(Map<String, Told> told) throws IOException {
    var all = new ByteArrayOutputStream();
    var out = new DataOutputStream(all);
    put(out, (FORM + maker).getBytes(StandardCharsets.UTF_8));
    for (var each : new TreeMap<>(told).entrySet()) {
      if (each.getValue().whole()) {
        put(out, each.getKey().getBytes(StandardCharsets.UTF_8));
        put(out, ToldForm.write(each.getValue()));
      }
    }
    shelf.put(all.toByteArray());
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(bytes(in), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    long sum = in.readLong();
    if (length < 0 || length > LONGEST || length > in.available()) {
      throw new Damaged();
    }
    byte[] bytes = in.readNBytes(length);
    if (sum(bytes) != sum) {
      throw new Damaged();
    }
    return bytes;
  }

  private static void put(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.writeLong(sum(bytes));
    out.write(bytes);
  }

  private static long sum(byte[] bytes) {
    var sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }

  /// What was read is not what was written.
  private static final class Damaged extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
