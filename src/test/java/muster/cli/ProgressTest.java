package muster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final long TENTH = 100_000_000;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final AtomicLong clock = new AtomicLong();

  private Progress progress(boolean terminal) {
    var out = new PrintStream(said, false, StandardCharsets.UTF_8);
    var in = new ByteArrayInputStream(new byte[0]);
    Path home = Path.of("");
    return new Progress(
        new Surroundings(
            in,
            out,
            out,
            Map.of(),
            home,
            home,
            terminal,
            1,
            clock::get,
            InstantSource.system(),
            Optional.empty()),
        true);
  }

  /// A thousand files a second. @return what a terminal shows of it
  private String made(Progress progress, int files) {
    for (int file = 0; file < files; file++) {
      clock.addAndGet(TENTH / 100);
      progress.take("page.html", new byte[0]);
    }
    progress.end();
    return said.toString(StandardCharsets.UTF_8).replace("\r", "|").replace("\u001b[K", "gone");
  }

  @Test
  void aTerminalShowsItAfterHalfASecondTenTimesASecond() {
    assertEquals(
        "|  making the site: 500 files|  making the site: 600 files"
            + "|  making the site: 700 files|gone",
        made(progress(true), 799));
  }

  @Test
  void aShortBuildShowsNothing() {
    assertEquals("", made(progress(true), 499));
  }

  @Test
  void nothingIsShownToAFile() {
    assertEquals("", made(progress(false), 799));
  }
}
