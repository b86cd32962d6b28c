package muster.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import muster.render.TemplateSource;

/// Where templates are read from: what the first folder does not have is looked for in the next.
///
/// @param folders those that are there
/// @param builtIn whether the templates of the tool come last
record TemplateFolders(List<Path> folders, boolean builtIn) {
  /// A folder that was named, then the project's own. That one is whole: the templates that come
  /// with the tool are looked at only where the project has none.
  static TemplateFolders of(Optional<Path> named, Path own) {
    boolean whole = Files.isDirectory(own);
    List<Path> folders =
        Stream.concat(named.stream(), whole ? Stream.of(own) : Stream.empty()).distinct().toList();
    return new TemplateFolders(folders, !whole);
  }

  /// The files.
  TemplateSource source() {
    TemplateSource last = name -> Optional.empty();
    return folders.stream()
        .map(TemplateSource::folder)
        .reduce(TemplateSource::or)
        .orElse(last)
        .or(builtIn ? TemplateSource.builtIn() : last);
  }

  /// The file of a name as it is read, or the one that is missing; empty where it is the tool's.
  Optional<Path> file(String name) {
    Optional<Path> found =
        folders.stream().map(folder -> folder.resolve(name)).filter(Files::exists).findFirst();
    return found.isPresent() || builtIn
        ? found
        : folders.stream().map(folder -> folder.resolve(name)).reduce((_, last) -> last);
  }
}
