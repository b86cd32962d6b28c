package muster.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes fact files so that a reader sees the old file or the new one, never a part.
public final class WholeFile {
  private WholeFile() {}

  /// Makes a file.
  ///
  /// @throws java.nio.file.FileAlreadyExistsException if it is there
  public static void create(Path file, String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text, UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /// Puts a text in the place of what a file holds.
  public static void replace(Path file, String text) throws IOException {
    Path place = file.toRealPath();
    Path beside = place.resolveSibling("." + place.getFileName() + ".new");
    try {
      Files.writeString(beside, text, UTF_8);
      Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
