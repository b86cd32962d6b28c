package muster.keep;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Where bytes lie that may be gone, cut or damaged at any time.
public interface Place {
  /// What was put here last.
  Optional<InputStream> open() throws IOException;

  /// Puts two stretches of bytes, one after the other, in the place of what was there.
  void put(byte[] head, byte[] body) throws IOException;
}
