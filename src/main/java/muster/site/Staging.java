package muster.site;

import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A folder inside a site where files wait until all of them are made, so that a build that fails
/// or is killed leaves the site as it was. Only one build at a time can have it.
final class Staging implements AutoCloseable {
  /// Its name in the site's root.
  static final String NAME = ".muster-build";

  private static final String LOCK = "lock";

  /// Where the files wait, each by its path in the site.
  private static final String WAITING = "waiting";

  /// The manifest of the site to come, written before the first file is moved: if the build is
  /// killed then, the next one knows by it which files are ours.
  static final String MANIFEST = NAME + "/" + Manifest.PATH;

  private final SiteFolder site;
  private final Path existing;
  private final FileChannel lock;
  private final SiteFolder waiting;

  private Staging(SiteFolder site, Path existing, FileChannel lock) {
    this.site = site;
    this.existing = existing;
    this.lock = lock;
    this.waiting = new SiteFolder(site.resolve(NAME + "/" + WAITING));
  }

  /// Opens the folder, without what a killed build left in it.
  ///
  /// @throws IOException also if another build has it
  static Staging open(SiteFolder site) throws IOException {
    Path folder = site.resolve(NAME);
    Path existing = existing(site.root());
    Files.createDirectories(folder);
    var staging = new Staging(site, existing, BuildLock.open(folder.resolve(LOCK), site.root()));
    staging.clear();
    return staging;
  }

  private static Path existing(Path root) {
    Path at = root;
    while (!Files.exists(at) && at.getParent() != null) {
      at = at.getParent();
    }
    return at;
  }

  /// Takes a file; several threads may call it at once.
  void put(String path, byte[] bytes) throws IOException {
    write(waiting.resolve(path), bytes);
  }

  /// Opens a file to be written; several threads may call it at once.
  OutputStream open(String path) throws IOException {
    return stream(waiting.resolve(path));
  }

  /// Notes what the site will be.
  void announce(byte[] manifest) throws IOException {
    Path whole = waiting.resolve(Manifest.PATH);
    write(whole, manifest);
    Files.move(whole, site.resolve(MANIFEST), StandardCopyOption.ATOMIC_MOVE);
  }

  /// A failure while bytes are written names no file of its own accord.
  private void write(Path file, byte[] bytes) throws IOException {
    try (OutputStream out = stream(file)) {
      out.write(bytes);
    } catch (IOException fault) {
      throw SiteFolder.named(site.root(), fault);
    }
  }

  /// Most files share their folder with one before, so that it is made when it is missed.
  private static OutputStream stream(Path file) throws IOException {
    try {
      return new FileOutputStream(file.toFile());
    } catch (FileNotFoundException noFolder) {
      Files.createDirectories(SiteFolder.above(file));
      return Files.newOutputStream(file);
    }
  }

  /// Puts every file in its place, each whole.
  void move() throws IOException {
    if (Files.exists(waiting.root())) {
      moveAll(waiting.root(), site.root());
    }
  }

  private static void moveAll(Path from, Path to) throws IOException {
    try (var each = Files.newDirectoryStream(from)) {
      for (Path file : each) {
        move(file, to.resolve(file.getFileName()));
      }
    }
  }

  /// A folder is moved as a whole where none is in its place.
  private static void move(Path from, Path to) throws IOException {
    boolean folder = Files.isDirectory(from, LinkOption.NOFOLLOW_LINKS);
    if (folder && Files.isSymbolicLink(to)) {
      throw new FileSystemException(to.toString(), null, "is reached through a link");
    }
    boolean there = Files.isDirectory(to, LinkOption.NOFOLLOW_LINKS);
    if (folder && there) {
      moveAll(from, to);
    } else if (there) {
      throw new FileSystemException(to.toString(), null, "is a folder where a file has to be");
    } else if (folder && Files.exists(to)) {
      throw new FileSystemException(to.toString(), null, "is a file where a folder has to be");
    } else {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /// Puts the manifest in its place.
  void moveManifest() throws IOException {
    Files.move(site.resolve(MANIFEST), site.resolve(Manifest.PATH), StandardCopyOption.ATOMIC_MOVE);
  }

  /// Removes all but the lock, and the manifest of moves that failed halfway.
  private void clear() throws IOException {
    try (var files = Files.newDirectoryStream(site.resolve(NAME))) {
      for (Path file : files) {
        if (!file.equals(site.resolve(MANIFEST)) && !file.endsWith(LOCK)) {
          SiteFolder.removeAll(file);
        }
      }
    }
  }

  /// Removes the folder with what still waits in it, and the site's folder where that was made for
  /// it and stayed empty. The manifest of moves that failed halfway stays.
  @Override
  public void close() throws IOException {
    Path folder = site.resolve(NAME);
    clear();
    lock.close();
    Files.deleteIfExists(folder.resolve(LOCK));
    for (Path at = folder;
        !at.equals(existing) && SiteFolder.empty(at);
        at = SiteFolder.above(at)) {
      Files.delete(at);
    }
  }
}
