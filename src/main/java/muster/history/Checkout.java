package muster.history;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The data folder as it was at a version, in a folder that is removed again.
public final class Checkout implements Closeable {
  private final Path above;
  private final Path folder;

  private Checkout(Path above, Path folder) {
    this.above = above;
    this.folder = folder;
  }

  /// Writes out all files of a version.
  ///
  /// @param name what the folder is called, with which printed paths begin
  /// @throws IOException also if the version has no such folder, or has something in it that is no
  ///   file
  public static Checkout of(Revisions revisions, Revision at, String name) throws IOException {
    List<TreeEntry> files = revisions.files(at);
    if (files.isEmpty()) {
      throw new IOException("there is no folder " + name + " at " + at.name());
    }
    Path above = Files.createTempDirectory("muster");
    var checkout = new Checkout(above, above.resolve(name));
    try (Blobs blobs = revisions.blobs()) {
      for (TreeEntry file : files) {
        Path path = checkout.path(file).orElseThrow(() -> unfit(name, at));
        Files.createDirectories(path.getParent());
        Files.write(path, blobs.read(file.hash()));
      }
      return checkout;
    } catch (IOException failed) {
      checkout.close();
      throw failed;
    }
  }

  /// Where a file is written: nowhere but in the folder.
  private Optional<Path> path(TreeEntry file) {
    try {
      return Optional.of(folder.resolve(file.path()).normalize())
          .filter(path -> file.plain() && path.startsWith(folder) && !path.equals(folder));
    } catch (InvalidPathException unwritable) {
      return Optional.empty();
    }
  }

  private static IOException unfit(String name, Revision at) {
    return new IOException(
        "not all that is in "
            + name
            + " at "
            + at.name()
            + " is a file: a link, another repository or a name that no file can have is among it");
  }

  /// The data folder.
  public Path folder() {
    return folder;
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> walk = Files.walk(above)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
