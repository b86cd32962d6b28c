package muster.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import muster.diagnostic.Position;
import muster.diagnostic.Rule;

/// Finds and reads the files of the data folder: every one of them, or it says why not.
final class DataFolder {
  /// Bytes of one file, which take some ten seconds to read and check; the largest table of a real
  /// record is a hundredth of it.
  static final long LARGEST = 16L << 20;

  private final Path root;
  private final String shown;

  DataFolder(Path root) {
    this.root = root;
    this.shown =
        Optional.ofNullable(root.toAbsolutePath().normalize().getFileName())
            .map(Path::toString)
            .orElse("data");
  }

  /// The folder's own name, with which every printed path begins.
  String shown() {
    return shown;
  }

  /// A path with what is printed for it.
  record Named(Path path, String name) {}

  /// All files in order of their names.
  List<Named> files() throws IOException {
    try (Stream<Path> walk =
        Files.find(root, Integer.MAX_VALUE, (_, told) -> !told.isDirectory())) {
      return walk.map(path -> new Named(path, name(path)))
          .sorted(Comparator.comparing(Named::name))
          .toList();
    }
  }

  /// A path as it is printed.
  String name(Path path) {
    return shown + "/" + root.relativize(path).toString().replace('\\', '/');
  }

  /// One of the files, as it is now, on any thread; empty where it is not to be read, which is
  /// reported.
  Optional<FactFile> file(Path path, Problems own) throws IOException {
    return read(new Named(path, name(path)), own);
  }

  /// Reads a file, on any thread.
  ///
  /// @param own of this file alone: what cannot be read is reported
  /// @return empty where there are no lines to show
  Optional<FactFile> read(Named named, Problems own) throws IOException {
    Path path = named.path();
    var file = new FactFile(named.name(), "");
    if (path.getFileName().toString().startsWith(".") || isLicence(path)) {
      return Optional.empty();
    }
    boolean prose = file.isProse() && file.shown().startsWith(shown + "/pages/");
    if (!file.isFacts() && !prose) {
      return refuse(
          own,
          file.shown(),
          "is neither .yaml, .yml or .json nor Markdown under pages/",
          "rename or move it");
    }
    var told = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (told.isSymbolicLink()) {
      return refuse(own, file.shown(), "is a symbolic link", "put the file itself there");
    }
    if (!told.isRegularFile()) {
      return refuse(own, file.shown(), "is a pipe or a device", "remove it: data stands in files");
    }
    if (!Files.isReadable(path)) {
      return refuse(own, file.shown(), "may not be read", "change its permissions");
    }
    if (told.size() > LARGEST) {
      return refuse(own, file.shown(), "is larger than 16 MiB", "split it into several files");
    }
    return Optional.of(Decoder.decode(file.shown(), Files.readAllBytes(path), own));
  }

  /// The text of a file that was read before; empty where that cannot be done any more.
  static String text(Named named) {
    try {
      return Decoder.decode(named.name(), Files.readAllBytes(named.path()), new Problems()).text();
    } catch (IOException gone) {
      return "";
    }
  }

  private boolean isLicence(Path path) {
    return root.equals(path.getParent()) && path.getFileName().toString().startsWith("LICENSE");
  }

  private static Optional<FactFile> refuse(Problems own, String name, String why, String hint) {
    own.add(
        Rule.FILE_NOT_READ,
        Position.startOf(name),
        "the file " + why + ": nothing of it is read",
        hint);
    return Optional.empty();
  }
}
