package muster.serve;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Notices changes below folders, also in folders that are new. Where a folder is not there, it is
/// looked for in the one above it.
final class Watch implements Closeable {
  /// How long nothing may happen before a change counts as done: editors write a file in steps.
  private static final long QUIET_MILLIS = 15;

  private final WatchService service = FileSystems.getDefault().newWatchService();

  private final Set<Path> watched = new HashSet<>();

  Watch() throws IOException {}

  /// Begins to watch folders; those that are watched stay so.
  void over(List<Path> folders) throws IOException {
    for (Path folder : folders) {
      Path above = folder.resolveSibling("");
      if (Files.isDirectory(folder)) {
        tree(folder);
      } else if (Files.isDirectory(above)) {
        register(above);
      }
    }
  }

  private void tree(Path root) throws IOException {
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path folder : walk.filter(Files::isDirectory).toList()) {
        register(folder);
      }
    } catch (UncheckedIOException gone) {
      // a folder went away while it was walked through: that is an event of the one above it
      if (!(gone.getCause() instanceof NoSuchFileException)) {
        throw gone;
      }
    }
  }

  private void register(Path folder) throws IOException {
    try {
      folder.register(
          service,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_MODIFY,
          StandardWatchEventKinds.ENTRY_DELETE);
      watched.add(folder);
    } catch (NoSuchFileException _) {
      // gone already
    }
  }

  /// Waits until something changed and no more does.
  ///
  /// @return the files that changed, came or went; empty where folders may have done so too, which
  ///   then want to be watched anew, or where more happened than could be noted
  Optional<Set<Path>> await() throws InterruptedException {
    Optional<Set<Path>> changed = Optional.of(new HashSet<>());
    WatchKey key = service.take();
    while (key != null) {
      Optional<Set<Path>> more = drain(key);
      changed = changed.filter(_ -> more.isPresent());
      changed.ifPresent(all -> more.ifPresent(all::addAll));
      key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }
    return changed;
  }

  private Optional<Set<Path>> drain(WatchKey key) {
    Set<Path> changed = new HashSet<>();
    boolean sure = true;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.context() instanceof Path name) {
        Path path = ((Path) key.watchable()).resolve(name);
        sure &= !watched.contains(path) && !Files.isDirectory(path);
        changed.add(path);
      } else {
        sure = false;
      }
    }
    sure &= key.reset();
    return sure ? Optional.of(changed) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
