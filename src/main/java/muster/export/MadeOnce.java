package muster.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.SoftReference;
import org.jspecify.annotations.Nullable;

/// A file that keeps its bytes, as several parts of a site want them: the file itself, its
/// checksum, its description. They may be forgotten and are then made again, alike.
final class MadeOnce implements Export {
  private final Export file;
  private SoftReference<byte[]> made = new SoftReference<>(null);
  private @Nullable String sum;

  MadeOnce(Export file) {
    this.file = file;
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    out.write(toBytes());
    out.flush();
  }

  @Override
  public synchronized byte[] toBytes() throws IOException {
    byte[] bytes = made.get();
    if (bytes == null) {
      var out = new ByteArrayOutputStream();
      file.writeTo(out);
      bytes = out.toByteArray();
      made = new SoftReference<>(bytes);
    }
    return bytes;
  }

  @Override
  public synchronized String sha256() throws IOException {
    if (sum == null) {
      sum = Sha256.of(toBytes());
    }
    return sum;
  }
}
