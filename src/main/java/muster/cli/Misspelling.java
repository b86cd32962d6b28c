package muster.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Puts what is wrong with the arguments into words.
final class Misspelling {
  private Misspelling() {}

  static String words(ParameterException fault) {
    return switch (fault) {
          case UnmatchedArgumentException unmatched -> unmatched(unmatched);
          case MissingParameterException missing -> missing(missing);
          case OverwrittenOptionException twice -> name(twice.getOverwritten()) + " stands twice";
          default -> value(fault);
        }
        + " (see "
        + fault.getCommandLine().getCommandSpec().qualifiedName()
        + " --help)";
  }

  private static String unmatched(UnmatchedArgumentException fault) {
    CommandLine line = fault.getCommandLine();
    String typed = fault.getUnmatched().getFirst().replaceFirst("(?<=^--[^=]{1,99})=.*", "");
    if (typed.startsWith("-")) {
      return Proposal.of("no option", typed, options(line));
    }
    return line.getSubcommands().isEmpty()
        ? "\"" + typed + "\" is one argument too many"
        : Proposal.of("no command", typed, line.getSubcommands().keySet());
  }

  private static List<String> options(CommandLine line) {
    return line.getCommandSpec().options().stream()
        .flatMap(option -> Arrays.stream(option.names()))
        .toList();
  }

  private static String missing(MissingParameterException fault) {
    List<String> names = new ArrayList<>();
    for (ArgSpec missing : fault.getMissing()) {
      names.add(
          missing instanceof OptionSpec option
              ? option.longestName() + " needs " + option.paramLabel() + " behind it"
              : missing.paramLabel() + " is missing");
    }
    return String.join(", ", names);
  }

  private static String value(ParameterException fault) {
    ArgSpec option = fault.getArgSpec();
    return option == null
        ? String.valueOf(fault.getMessage())
        : name(option) + " does not take \"" + fault.getValue() + "\": " + wanted(option);
  }

  private static String wanted(ArgSpec option) {
    if (!option.type().isEnum()) {
      return "it wants a whole number";
    }
    List<String> words =
        Arrays.stream(option.type().getEnumConstants())
            .map(word -> word.toString().toLowerCase(Locale.ROOT))
            .toList();
    return "it takes " + String.join(", ", words);
  }

  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }
}
