package muster.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs git to read a repository. The arguments never pass a shell, and commands that only read
/// objects are used: no hook, pager, filter, signature check or program for differences is run, and
/// nothing is fetched. Variables of the environment that point git elsewhere are dropped. As
/// nothing of a repository is run, one that belongs to somebody else is read like any other.
final class Git {
  private static final List<String> ALWAYS =
      List.of(
          "git",
          "--no-pager",
          "--no-replace-objects",
          "--no-optional-locks",
          "--literal-pathspecs",
          "-c",
          "core.hooksPath=/dev/null",
          "-c",
          "core.fsmonitor=false",
          "-c",
          "core.quotePath=false",
          "-c",
          "log.showSignature=false",
          "-c",
          "protocol.allow=never",
          "-c",
          "safe.directory=*");

  private final Path folder;

  /// @param folder somewhere in the repository
  Git(Path folder) {
    this.folder = folder;
  }

  /// What a command printed, and how it ended. Names of files come as UTF-8, as git keeps them.
  record Outcome(int status, String out, String err) {
    boolean done() {
      return status == 0;
    }

    /// The output without its last line end.
    String text() {
      return out.stripTrailing();
    }
  }

  /// Runs a command to its end.
  Outcome run(String... arguments) throws IOException {
    Process process = start(arguments);
    process.getOutputStream().close();
    var err = new ByteArrayOutputStream();
    Thread reader = Thread.startVirtualThread(() -> drain(process.getErrorStream(), err));
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      int status = process.waitFor();
      reader.join();
      return new Outcome(status, out, err.toString(StandardCharsets.UTF_8));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      process.destroy();
      throw new IOException("git was stopped", stopped);
    }
  }

  /// The output of a command that is not expected to fail.
  Outcome need(String... arguments) throws IOException {
    Outcome outcome = run(arguments);
    if (!outcome.done()) {
      String first = outcome.err().lines().findFirst().orElse("no reason given");
      throw new IOException("git " + arguments[0] + " failed: " + first);
    }
    return outcome;
  }

  /// Starts a command that is talked to.
  Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(ALWAYS);
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    var environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("GIT_"));
    environment.put("GIT_NO_LAZY_FETCH", "1");
    environment.put("GIT_TERMINAL_PROMPT", "0");
    environment.put("LC_ALL", "C");
    try {
      return builder.start();
    } catch (IOException absent) {
      throw new IOException(
          "git is needed to read earlier versions and cannot be run: install it, or compare two"
              + " folders",
          absent);
    }
  }

  private static void drain(InputStream from, ByteArrayOutputStream to) {
    try {
      from.transferTo(to);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
