package muster.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Folders as maps, and builds of made-up files.
public final class Folder {
  private Folder() {}

  /// Every file below a folder by its path, read as text; empty where there is no folder.
  public static SortedMap<String, String> read(Path root) {
    SortedMap<String, String> files = new TreeMap<>();
    if (Files.notExists(root)) {
      return files;
    }
    try (var walk = Files.walk(root)) {
      for (Path file : walk.filter(each -> !Files.isDirectory(each)).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        files.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return files;
  }

  /// What tells whether anything was written: the time of every file and folder.
  public static Map<String, String> times(Path root) {
    Map<String, String> times = new HashMap<>();
    try (var walk = Files.walk(root)) {
      for (Path each : walk.toList()) {
        times.put(
            each.toString(),
            Files.getLastModifiedTime(each, LinkOption.NOFOLLOW_LINKS)
                + " "
                + Files.readAttributes(each, "unix:ino").get("ino"));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return times;
  }

  /// Contents that are texts.
  static SortedMap<String, Content> contents(Map<String, String> files) {
    SortedMap<String, Content> contents = new TreeMap<>();
    files.forEach((path, text) -> contents.put(path, () -> text.getBytes(StandardCharsets.UTF_8)));
    return contents;
  }

  /// Brings a folder to hold these files.
  static Changes build(Path root, Map<String, String> files) {
    return build(root, files, false);
  }

  static Changes build(Path root, Map<String, String> files, boolean dry) {
    try (Update update = OutputDirectory.at(root, List.of()).update(dry, Optional.empty())) {
      return update.finish(Press.print(contents(files), 2, update));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (OutputRefused | BrokenTemplates fault) {
      throw new IllegalStateException(fault);
    }
  }
}
