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

  /// The same file, made once for all who want its bytes, as long as memory is not short.
  static Export once(Export file) {
    return new MadeOnce(file);
  }

  /// The whole file in memory, not to be changed.
  default byte[] toBytes() throws IOException {
    var out = new ByteArrayOutputStream();
    writeTo(out);
    return out.toByteArray();
  }

  /// The SHA-256 of the whole file, 64 hexadecimal digits.
  default String sha256() throws IOException {
    return Sha256.of(toBytes());
  }
}
