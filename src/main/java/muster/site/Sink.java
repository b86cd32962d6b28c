package muster.site;

import java.io.IOException;
import java.util.Optional;

/// Takes the files of a site as they are made. Several threads call it at once, in any order.
@FunctionalInterface
public interface Sink {
  /// Takes a whole file.
  ///
  /// @param path below the site's root, with `/`
  /// @throws IOException if it cannot be kept
  void take(String path, byte[] bytes) throws IOException;

  /// The size and checksum of a file that is already there as it will be, so that it need not be
  /// made.
  default Optional<Manifest.Entry> has(String path, Draft draft) throws IOException {
    return Optional.empty();
  }

  /// Is told of a file that another sink has.
  default void passed(String path) {}

  /// The same, and then another sink.
  default Sink and(Sink other) {
    return new Both(this, other);
  }

  /// Two sinks. @param first the one that may have files
  record Both(Sink first, Sink second) implements Sink {
    @Override
    public void take(String path, byte[] bytes) throws IOException {
      first.take(path, bytes);
      second.take(path, bytes);
    }

    @Override
    public Optional<Manifest.Entry> has(String path, Draft draft) throws IOException {
      Optional<Manifest.Entry> had = first.has(path, draft);
      had.ifPresent(_ -> second.passed(path));
      return had;
    }
  }
}
