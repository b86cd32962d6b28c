package muster.export;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.SoftReference;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A file that is measured when it is first made, and keeps its bytes, as several parts of a site
/// want them: the file itself, its checksum, its description. They may be forgotten, and those of a
/// long file are; then they are made again, alike.
final class MadeOnce implements Export {
  /// The longest file that is kept, in bytes.
  static final int LONGEST = 16 << 20;

  private final Export file;
  private final int longest;
  private SoftReference<byte[]> made = new SoftReference<>(null);
  private @Nullable Fingerprint known;

  MadeOnce(Export file) {
    this(file, LONGEST);
  }

  /// @param longest how many bytes are kept at most
  MadeOnce(Export file, int longest) {
    this.file = file;
    this.longest = longest;
  }

  @Override
  public synchronized void writeTo(OutputStream out) throws IOException {
    byte[] bytes = made.get();
    if (bytes == null) {
      make(out);
    } else {
      out.write(bytes);
      out.flush();
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
      make(OutputStream.nullOutputStream());
    }
    return Objects.requireNonNull(known);
  }

  private void make(OutputStream out) throws IOException {
    var kept = new Kept(out);
    var measured = new Measuring(kept);
    file.writeTo(measured);
    known = measured.fingerprint();
    if (known.bytes() <= longest) {
      made = new SoftReference<>(kept.start.toByteArray());
    }
  }

  /// Hands on and keeps what is not too long to be kept.
  private final class Kept extends FilterOutputStream {
    private ByteArrayOutputStream start = new ByteArrayOutputStream();
    private boolean over;

    private Kept(OutputStream out) {
      super(out);
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
