package muster.site;

import java.io.IOException;
import java.util.Optional;
import muster.export.Export;
import muster.export.Fingerprint;

/// Takes the files of a site as they are made. Several threads call it at once, in any order.
@FunctionalInterface
public interface Sink {
  /// Keeps nothing, for those who want the manifest.
  Sink NONE =
      new Sink() {
        @Override
        public void take(String path, byte[] bytes) {}

        @Override
        public void take(String path, Export file) {}
      };

  /// Takes a whole file.
  ///
  /// @param path below the site's root, with `/`
  /// @throws IOException if it cannot be kept
  void take(String path, byte[] bytes) throws IOException;

  /// Takes a file that may be too long to be held.
  ///
  /// @param file writes it
  /// @throws IOException if it cannot be made or kept
  default void take(String path, Export file) throws IOException {
    take(path, file.toBytes());
  }

  /// The size and checksum of a file that is already there as it will be, so that it need not be
  /// made.
  default Optional<Fingerprint> has(String path, Draft draft) throws IOException {
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
    public void take(String path, Export file) throws IOException {
      first.take(path, file);
      second.take(path, file);
    }

    @Override
    public Optional<Fingerprint> has(String path, Draft draft) throws IOException {
      Optional<Fingerprint> had = first.has(path, draft);
      had.ifPresent(_ -> second.passed(path));
      return had;
    }
  }
}
