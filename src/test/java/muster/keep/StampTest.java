package muster.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file has another stamp when somebody touched it, and only then.
class StampTest {
  @TempDir private Path home;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(home.resolve("file"), "text");
  }

  private Stamp stamp() throws IOException {
    return Stamp.of(file).orElseThrow();
  }

  @Test
  void whatNobodyTouchedHasTheSame() throws IOException {
    Stamp before = stamp();
    assertEquals("text", Files.readString(file));
    assertEquals(before, stamp());
    assertEquals(4, before.bytes());
  }

  @Test
  void anotherFileInItsPlaceHasAnother() throws IOException {
    Stamp before = stamp();
    Path other = Files.writeString(home.resolve("other"), "next");
    Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
    Files.delete(file);
    Files.move(other, file);
    assertNotEquals(before, stamp());
    assertEquals(before.modified(), stamp().modified());
  }

  @Test
  void whatIsNoFileHasNone() throws IOException {
    assertEquals(Optional.empty(), Stamp.of(home));
    assertEquals(Optional.empty(), Stamp.of(home.resolve("none")));
    assertEquals(Optional.empty(), Stamp.of(Files.createSymbolicLink(home.resolve("link"), file)));
  }

  @Test
  void itIsSettledTwoSecondsAfterTheLastTouch() {
    Instant touched = Instant.ofEpochSecond(1_000);
    Instant before = Instant.ofEpochSecond(10);
    assertFalse(at(touched, before).settled(touched));
    assertFalse(at(touched, before).settled(touched.plusSeconds(2)));
    assertTrue(at(touched, before).settled(touched.plusSeconds(2).plusNanos(1)));
    assertFalse(at(before, touched).settled(touched.plusSeconds(2)));
    assertTrue(at(before, touched).settled(touched.plusSeconds(3)));
    assertFalse(at(touched.plusSeconds(60), before).settled(touched), "of the future");
  }

  private static Stamp at(Instant modified, Instant changed) {
    return new Stamp(4, nanos(modified), nanos(changed), 1);
  }

  private static long nanos(Instant time) {
    return Duration.between(Instant.EPOCH, time).toNanos();
  }
}
