package muster.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import muster.diagnostic.GithubPrinter;
import muster.diagnostic.JsonPrinter;
import muster.diagnostic.Rule;
import muster.diagnostic.SarifPrinter;
import muster.diagnostic.Severity;
import muster.diagnostic.SummaryPrinter;
import muster.load.Loader;
import muster.load.Parsed;
import muster.site.Checked;
import muster.site.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Holds the record against the rules and writes nothing.
@Command(
    name = "check",
    description = "Checks the record and writes nothing.",
    footer = {"", "Example:", "  muster check --data my/data --warnings-as-errors"})
final class CheckCommand implements Callable<Integer> {
  /// How problems are printed.
  enum Format {
    TEXT,
    GITHUB,
    JSON,
    SARIF
  }

  private final Surroundings around;
  private final Talk talk;
  private final Folders folders;

  @Mixin private final RecordOption record;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      order = 2,
      description = "text (default), github, json or sarif")
  private Format format = Format.TEXT;

  @Option(
      names = "--warnings-as-errors",
      order = 3,
      description = "let a warning count as an error")
  private boolean strict;

  @Option(
      names = "--summary",
      paramLabel = "FILE",
      order = 4,
      description = "also append all problems to a file, as a list in Markdown")
  private Optional<Path> summary = Optional.empty();

  @Option(names = "--rules", order = 5, description = "list the rules and check nothing")
  private boolean rules;

  CheckCommand(Surroundings around, Talk talk, Folders folders) {
    this.around = around;
    this.talk = talk;
    this.folders = folders;
    this.record = new RecordOption(folders);
  }

  @Override
  public Integer call() throws IOException {
    if (rules) {
      talk.result(RuleList.text());
      return ExitStatus.DONE;
    }
    Parsed parsed = Keeping.parsed(record.folder(), around, new Faults(talk, folders));
    Checked checked = Checked.of(Loader.load(record.folder(), parsed));
    parsed.keep();
    print(checked);
    if (summary.isPresent()) {
      Files.writeString(
          folders.folder(summary, ""),
          SummaryPrinter.print(counts(checked), checked.problems()),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
    return holds(checked) ? ExitStatus.DONE : ExitStatus.DOES_NOT_HOLD;
  }

  private boolean holds(Checked checked) {
    return checked.holds() && !(strict && checked.count(Severity.WARNING) > 0);
  }

  private void print(Checked checked) {
    talk.say(ProblemReport.read(checked));
    talk.result(
        switch (format) {
          case TEXT ->
              ProblemReport.frames(checked.problems(), checked, talk.colors())
                  + (talk.quiet() ? "" : summary(checked));
          case GITHUB -> GithubPrinter.print(checked.problems());
          case SARIF -> SarifPrinter.print(checked.problems(), Version.NUMBER);
          case JSON -> JsonPrinter.print(checked.problems());
        });
  }

  private static String summary(Checked checked) {
    return counts(checked) + "\n";
  }

  private static String counts(Checked checked) {
    return ProblemReport.checked(checked) + ProblemReport.notes(checked);
  }

  /// The catalogue of rules as a table.
  private static final class RuleList {
    static String text() {
      int widest = Rule.ids().stream().mapToInt(String::length).max().orElse(0);
      var text = new StringBuilder();
      for (Rule rule : Rule.values()) {
        text.append(rule.id()).repeat(" ", widest + 2 - rule.id().length());
        String severity = rule.severity().word();
        text.append(severity).repeat(" ", 9 - severity.length());
        text.append(rule.summary()).append('\n');
      }
      return text.toString();
    }
  }
}
