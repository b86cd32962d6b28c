package muster.serve;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Notices changes below folders, also in folders that are new. Where a folder is not there, it is
/// looked for in the one above it.
final class Watch implements Closeable {
  /// How long nothing may happen before a change counts as done: editors write a file in steps.
  private static final long QUIET_MILLIS = 15;

  private final WatchService service = FileSystems.getDefault().newWatchService();

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
    } catch (NoSuchFileException _) {
      // gone already
    }
  }

  /// Waits until something changed and no more does.
  void await() throws InterruptedException {
    WatchKey key = service.take();
    while (key != null) {
      drain(key);
      key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private static void drain(WatchKey key) {
    key.pollEvents().clear();
    key.reset();
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
