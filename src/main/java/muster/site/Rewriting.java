package muster.site;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Takes the bytes of a file that is made anew, and writes it only if they differ from those of the
/// file as it is.
final class Rewriting extends OutputStream {
  private final Optional<Path> before;
  private final Opening opening;
  private final InputStream old;
  private @Nullable OutputStream fresh;
  private long same;

  /// Opens the file that is written where they differ; asked once at most.
  @FunctionalInterface
  interface Opening {
    OutputStream open() throws IOException;
  }

  /// @param before the file as it is; empty where there is none
  Rewriting(Optional<Path> before, Opening opening) throws IOException {
    this.before = before;
    this.opening = opening;
    this.old =
        before.isPresent()
            ? new BufferedInputStream(Files.newInputStream(before.get()))
            : InputStream.nullInputStream();
    if (before.isEmpty()) {
      fresh = opening.open();
    }
  }

  /// Whether they differ; known when it is closed.
  boolean differs() {
    return fresh != null;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    if (fresh == null) {
      byte[] had = old.readNBytes(count);
      if (Arrays.equals(had, 0, had.length, bytes, from, from + count)) {
        same += count;
        return;
      }
      begin();
    }
    fresh().write(bytes, from, count);
  }

  private OutputStream fresh() {
    return Objects.requireNonNull(fresh);
  }

  /// With all that was the same so far.
  private void begin() throws IOException {
    fresh = opening.open();
    try (InputStream start = Files.newInputStream(before.orElseThrow())) {
      for (long left = same; left > 0; ) {
        byte[] part = start.readNBytes((int) Math.min(left, 1 << 16));
        fresh().write(part);
        left -= part.length;
      }
    }
  }

  /// To be called once, after the last byte.
  @Override
  public void close() throws IOException {
    try (old) {
      if (fresh == null && old.read() >= 0) {
        begin();
      }
    } finally {
      if (fresh != null) {
        fresh.close();
      }
    }
  }
}
