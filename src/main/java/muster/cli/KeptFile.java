package muster.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import muster.annals.Shelf;

/// Keeps something in a file, which is replaced whole.
///
/// @param folder made when it is needed
record KeptFile(Path folder, String name) implements Shelf {
  @Override
  public Optional<byte[]> take() throws IOException {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  @Override
  public void put(byte[] bytes) throws IOException {
    Files.createDirectories(folder);
    Path beside = Files.createTempFile(folder, name, ".new");
    Files.write(beside, bytes);
    Files.move(beside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
  }
}
