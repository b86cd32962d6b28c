package muster.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// What a file's folder says of it, which changes whenever somebody touches the file.
///
/// @param bytes its size
/// @param modified when its content was last written, in nanoseconds
/// @param changed when anything of it was last changed, in nanoseconds, which nobody can set
public record Stamp(long bytes, long modified, long changed) {
  /// Empty where there is no file but a link, or nothing, or the system tells no such times.
  public static Optional<Stamp> of(Path file) throws IOException {
    try {
      var told = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      Object changed = Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS);
      return told.isRegularFile() && changed instanceof FileTime time
          ? Optional.of(new Stamp(told.size(), nanos(told.lastModifiedTime()), nanos(time)))
          : Optional.empty();
    } catch (NoSuchFileException | UnsupportedOperationException none) {
      return Optional.empty();
    }
  }

  private static long nanos(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }
}
