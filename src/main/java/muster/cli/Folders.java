package muster.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Finds the folders that a command works on. Names that are typed start from the current
/// directory. The default ones are those of the record in which one stands: of the nearest folder,
/// from the current directory upwards, that has a `data/site.yaml`; else of the project.
final class Folders {
  private static final String USUAL_SITE = "data/site.yaml";

  private final Surroundings around;

  Folders(Surroundings around) {
    this.around = around;
  }

  /// The folder that was named, or the record's own.
  Path folder(Optional<Path> typed, String usual) {
    return typed
        .map(around.directory()::resolve)
        .orElseGet(() -> home().resolve(usual))
        .normalize();
  }

  private Path home() {
    for (Path at = around.directory(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve(USUAL_SITE))) {
        return at;
      }
    }
    return around.home();
  }

  /// The record's folder, which has to be there.
  Path data(Optional<Path> typed) {
    Path data = folder(typed, "data");
    if (!Files.isDirectory(data)) {
      throw new Misuse("no folder " + shown(data) + " with a record: name one with --data");
    }
    return data;
  }

  /// A path as one types it: from the current directory where it lies below that.
  String shown(Path path) {
    Path directory = around.directory();
    boolean below = path.startsWith(directory) && !path.equals(directory);
    return (below ? directory.relativize(path) : path).toString().replace('\\', '/');
  }
}
