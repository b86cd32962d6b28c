package muster.annals;

import java.io.IOException;
import java.util.Optional;

/// Where something is kept from one time to the next; it may be gone at any time.
public interface Shelf {
  /// What was kept last.
  Optional<byte[]> take() throws IOException;

  /// Keeps this in the place of what was there.
  void put(byte[] bytes) throws IOException;
}
