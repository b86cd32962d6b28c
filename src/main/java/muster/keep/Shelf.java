package muster.keep;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/// Keeps bytes from one time to the next under a label. They come back as they were put, and only
/// to who asks with the same label: what was put under another one, is cut or is damaged counts as
/// nothing kept.
///
/// @param label names all that must be the same for them to be of use: the version of the tool,
///   what they are, their form
public record Shelf(Place place, String label) {
  /// A checksum of all that comes after it, and the length of the label behind it.
  private static final int FRONT = Long.BYTES + Integer.BYTES;

  /// The same place for what more has to be the same for.
  public Shelf labelled(String more) {
    return new Shelf(place, label + "\n" + more);
  }

  /// What was kept last under this label.
  public Optional<byte[]> take() throws IOException {
    Optional<InputStream> kept = place.open();
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = kept.get()) {
      byte[] head = head();
      byte[] found = in.readNBytes(head.length);
      if (found.length < FRONT
          || !Arrays.equals(
              head,
              FRONT - Integer.BYTES,
              head.length,
              found,
              FRONT - Integer.BYTES,
              found.length)) {
        return Optional.empty();
      }
      byte[] body = in.readAllBytes();
      return ByteBuffer.wrap(found).getLong() == sum(head, body)
          ? Optional.of(body)
          : Optional.empty();
    }
  }

  /// Keeps this in the place of what was there.
  public void put(byte[] body) throws IOException {
    byte[] head = head();
    ByteBuffer.wrap(head).putLong(sum(head, body));
    place.put(head, body);
  }

  /// All that stands before the body, without the checksum.
  private byte[] head() {
    byte[] words = label.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(FRONT + words.length)
        .putLong(0)
        .putInt(words.length)
        .put(words)
        .array();
  }

  private static long sum(byte[] head, byte[] body) {
    var sum = new CRC32();
    sum.update(head, Long.BYTES, head.length - Long.BYTES);
    sum.update(body);
    return sum.getValue();
  }
}
