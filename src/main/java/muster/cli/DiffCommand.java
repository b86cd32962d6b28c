package muster.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import muster.cli.diff.Comparison;
import muster.cli.diff.DiffFormat;
import muster.cli.diff.Version;
import muster.diagnostic.Diagnostic;
import muster.diagnostic.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says what changed between two records.
@Command(
    name = "diff",
    description = {
      "Says in words what changed in the record, and what that does to the answers.",
      "OLD and NEW are revisions of git, or folders; by default the last commit and the folder as"
          + " it is now."
    },
    footer = {
      "",
      "Example:",
      "  muster diff main",
      "",
      "Also: muster diff HEAD~1 HEAD --format markdown",
      "      muster diff old/data new/data --exit-code"
    })
final class DiffCommand implements Callable<Integer> {
  private final Surroundings around;
  private final Talk talk;
  private final Folders folders;

  @Mixin private final RecordOption record;

  @Parameters(index = "0", arity = "0..1", paramLabel = "OLD", description = "default: HEAD")
  private Optional<String> old = Optional.empty();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NEW",
      description = "default: the record's folder as it is now")
  private Optional<String> now = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      order = 2,
      description = "text (default); markdown: a comment on a proposed change; or json")
  private DiffFormat format = DiffFormat.TEXT;

  @Option(
      names = "--exit-code",
      order = 3,
      description = "exit with 1 where something changed, with 0 where nothing did")
  private boolean exitCode;

  @Option(
      names = "--harm",
      order = 4,
      description = "the change protects somebody: say how much changed, and show nothing of it")
  private boolean harm;

  DiffCommand(Surroundings around, Talk talk, Folders folders) {
    this.around = around;
    this.talk = talk;
    this.folders = folders;
    this.record = new RecordOption(folders);
  }

  @Override
  public Integer call() throws IOException {
    var versions = new Versions(around, folders, record.folder());
    Version before = versions.old(old);
    Version after = versions.now(now);
    if (!readable(before) || !readable(after)) {
      return ExitStatus.DOES_NOT_HOLD;
    }
    var comparison =
        Comparison.of(before, after, versions.changedForHarm(before, after, talk), harm);
    talk.result(format.print(comparison, talk.colors()));
    if (comparison.isEmpty()) {
      talk.say("nothing changed between " + before.label() + " and " + after.label());
    }
    return exitCode && !comparison.isEmpty() ? ExitStatus.DOES_NOT_HOLD : ExitStatus.DONE;
  }

  /// A record only has to be whole. What breaks a rule is told of: rules may be younger than it.
  private boolean readable(Version version) {
    List<Diagnostic> errors =
        version.checked().loaded().diagnostics().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .toList();
    if (!errors.isEmpty()) {
      Diagnostic first = errors.getFirst();
      talk.complain(
          "the record of "
              + version.label()
              + " cannot be read whole and compared: "
              + Counts.of(errors.size(), "error")
              + ", first "
              + first.position()
              + ", "
              + first.rule().id());
    }
    return errors.isEmpty();
  }
}
