package muster.annals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import muster.keep.Shelf;

/// Keeps what commits tell from one time to the next.
public final class Keepsake {
  /// Another number for another form.
  private static final String FORM = "history 2";

  private final Shelf shelf;

  /// @param shelf labelled with the version of the tool, and with the record's folder
  public Keepsake(Shelf shelf) {
    this.shelf = shelf.labelled(FORM);
  }

  /// What is kept, by commit; what is not is read anew from the repository.
  Map<String, Told> read() throws IOException {
    Map<String, Told> kept = new HashMap<>();
    Optional<byte[]> all = shelf.take();
    if (all.isEmpty()) {
      return kept;
    }
    var in = new DataInputStream(new ByteArrayInputStream(all.get()));
    while (in.available() > 0) {
      String commit = in.readUTF();
      kept.put(commit, ToldForm.read(in.readNBytes(in.readInt())));
    }
    return kept;
  }

  /// Keeps all of it, but for what could not be read whole: what follows from that depends on what
  /// was read before.
  void write(Map<String, Told> told) throws IOException {
    var all = new ByteArrayOutputStream();
    var out = new DataOutputStream(all);
    for (var each : new TreeMap<>(told).entrySet()) {
      if (each.getValue().whole()) {
        byte[] bytes = ToldForm.write(each.getValue());
        out.writeUTF(each.getKey());
        out.writeInt(bytes.length);
        out.write(bytes);
      }
    }
    shelf.put(all.toByteArray());
  }
}
