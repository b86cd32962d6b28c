package muster.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/// All commands, parsed and run, with every way in which they can fail.
final class Commands {
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
    return commands.line().execute(arguments.toArray(String[]::new));
  }

  private CommandLine line() {
    var line =
        new CommandLine(options)
            .addSubcommand(new BuildCommand(around, talk, folders))
            .addSubcommand(new CheckCommand(talk, folders))
            .addSubcommand(new DiffCommand(around, talk, folders))
            .addSubcommand(new ExplainCommand(talk))
            .addSubcommand(new FmtCommand(talk, folders))
            .addSubcommand(new ImportCommand(talk, folders))
            .addSubcommand(new InitCommand(talk, folders))
            .addSubcommand(new ListCommand(talk, folders))
            .addSubcommand(new NewCommand(around, talk, folders))
            .addSubcommand(new SchemaCommand(talk))
            .addSubcommand(new ServeCommand(around, talk, folders, faults))
            .addSubcommand(new ShowCommand(around, talk, folders))
            .addSubcommand(new VerifyCommand(around, talk, folders));
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
