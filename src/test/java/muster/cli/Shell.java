package muster.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Runs commands in this process, in surroundings of its own.
///
/// @param home the project, where default folders are
/// @param directory the current directory
/// @param typed what is typed when it asks
/// @param tool the file that it is run from, where it may keep things
record Shell(
    Path home,
    Path directory,
    Map<String, String> environment,
    boolean terminal,
    String typed,
    InstantSource time,
    Optional<Path> tool) {
  /// What a command left.
  record Outcome(int status, String out, String err) {}

  /// A shell in which nothing is kept.
  Shell(
      Path home, Path directory, Map<String, String> environment, boolean terminal, String typed) {
    this(home, directory, environment, terminal, typed, InstantSource.system(), Optional.empty());
  }

  /// A shell whose current directory is the project.
  static Shell in(Path home) {
    return new Shell(home, home, Map.of(), false, "");
  }

  /// The same project from another directory.
  Shell from(Path elsewhere) {
    return new Shell(home, elsewhere, environment, terminal, typed, time, tool);
  }

  /// The same with other variables, and somebody who looks on.
  Shell onTerminal(Map<String, String> variables) {
    return new Shell(home, directory, variables, true, typed, time, tool);
  }

  /// The same with somebody at a terminal who types lines.
  Shell typing(String lines) {
    return new Shell(home, directory, environment, true, lines, time, tool);
  }

  /// The same with a tool that keeps things in the project's `.muster` folder.
  ///
  /// @param now what time it is for it
  Shell keeping(Path program, InstantSource now) {
    return new Shell(home, directory, environment, terminal, typed, now, Optional.of(program));
  }

  /// Runs `muster` with arguments.
  Outcome run(String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
    int status = Muster.run(List.of(arguments), around(in, stream(out), stream(err)));
    return new Outcome(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /// Runs `muster` on a screen. @return its exit status
  int run(List<String> arguments, Screen screen) {
    PrintStream printer = screen.printer();
    return Muster.run(arguments, around(screen.keyboard(), printer, printer));
  }

  private Surroundings around(InputStream in, PrintStream out, PrintStream err) {
    return new Surroundings(
        in, out, err, environment, home, directory, terminal, 2, () -> 0, time, tool);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }
}
