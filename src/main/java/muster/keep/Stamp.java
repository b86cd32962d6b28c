package muster.keep;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// What a file's folder says of it, which changes whenever somebody touches the file.
///
/// @param bytes its size
/// @param modified when its content was last written, in nanoseconds
/// @param changed when anything of it was last changed, in nanoseconds, which nobody can set
/// @param inode which file it is
public record Stamp(long bytes, long modified, long changed, long inode) {
  private static final String TOLD = "unix:isRegularFile,size,lastModifiedTime,ctime,ino";

  /// The coarsest clock of a file system has steps of two seconds.
  private static final long STEP = Duration.ofSeconds(2).toNanos();

  /// Empty where there is no file but a link, or nothing, or the system tells no such times.
  public static Optional<Stamp> of(Path file) throws IOException {
    try {
      Map<String, Object> told = Files.readAttributes(file, TOLD, LinkOption.NOFOLLOW_LINKS);
      return told.get("isRegularFile") instanceof Boolean regular
              && regular
              && told.get("size") instanceof Long bytes
              && told.get("lastModifiedTime") instanceof FileTime modified
              && told.get("ctime") instanceof FileTime changed
              && told.get("ino") instanceof Long inode
          ? Optional.of(new Stamp(bytes, nanos(modified), nanos(changed), inode))
          : Optional.empty();
    } catch (NoSuchFileException | UnsupportedOperationException none) {
      return Optional.empty();
    }
  }

  /// One that was written to these bytes.
  public static Stamp read(DataInput in) throws IOException {
    return new Stamp(in.readLong(), in.readLong(), in.readLong(), in.readLong());
  }

  /// Writes it to bytes.
  public void write(DataOutput out) throws IOException {
    out.writeLong(bytes);
    out.writeLong(modified);
    out.writeLong(changed);
    out.writeLong(inode);
  }

  private static long nanos(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }

  /// Whether the times are so far back that whoever touches the file from now on changes them: in
  /// the same step of the clock one may write to it and leave them as they are.
  public boolean settled(Instant now) {
    long before = nanos(FileTime.from(now)) - STEP;
    return modified < before && changed < before;
  }
}
