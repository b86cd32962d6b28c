package muster.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import muster.export.Fingerprint;
import muster.keep.Stamp;

/// The files of a site on the disk, by their paths below its root. No link is followed out of it.
record SiteFolder(Path root) {
  /// Where a file lies.
  ///
  /// @throws IllegalArgumentException if that is not below the root
  Path resolve(String path) {
    Path file = root.resolve(path).normalize();
    if (!file.startsWith(root) || file.equals(root)) {
      throw new IllegalArgumentException("path: not below the site's root: " + path);
    }
    return file;
  }

  /// The folder in which a file or folder lies.
  static Path above(Path path) {
    return Optional.ofNullable(path.getParent()).orElseThrow();
  }

  boolean has(String path) {
    return Files.isRegularFile(resolve(path), LinkOption.NOFOLLOW_LINKS) && plain(path);
  }

  /// Whether no folder above the file is a link.
  private boolean plain(String path) {
    for (Path at = above(resolve(path)); !at.equals(root); at = above(at)) {
      if (Files.isSymbolicLink(at)) {
        return false;
      }
    }
    return true;
  }

  /// What the folder says of a file; empty where there is none, or none of ours.
  Optional<Stamp> stamp(String path) throws IOException {
    return plain(path) ? Stamp.of(resolve(path)) : Optional.empty();
  }

  /// Where a file of ours lies; empty where there is none.
  Optional<Path> file(String path) {
    return has(path) ? Optional.of(resolve(path)) : Optional.empty();
  }

  boolean holds(String path, byte[] bytes) throws IOException {
    Path file = resolve(path);
    return has(path)
        && Files.size(file) == bytes.length
        && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  Optional<Fingerprint> entry(String path) throws IOException {
    return has(path)
        ? Optional.of(Fingerprint.of(Files.readAllBytes(resolve(path))))
        : Optional.empty();
  }

  /// The manifest, where there is one of ours.
  Optional<Manifest> manifest() throws IOException {
    return manifest(Manifest.PATH);
  }

  Optional<Manifest> manifest(String path) throws IOException {
    return has(path)
        ? Manifest.parse(new String(Files.readAllBytes(resolve(path)), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /// A fault of the disk that says where it was: one while bytes are written does not.
  static FileSystemException named(Path place, IOException fault) {
    if (fault instanceof FileSystemException named) {
      return named;
    }
    var named = new FileSystemException(place.toString(), null, fault.getMessage());
    named.initCause(fault);
    return named;
  }

  /// Removes a file, or a folder with all that is in it; no link is followed.
  static void removeAll(Path file) throws IOException {
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      try (var files = Files.newDirectoryStream(file)) {
        for (Path each : files) {
          removeAll(each);
        }
      }
    }
    Files.delete(file);
  }

  /// Removes a file, and the folders above it that are empty then.
  void remove(String path) throws IOException {
    if (!has(path)) {
      return;
    }
    Files.delete(resolve(path));
    for (Path at = above(resolve(path)); !at.equals(root) && empty(at); at = above(at)) {
      Files.delete(at);
    }
  }

  static boolean empty(Path folder) throws IOException {
    try (var files = Files.newDirectoryStream(folder)) {
      return !files.iterator().hasNext();
    }
  }

  /// What lies in the folder beside some files: a file by its path, a folder that holds none of
  /// them by its path and `/`.
  SortedSet<String> besides(Set<String> files) throws IOException {
    Set<String> folders = new HashSet<>();
    for (String path : files) {
      for (int at = path.lastIndexOf('/');
          at >= 0 && folders.add(path.substring(0, at + 1));
          at = path.lastIndexOf('/', at - 1)) {}
    }
    var found = new Strangers(root, files, folders);
    if (Files.isDirectory(root)) {
      Files.walkFileTree(root, found);
    }
    return found.strangers;
  }

  private static final class Strangers extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Set<String> files;
    private final Set<String> folders;
    private final SortedSet<String> strangers = new TreeSet<>();

    private Strangers(Path root, Set<String> files, Set<String> folders) {
      this.root = root;
      this.files = files;
      this.folders = folders;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = name(folder) + "/";
      if (folder.equals(root) || folders.contains(name)) {
        return FileVisitResult.CONTINUE;
      }
      strangers.add(name);
      return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!files.contains(name(file))) {
        strangers.add(name(file));
      }
      return FileVisitResult.CONTINUE;
    }

    private String name(Path path) {
      return root.relativize(path).toString().replace('\\', '/');
    }
  }
}
