package muster.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/// What lies around the program, passed in so that a test can put something else there.
///
/// @param in where answers come from
/// @param out for results
/// @param err for talk
/// @param home against which the default folders are resolved
/// @param directory against which paths that are typed are resolved
/// @param terminal whether somebody looks on
/// @param processors how many threads a build takes unless told otherwise
/// @param clock nanoseconds from any beginning
/// @param time of the day
/// @param tool the file that the program is run from; empty where it is being worked on
record Surroundings(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Path home,
    Path directory,
    boolean terminal,
    int processors,
    LongSupplier clock,
    InstantSource time,
    Optional<Path> tool) {
  /// The surroundings of this process.
  static Surroundings ofTheProcess() {
    Path directory = Path.of("").toAbsolutePath();
    return new Surroundings(
        System.in,
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        System.getenv(),
        directory.resolve(System.getProperty("muster.home", "")).normalize(),
        directory,
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent(),
        Runtime.getRuntime().availableProcessors(),
        System::nanoTime,
        InstantSource.system(),
        jar());
  }

  private static Optional<Path> jar() {
    CodeSource source = Surroundings.class.getProtectionDomain().getCodeSource();
    try {
      return Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isRegularFile);
    } catch (URISyntaxException odd) {
      return Optional.empty();
    }
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /// Today in UTC, or the day that SOURCE_DATE_EPOCH names where that is set.
  LocalDate today() {
    return Optional.ofNullable(environment.get("SOURCE_DATE_EPOCH"))
        .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)))
        .orElseGet(time::instant)
        .atZone(ZoneOffset.UTC)
        .toLocalDate();
  }

  /// Writes out what is buffered.
  void flush() {
    out.flush();
    err.flush();
  }
}
