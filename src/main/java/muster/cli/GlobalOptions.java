package muster.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The program without a command, and the options that every command has.
@Command(
    name = "muster",
    description = "Turns a folder of sourced facts into a static site.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Example:", "  muster build", "", "What a command takes: muster COMMAND --help"})
final class GlobalOptions {
  /// When to print in colour.
  enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      order = 91,
      description = "print only problems and what was asked for")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      order = 92,
      description = "print more")
  private boolean verbose;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      scope = ScopeType.INHERIT,
      order = 93,
      description = "auto, always or never (auto: on a terminal, unless NO_COLOR is set)")
  private Color color = Color.AUTO;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      order = 94,
      description = "print this and do nothing")
  private boolean help;

  @Option(names = "--version", order = 95, description = "print the version")
  private boolean version;

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }

  boolean help() {
    return help;
  }

  boolean version() {
    return version;
  }

  boolean colors(Surroundings around) {
    return switch (color) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> around.terminal() && around.environment().getOrDefault("NO_COLOR", "").isEmpty();
    };
  }
}
