package muster.cli;

import java.util.List;
import muster.site.Version;

/// The program.
public final class Muster {
  private Muster() {}

  /// Runs a command and ends the process with its exit status.
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), Surroundings.ofTheProcess()));
  }

  /// Runs a command. The version is told without loading anything for it.
  ///
  /// @return an [ExitStatus]
  static int run(List<String> arguments, Surroundings around) {
    try {
      if (arguments.equals(List.of("--version"))) {
        around.out().print("muster " + Version.NUMBER + "\n");
        return ExitStatus.DONE;
      }
      return Commands.run(arguments, around);
    } finally {
      around.flush();
    }
  }
}
