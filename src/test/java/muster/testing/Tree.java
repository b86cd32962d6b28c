package muster.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The files of a folder.
public final class Tree {
  private Tree() {}

  /// All of them, in the order of their paths.
  public static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /// Copies them to another folder, which is made where it is not there. @return that folder
  public static Path copy(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Path place = to.resolve(from.relativize(file).toString());
      Files.createDirectories(place.getParent());
      Files.copy(file, place);
    }
    return to;
  }

  /// Deletes a folder with all that is in it, where it is there. @return that folder
  public static Path delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
    return folder;
  }
}
