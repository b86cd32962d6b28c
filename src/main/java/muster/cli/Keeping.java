package muster.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import muster.keep.KeptFile;
import muster.keep.Shelf;

/// Where things are kept from one run to the next: in the project's `.muster` folder, as long as
/// the tool is the same. All of it may be removed at any time.
///
/// @param tool names the version of the tool
record Keeping(Path folder, String tool) {
  private static final String FOLDER = ".muster";

  /// Nothing is kept where the tool is no file, as then it is being worked on, nor where the
  /// project cannot be written to.
  ///
  /// @param home the project's folder
  static Optional<Keeping> in(Path home) throws IOException {
    Optional<Path> tool = jar().filter(Files::isRegularFile);
    return tool.isEmpty() || !Files.isWritable(home)
        ? Optional.empty()
        : Optional.of(new Keeping(home.resolve(FOLDER), name(tool.get())));
  }

  private static Optional<Path> jar() {
    CodeSource source = Keeping.class.getProtectionDomain().getCodeSource();
    try {
      return Optional.of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException odd) {
      return Optional.empty();
    }
  }

  /// A file that is made anew has another time.
  private static String name(Path tool) throws IOException {
    var file = Files.readAttributes(tool, BasicFileAttributes.class);
    long made = file.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    return tool + " " + file.size() + " " + made;
  }

  Shelf shelf(String name) {
    return new Shelf(new KeptFile(folder, name), tool);
  }
}
