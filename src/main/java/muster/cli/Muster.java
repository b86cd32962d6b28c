package muster.cli;

import java.util.List;
import java.util.Optional;
import muster.site.HarmList;
import muster.site.Version;

/// The program.
public final class Muster {
  private Muster() {}

  /// Runs a command and ends the process with its exit status.
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), Surroundings.ofTheProcess()));
  }

  /// Runs a command. The version is told, and a rule explained, without loading anything for it.
  ///
  /// @return an [ExitStatus]
  static int run(List<String> arguments, Surroundings around) {
    try {
      if (arguments.equals(List.of("--version"))) {
        around.out().print("muster " + Version.NUMBER + "\n");
        return ExitStatus.DONE;
      }
      Optional<String> page = explained(arguments, around);
      if (page.isPresent()) {
        around.out().print(page.get());
        return ExitStatus.DONE;
      }
      Thrift.begin();
      return Commands.run(arguments, around);
    } finally {
      around.flush();
    }
  }

  /// The page of a rule, where nothing but that is asked for: what [ExplainCommand] prints.
  private static Optional<String> explained(List<String> arguments, Surroundings around) {
    boolean asked = arguments.size() == 2 && arguments.getFirst().equals("explain");
    boolean held = !around.environment().getOrDefault(HarmList.VARIABLE, "").isEmpty();
    return asked && !held ? RulePage.of(arguments.getLast()) : Optional.empty();
  }
}
