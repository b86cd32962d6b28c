package muster.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where templates, their words and their assets are read from, file by file.
@FunctionalInterface
public interface TemplateSource {
  /// The bytes of one file.
  ///
  /// @param name path below the templates' folder, with `/`: `page/claim.html`, `asset/site.css`
  /// @return empty when this source has no such file
  /// @throws UncheckedIOException when the file is there and cannot be read
  Optional<byte[]> read(String name);

  /// The templates of a site, in a folder of its own. The folder need not exist.
  static TemplateSource folder(Path folder) {
    return name -> {
      Path file = folder.resolve(name);
      try {
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    };
  }

  /// The templates that come with the tool.
  static TemplateSource builtIn() {
    return name -> {
      try (InputStream stream =
          TemplateSource.class.getResourceAsStream("/muster/templates/" + name)) {
        return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    };
  }

  /// Whether anything is printed by a template: an empty file says that the site does without it.
  ///
  /// @param template without ending: `page/claim`
  default boolean prints(String template) {
    return read(template + Templates.ENDING).filter(bytes -> bytes.length == 0).isEmpty();
  }

  /// This source, and for every file that it does not have, another.
  default TemplateSource or(TemplateSource other) {
    return name -> read(name).or(() -> other.read(name));
  }
}
