package muster.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import muster.render.TemplateSource;

/// Where templates are read from, file by file: what no folder has comes with the tool.
///
/// @param folders those that are there, the first one first
record TemplateFolders(List<Path> folders) {
  /// A folder that was named, then the project's own.
  static TemplateFolders of(Optional<Path> named, Path own) {
    return new TemplateFolders(
        Stream.concat(named.stream(), Stream.of(own))
            .filter(Files::isDirectory)
            .distinct()
            .toList());
  }

  /// The files.
  TemplateSource source() {
    return Stream.concat(
            folders.stream().map(TemplateSource::folder), Stream.of(TemplateSource.builtIn()))
        .reduce(TemplateSource::or)
        .orElseThrow();
  }

  /// The file of a name as it is read; empty where it is the tool's.
  Optional<Path> file(String name) {
    return folders.stream().map(folder -> folder.resolve(name)).filter(Files::exists).findFirst();
  }
}
