package muster.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import muster.annals.Annals;
import muster.diagnostic.Severity;
import muster.site.BrokenTemplates;
import muster.site.Checked;
import muster.site.History;
import muster.site.Manifest;
import muster.site.Sink;
import muster.site.Verification;
import muster.site.Verification.Difference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Holds a built site against its manifest, and against a fresh build.
@Command(
    name = "verify",
    description = "Holds a built site against its manifest, file by file.",
    footer = {"", "Example:", "  muster verify site --rebuild"})
final class VerifyCommand implements Callable<Integer> {
  private final Talk talk;
  private final Folders folders;

  @Mixin private final SiteOptions options;

  @Parameters(paramLabel = "SITE", description = "the site's folder")
  private Path site = Path.of("");

  @Option(
      names = "--rebuild",
      order = 0,
      description = "also make the site anew, in memory, and compare it")
  private boolean rebuild;

  /// Whether a fresh build can tell all of the record's history.
  private boolean historyKnown;

  VerifyCommand(Surroundings around, Talk talk, Folders folders) {
    this.talk = talk;
    this.folders = folders;
    this.options = new SiteOptions(around, talk, folders);
  }

  @Override
  public Integer call() throws IOException {
    Path folder = folders.folder(Optional.of(site), "site");
    if (!Files.isDirectory(folder)) {
      throw new Misuse("no folder " + folders.shown(folder) + " with a site");
    }
    Optional<Manifest> manifest = Verification.manifest(folder);
    if (manifest.isEmpty()) {
      talk.complain(folders.shown(folder) + " has no manifest.json of a site, or a damaged one");
      return ExitStatus.DOES_NOT_HOLD;
    }
    return verify(folder, manifest.get());
  }

  private int verify(Path folder, Manifest manifest) throws IOException {
    SortedSet<Difference> differences = new TreeSet<>(Verification.onDisk(folder, manifest));
    if (rebuild) {
      Optional<Manifest> fresh = fresh();
      if (fresh.isEmpty()) {
        return ExitStatus.DOES_NOT_HOLD;
      }
      differences.addAll(Verification.againstFresh(manifest, fresh.get()));
      if (!historyKnown && differences.removeIf(VerifyCommand::isOfHistory)) {
        talk.say("not compared: the pages of the record's history, which is not all in this clone");
      }
    }
    print(folder, manifest, differences);
    return differences.isEmpty() ? ExitStatus.DONE : ExitStatus.DOES_NOT_HOLD;
  }

  private static boolean isOfHistory(Difference difference) {
    return History.shows(difference.path())
        && switch (difference.kind()) {
          case OUTDATED, NOT_BUILT, DROPPED -> true;
          case CHANGED, MISSING, EXTRA -> false;
        };
  }

  private Optional<Manifest> fresh() throws IOException {
    Checked checked = Checked.of(options.record().folder());
    if (!checked.holds()) {
      talk.complain(
          "no fresh build: the record has "
              + Counts.of(checked.count(Severity.ERROR), "error")
              + " (muster check shows them)");
      return Optional.empty();
    }
    historyKnown = options.history().of(checked.loaded().dataset()).known() == Annals.Known.WHOLE;
    try {
      return Optional.of(options.builder().build(checked, Sink.NONE));
    } catch (BrokenTemplates broken) {
      var report = new TemplateReport(folders, options.templates(), checked.loaded().positions());
      talk.problems(report.of(broken));
      talk.complain(
          "no fresh build: the templates have to be mended first (muster explain template)");
      return Optional.empty();
    }
  }

  private void print(Path folder, Manifest manifest, SortedSet<Difference> differences) {
    for (Difference difference : differences) {
      Path file = folder.resolve(difference.path());
      String slash = difference.path().endsWith("/") ? "/" : "";
      talk.result(folders.shown(file) + slash + ": " + words(difference.kind()) + "\n");
    }
    String held = rebuild ? "its manifest and a fresh build" : "its manifest";
    talk.result(
        "held "
            + Counts.number(manifest.files().size(), "file")
            + " of "
            + folders.shown(folder)
            + "/ against "
            + held
            + ": "
            + Counts.of(differences.size(), "difference")
            + "\n");
  }

  private static String words(Verification.Kind kind) {
    return switch (kind) {
      case CHANGED -> "not as built: its bytes are not those of the manifest";
      case MISSING -> "missing: the manifest lists it";
      case EXTRA -> "not in the manifest";
      case OUTDATED -> "a fresh build makes it otherwise";
      case NOT_BUILT -> "only a fresh build has it";
      case DROPPED -> "a fresh build does not have it";
    };
  }
}
