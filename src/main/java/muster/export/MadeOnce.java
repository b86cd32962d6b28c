package muster.export;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.SoftReference;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A file that is measured when it is first made. What was made to be measured is kept until it is
/// written, and that of a short file stays for all who want it. It may be forgotten, and that of a
/// long file is; then it is made again, alike.
final class MadeOnce implements Export {
  private final Export file;
  private final Limits limits;
  private SoftReference<byte[]> made = new SoftReference<>(null);
  private @Nullable Fingerprint known;

  /// How long files may be that are kept, in bytes.
  ///
  /// @param measured of one that is only measured yet
  /// @param written of one that was written
  record Limits(int measured, int written) {}

  MadeOnce(Export file) {
    this(file, new Limits(16 << 20, 1 << 16));
  }

  MadeOnce(Export file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  @Override
  public synchronized void writeTo(OutputStream out) throws IOException {
    byte[] bytes = made.get();
    if (bytes == null) {
      make(out, limits.written);
    } else {
      out.write(bytes);
      out.flush();
      forget(bytes.length);
    }
  }

  @Override
  public synchronized byte[] toBytes() throws IOException {
    byte[] bytes = made.get();
    return bytes == null ? Export.super.toBytes() : bytes;
  }

  @Override
  public synchronized Fingerprint fingerprint() throws IOException {
    if (known == null) {
      make(OutputStream.nullOutputStream(), limits.measured);
    }
    return Objects.requireNonNull(known);
  }

  private void forget(int length) {
    if (length > limits.written) {
      made.clear();
    }
  }

  private void make(OutputStream out, int longest) throws IOException {
    var kept = new Kept(out, longest);
    var measured = new Measuring(kept);
    file.writeTo(measured);
    known = measured.fingerprint();
    if (known.bytes() <= longest) {
      made = new SoftReference<>(kept.start.toByteArray());
    }
  }

  /// Hands on and keeps what is not too long to be kept.
  private static final class Kept extends FilterOutputStream {
    private final int longest;
    private ByteArrayOutputStream start = new ByteArrayOutputStream();
    private boolean over;

    private Kept(OutputStream out, int longest) {
      super(out);
      this.longest = longest;
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      out.write(bytes, from, count);
      if (!over && count <= longest - start.size()) {
        start.write(bytes, from, count);
      } else {
        over = true;
        start = new ByteArrayOutputStream();
      }
    }
  }
}
