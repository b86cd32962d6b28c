package muster.cli;

/// Prints: results to stdout, everything else to stderr.
final class Talk {
  private final Surroundings around;
  private final GlobalOptions options;

  Talk(Surroundings around, GlobalOptions options) {
    this.around = around;
    this.options = options;
  }

  /// Prints a result, which brings its own line ends.
  void result(String text) {
    around.out().print(text);
  }

  /// Says a line, unless asked to be quiet.
  void say(String line) {
    if (!options.quiet()) {
      around.err().print(line + "\n");
    }
  }

  /// Prints problems that keep a command from being done, with their own line ends, however quiet
  /// it is to be.
  void problems(String text) {
    around.err().print(text);
  }

  /// Says a line where more was asked for.
  void detail(String line) {
    if (options.verbose() && !line.isEmpty()) {
      around.err().print(line + "\n");
    }
  }

  /// Says why a command could not be done, however quiet it is to be.
  void complain(String line) {
    around.err().print("muster: " + line + "\n");
  }

  /// Prints where in the program a fault of ours lies.
  void trace(Throwable fault) {
    fault.printStackTrace(around.err());
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
