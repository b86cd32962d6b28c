package muster.keep;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// A file that is replaced whole.
///
/// @param folder made when it is needed
public record KeptFile(Path folder, String name) implements Place {
  @Override
  public Optional<InputStream> open() throws IOException {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
  }

  @Override
  public void put(byte[] head, byte[] body) throws IOException {
    Files.createDirectories(folder);
    Path beside = Files.createTempFile(folder, name, ".new");
    try {
      try (var out = Files.newOutputStream(beside)) {
        out.write(head);
        out.write(body);
      }
      Files.move(beside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
