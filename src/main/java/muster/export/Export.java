package muster.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// A file that can be written as often as wanted, with the same bytes each time.
@FunctionalInterface
public interface Export {
  /// Writes the whole file, flushes, and leaves the stream open.
  ///
  /// @throws IOException if the stream cannot take it
  void writeTo(OutputStream out) throws IOException;

  /// The same file, measured once, and made once for all who want its bytes, as long as memory is
  /// not short and the file not long.
  static Export once(Export file) {
    return new MadeOnce(file);
  }

  /// The whole file in memory, not to be changed.
  default byte[] toBytes() throws IOException {
    var out = new ByteArrayOutputStream();
    writeTo(out);
    return out.toByteArray();
  }

  /// That of the whole file.
  default Fingerprint fingerprint() throws IOException {
    var measured = new Measuring(OutputStream.nullOutputStream());
    writeTo(measured);
    return measured.fingerprint();
  }
}
