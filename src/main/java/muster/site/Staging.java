package muster.site;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A folder inside a site where files wait until all of them are made, so that a build that fails
/// or is killed leaves the site as it was. Only one build at a time can have it.
final class Staging implements AutoCloseable {
  /// Its name in the site's root.
  static final String NAME = ".muster-build";

  private static final String LOCK = "lock";

  /// The manifest of the site to come, written before the first file is moved: if the build is
  /// killed then, the next one knows by it which files are ours.
  static final String MANIFEST = NAME + "/" + Manifest.PATH;

  private final SiteFolder site;
  private final Path existing;
  private final FileChannel lock;
  private final AtomicInteger count = new AtomicInteger();
  private final Map<String, Path> waiting = new ConcurrentHashMap<>();

  private Staging(SiteFolder site, Path existing, FileChannel lock) {
    this.site = site;
    this.existing = existing;
    this.lock = lock;
  }

  /// Opens the folder. What a killed build left in it is gone when it is closed.
  ///
  /// @throws IOException also if another build has it
  static Staging open(SiteFolder site) throws IOException {
    Path folder = site.resolve(NAME);
    Path existing = existing(site.root());
    Files.createDirectories(folder);
    Path file = folder.resolve(LOCK);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock(channel) == null) {
      channel.close();
      throw new FileSystemException(
          site.root().toString(), null, "another build is writing to this folder");
    }
    return new Staging(site, existing, channel);
  }

  private static Path existing(Path root) {
    Path at = root;
    while (!Files.exists(at) && at.getParent() != null) {
      at = at.getParent();
    }
    return at;
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException ofThisProcess) {
      return null;
    }
  }

  /// Takes a file; several threads may call it at once.
  void put(String path, byte[] bytes) throws IOException {
    waiting.put(path, write(count.incrementAndGet(), bytes));
  }

  /// Notes what the site will be.
  void announce(byte[] manifest) throws IOException {
    Files.move(write(0, manifest), site.resolve(MANIFEST), StandardCopyOption.ATOMIC_MOVE);
  }

  /// A failure while bytes are written names no file of its own accord.
  private Path write(int number, byte[] bytes) throws IOException {
    Path file = site.resolve(NAME + "/" + number);
    try {
      Files.write(file, bytes);
    } catch (FileSystemException named) {
      throw named;
    } catch (IOException full) {
      var named = new FileSystemException(site.root().toString(), null, full.getMessage());
      named.initCause(full);
      throw named;
    }
    return file;
  }

  /// Puts every file in its place, each whole.
  void move() throws IOException {
    for (var each : new TreeMap<>(waiting).entrySet()) {
      site.makeRoom(each.getKey());
      Files.move(each.getValue(), site.resolve(each.getKey()), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /// Puts the manifest in its place.
  void moveManifest() throws IOException {
    Files.move(site.resolve(MANIFEST), site.resolve(Manifest.PATH), StandardCopyOption.ATOMIC_MOVE);
  }

  /// Removes the folder with what still waits in it, and the site's folder where that was made for
  /// it and stayed empty. The manifest of moves that failed halfway stays.
  @Override
  public void close() throws IOException {
    Path folder = site.resolve(NAME);
    try (var files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (!file.equals(site.resolve(MANIFEST)) && !file.endsWith(LOCK)) {
          Files.delete(file);
        }
      }
    }
    lock.close();
    Files.deleteIfExists(folder.resolve(LOCK));
    for (Path at = folder;
        !at.equals(existing) && SiteFolder.empty(at);
        at = SiteFolder.above(at)) {
      Files.delete(at);
    }
  }
}
