package muster.site;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Sees to it that only one build at a time writes to a place.
final class BuildLock {
  private BuildLock() {}

  /// Opens a file, which is made where it is not there, and locks it until it is closed.
  ///
  /// @param place that is written to
  /// @throws IOException also if another build has it
  static FileChannel open(Path file, Path place) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    // A build that ended in between has put the file elsewhere.
    if (lock(channel) == null || Files.notExists(file)) {
      channel.close();
      throw new FileSystemException(place.toString(), null, "another build is writing to it");
    }
    return channel;
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException ofThisProcess) {
      return null;
    }
  }
}
