package muster.site;

import java.io.IOException;

/// Takes the files of a site as they are made. Several threads call it at once, in any order.
@FunctionalInterface
public interface Sink {
  /// Takes a whole file.
  ///
  /// @param path below the site's root, with `/`
  /// @throws IOException if it cannot be kept
  void take(String path, byte[] bytes) throws IOException;

  /// The same, and then another sink.
  default Sink and(Sink other) {
    return (path, bytes) -> {
      take(path, bytes);
      other.take(path, bytes);
    };
  }
}
