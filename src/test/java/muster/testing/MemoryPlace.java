package muster.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import muster.keep.Place;

/// Keeps one thing in memory, and counts.
public final class MemoryPlace implements Place {
  private Optional<byte[]> kept = Optional.empty();
  private int puts;

  @Override
  public Optional<InputStream> open() {
    return kept.map(ByteArrayInputStream::new);
  }

  @Override
  public void put(byte[] head, byte[] body) {
    byte[] all = Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, all, head.length, body.length);
    put(all);
    puts++;
  }

  /// All bytes that lie here.
  public byte[] bytes() {
    return kept.map(byte[]::clone).orElseGet(() -> new byte[0]);
  }

  /// What somebody else, or a broken disk, puts here.
  public void put(byte[] bytes) {
    kept = Optional.of(bytes.clone());
  }

  /// How often something was kept.
  public int puts() {
    return puts;
  }
}
