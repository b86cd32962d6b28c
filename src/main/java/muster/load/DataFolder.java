package muster.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
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
  private final Problems problems;

  DataFolder(Path root, Problems problems) {
    this.root = root;
    this.shown =
        Optional.ofNullable(root.toAbsolutePath().normalize().getFileName())
            .map(Path::toString)
            .orElse("data");
    this.problems = problems;
  }

  /// The folder's own name, with which every printed path begins.
  String shown() {
    return shown;
  }

  /// A path with what is printed for it.
  private record Named(Path path, String name) {}

  /// What came of one path. @param problems why it is not read
  private record Taken(Optional<FactFile> file, Problems problems) {}

  /// The files in order of their paths; what cannot be read is reported, and left out unless it has
  /// lines to show.
  List<FactFile> files() throws IOException {
    List<Named> named = named();
    List<Taken> all;
    try {
      all = named.parallelStream().map(this::take).toList();
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
    all.forEach(one -> problems.join(one.problems()));
    return all.stream().flatMap(one -> one.file().stream()).toList();
  }

  private List<Named> named() throws IOException {
    try (Stream<Path> walk = Files.walk(root, new FileVisitOption[0])) {
      return walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .map(path -> new Named(path, name(path)))
          .sorted(Comparator.comparing(Named::name))
          .toList();
    }
  }

  private String name(Path path) {
    return shown + "/" + root.relativize(path).toString().replace('\\', '/');
  }

  /// On any thread: with problems of its own.
  private Taken take(Named named) {
    var own = new Problems();
    try {
      return new Taken(read(named.path(), new FactFile(named.name(), ""), own), own);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Optional<FactFile> read(Path path, FactFile file, Problems own) throws IOException {
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
    if (Files.isSymbolicLink(path)) {
      return refuse(own, file.shown(), "is a symbolic link", "put the file itself there");
    }
    if (!Files.isRegularFile(path)) {
      return refuse(own, file.shown(), "is a pipe or a device", "remove it: data stands in files");
    }
    if (!Files.isReadable(path)) {
      return refuse(own, file.shown(), "may not be read", "change its permissions");
    }
    if (Files.size(path) > LARGEST) {
      return refuse(own, file.shown(), "is larger than 16 MiB", "split it into several files");
    }
    return Optional.of(Decoder.decode(file.shown(), Files.readAllBytes(path), own));
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
