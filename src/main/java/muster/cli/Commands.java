package muster.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/// All commands, parsed and run, with every way in which they can fail.
final class Commands {
  private static final List<String> NAMES =
      List.of(
          "build", "check", "diff", "explain", "fmt", "import", "init", "list", "new", "schema",
          "serve", "show", "verify");

  private final Surroundings around;
  private final GlobalOptions options = new GlobalOptions();
  private final Talk talk;
  private final Folders folders;
  private final Faults faults;

  private Commands(Surroundings around) {
    this.around = around;
    this.talk = new Talk(around, options);
    this.folders = new Folders(around);
    this.faults = new Faults(talk, folders);
  }

  /// Parses the arguments and runs the command that they name.
  ///
  /// @return an [ExitStatus]
  static int run(List<String> arguments, Surroundings around) {
    var commands = new Commands(around);
    return commands.line(arguments).execute(arguments.toArray(String[]::new));
  }

  private Object command(String name) {
    return switch (name) {
      case "build" -> new BuildCommand(around, talk, folders);
      case "check" -> new CheckCommand(around, talk, folders);
      case "diff" -> new DiffCommand(around, talk, folders);
      case "explain" -> new ExplainCommand(talk);
      case "fmt" -> new FmtCommand(talk, folders);
      case "import" -> new ImportCommand(talk, folders);
      case "init" -> new InitCommand(talk, folders);
      case "list" -> new ListCommand(talk, folders);
      case "new" -> new NewCommand(around, talk, folders);
      case "schema" -> new SchemaCommand(talk);
      case "serve" -> new ServeCommand(around, talk, folders, faults);
      case "show" -> new ShowCommand(around, talk, folders);
      case "verify" -> new VerifyCommand(around, talk, folders);
      default -> throw new IllegalArgumentException("name: no command " + name);
    };
  }

  /// The commands that may be meant. To describe one to picocli takes longer than to parse for it,
  /// so that one that comes first is the only one.
  private static List<String> meant(List<String> arguments) {
    return !arguments.isEmpty() && NAMES.contains(arguments.getFirst())
        ? List.of(arguments.getFirst())
        : NAMES;
  }

  private CommandLine line(List<String> arguments) {
    var line = new CommandLine(options);
    meant(arguments).forEach(name -> line.addSubcommand(name, command(name)));
    line.getCommandSpec().usageMessage().sortOptions(false);
    line.getSubcommands()
        .values()
        .forEach(each -> each.getCommandSpec().usageMessage().sortOptions(false));
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setUsageHelpWidth(96)
        .setExecutionStrategy(this::execute)
        .setParameterExceptionHandler((fault, _) -> faults.exit(fault))
        .setExecutionExceptionHandler((fault, _, _) -> faults.exit(fault));
  }

  private int execute(ParseResult parsed) {
    if (options.version()) {
      return Muster.run(List.of("--version"), around);
    }
    if (options.help()) {
      parsed.asCommandLineList().getLast().usage(around.out());
      return ExitStatus.DONE;
    }
    if (!parsed.hasSubcommand()) {
      parsed.commandSpec().commandLine().usage(around.err());
      return ExitStatus.USAGE;
    }
    try {
      talk.withhold(PrivateList.of(around));
    } catch (IOException | Misuse unread) {
      return faults.exit(unread);
    }
    return new CommandLine.RunLast().execute(parsed);
  }
}
