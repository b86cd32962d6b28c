package muster.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import muster.site.HarmList;
import muster.site.HeldBack;

/// Prints: results to stdout, everything else to stderr; and nothing that the list of words that
/// nothing may show has.
final class Talk {
  private final Surroundings around;
  private final GlobalOptions options;
  private HarmList withheld = HarmList.NONE;

  Talk(Surroundings around, GlobalOptions options) {
    this.around = around;
    this.options = options;
  }

  /// Prints none of these words from now on.
  void withhold(HarmList words) {
    withheld = words;
  }

  /// The words that are not printed.
  HarmList withheld() {
    return withheld;
  }

  /// The text, or why it cannot be shown.
  String printable(String text) {
    return withheld.lineOf(text).map(line -> HeldBack.unprinted(line).words()).orElse(text);
  }

  private void print(PrintStream to, String text) {
    Optional<Integer> line = withheld.lineOf(text);
    if (line.isPresent()) {
      throw new UncheckedIOException(HeldBack.unprinted(line.get()));
    }
    to.print(text);
  }

  /// Prints a result, which brings its own line ends.
  void result(String text) {
    print(around.out(), text);
  }

  /// Says a line, unless asked to be quiet.
  void say(String line) {
    if (!options.quiet()) {
      print(around.err(), line + "\n");
    }
  }

  /// Prints problems that keep a command from being done, with their own line ends, however quiet
  /// it is to be.
  void problems(String text) {
    print(around.err(), text);
  }

  /// Says a line where more was asked for.
  void detail(String line) {
    if (options.verbose() && !line.isEmpty()) {
      print(around.err(), line + "\n");
    }
  }

  /// Says why a command could not be done, however quiet it is to be.
  void complain(String line) {
    around.err().print("muster: " + printable(line) + "\n");
  }

  /// Prints where in the program a fault of ours lies.
  void trace(Throwable fault) {
    var lines = new StringWriter();
    fault.printStackTrace(new PrintWriter(lines));
    print(around.err(), lines.toString());
  }

  /// Whether what is printed may have colours.
  boolean colors() {
    return options.colors(around);
  }

  boolean quiet() {
    return options.quiet();
  }

  boolean verbose() {
    return options.verbose();
  }
}
