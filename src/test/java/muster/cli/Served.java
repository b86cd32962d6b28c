package muster.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `muster serve` in a thread of its own.
public final class Served implements AutoCloseable {
  private static final int ROOM = 1 << 20;

  private final Thread thread;
  private final String address;

  private Served(Thread thread, String address) {
    this.thread = thread;
    this.address = address;
  }

  /// Serves the record of a project, once its site is made or cannot be.
  public static Served of(Path home) throws IOException {
    var said = new PipedInputStream(ROOM);
    var err = new PrintStream(new PipedOutputStream(said), false, StandardCharsets.UTF_8);
    var out = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    var around =
        new Surroundings(
            InputStream.nullInputStream(),
            out,
            err,
            Map.of(),
            home,
            home,
            false,
            2,
            System::nanoTime,
            InstantSource.system(),
            Optional.empty());
    Thread thread = new Thread(() -> Muster.run(List.of("serve", "--port", "0"), around), "serve");
    thread.setDaemon(true);
    thread.start();
    return new Served(thread, address(said));
  }

  private static String address(PipedInputStream said) throws IOException {
    var lines = new BufferedReader(new InputStreamReader(said, StandardCharsets.UTF_8));
    var before = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      before.append(line).append('\n');
      int at = line.indexOf("http://");
      if (at >= 0) {
        return line.substring(at).split(" ", 2)[0];
      }
    }
    throw new IllegalStateException("no address is said: " + before);
  }

  /// Where it is, with a `/` at the end.
  public String address() {
    return address;
  }

  /// The project's words.
  static String words() throws IOException {
    return Files.readString(Path.of("templates/words/en.properties"));
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
