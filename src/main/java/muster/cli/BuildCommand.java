package muster.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.Callable;
import muster.diagnostic.Severity;
import muster.load.Loaded;
import muster.load.Loader;
import muster.load.Parsed;
import muster.site.BrokenTemplates;
import muster.site.Changes;
import muster.site.Checked;
import muster.site.HarmList;
import muster.site.OutputDirectory;
import muster.site.OutputRefused;
import muster.site.Sink;
import muster.site.SiteBuilder;
import muster.site.TarFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Checks the record and brings the site up to date.
@Command(
    name = "build",
    description = {
      "Checks the record, then writes the site.",
      "Where the record has errors, the site stays as it was."
    },
    footer = {"", "Example:", "  muster build --out public --base-url https://example.org/muster/"})
final class BuildCommand implements Callable<Integer> {
  private static final int WIDTH = 63;

  /// What was noted of the pages of the last site.
  private static final String PAGES = "pages";

  private final Surroundings around;
  private final Talk talk;
  private final Folders folders;

  @Mixin private final SiteOptions options;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      order = 2,
      description = "the site's folder (default: site, beside the default data)")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      order = 3,
      description =
          "show what had been published by a day, as the record has it today (needs --out)")
  private Optional<String> asOf = Optional.empty();

  @Option(
      names = "--tar",
      paramLabel = "FILE",
      order = 3,
      description = "write the whole site as one tar file in the place of a folder")
  private Optional<Path> tar = Optional.empty();

  @Option(names = "--dry-run", order = 6, description = "list what would change and write nothing")
  private boolean dry;

  @Option(names = "--stats", order = 7, description = "print how large the site is")
  private boolean stats;

  BuildCommand(Surroundings around, Talk talk, Folders folders) {
    this.around = around;
    this.talk = talk;
    this.folders = folders;
    this.options = new SiteOptions(around, talk, folders);
  }

  @Override
  public Integer call() throws IOException {
    Writing writing = writing(options.builder(day()));
    options.history().lookAhead();
    var watch = new Stopwatch(around.clock());
    Checked checked = checked(watch);
    return checked.holds() ? build(checked, writing, watch) : refuse(checked);
  }

  /// What is read is forgotten but for what [Checked] keeps of it.
  private Checked checked(Stopwatch watch) throws IOException {
    Parsed parsed = options.parsed();
    Loaded loaded = Loader.load(options.record().folder(), parsed);
    String read = watch.lap();
    Checked checked = Checked.of(loaded);
    step(ProblemReport.read(checked), read);
    parsed.keep();
    return checked;
  }

  /// The site of an earlier day never takes the place of today's.
  private Optional<LocalDate> day() {
    if (asOf.isPresent() && out.isEmpty() && tar.isEmpty()) {
      throw new Misuse(
          "--as-of wants --out or --tar with it, so that the site of today stays as it is");
    }
    return asOf.map(BuildCommand::day);
  }

  private static LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException _) {
      throw new Misuse("--as-of does not take \"" + typed + "\": it wants a day, as in 2025-03-31");
    }
  }

  /// What makes the site, and where to.
  ///
  /// @param shown the place, as a reader knows it
  private record Writing(SiteBuilder builder, String shown, Destination to) {}

  @FunctionalInterface
  private interface Destination {
    Changes build(Checked checked, Sink watcher) throws IOException, BrokenTemplates;
  }

  private Writing writing(SiteBuilder builder) throws IOException {
    return tar.isPresent() ? tape(builder, tar.get()) : folder(builder);
  }

  private Writing folder(SiteBuilder builder) throws IOException {
    Path site = folders.folder(out, "site");
    try {
      OutputDirectory directory = remembering(OutputDirectory.at(site, options.inputs()));
      return new Writing(
          builder,
          folders.shown(site) + "/",
          (checked, watcher) -> builder.build(checked, directory, dry, watcher));
    } catch (OutputRefused refused) {
      throw new Misuse("--out: " + folders.shown(site) + " " + refused.reason());
    }
  }

  private OutputDirectory remembering(OutputDirectory directory) throws IOException {
    return options
        .keeping()
        .map(kept -> directory.remembering(kept.shelf(PAGES)))
        .orElse(directory);
  }

  private Writing tape(SiteBuilder builder, Path typed) throws IOException {
    if (out.isPresent() || dry) {
      throw new Misuse(
          "--tar writes a whole site to one file: leave out " + (dry ? "--dry-run" : "--out"));
    }
    if (typed.equals(Path.of("-"))) {
      throw new Misuse(
          "--tar does not write to standard output, where a build that fails would leave half a"
              + " site: name a file");
    }
    Path file = folders.folder(Optional.of(typed), "");
    try {
      TarFile archive = TarFile.at(file, options.inputs());
      return new Writing(
          builder,
          folders.shown(file),
          (checked, watcher) -> builder.build(checked, archive, watcher));
    } catch (OutputRefused refused) {
      throw new Misuse("--tar: " + folders.shown(file) + " " + refused.reason());
    }
  }

  private int build(Checked checked, Writing writing, Stopwatch watch) throws IOException {
    talk.say("  " + ProblemReport.checked(checked) + hint(checked));
    talk.say("  " + list());
    watch.lap();
    var progress = new Progress(around, !talk.quiet());
    var report = new TemplateReport(folders, options.templates(), checked.loaded().positions());
    try {
      Changes changes = writing.to().build(checked, progress);
      progress.end();
      print(changes, writing.shown(), watch.lap());
      if (talk.verbose()) {
        writing.builder().obstacles(checked).forEach(slow -> talk.detail(report.slow(slow)));
      }
      return ExitStatus.DONE;
    } catch (BrokenTemplates broken) {
      progress.end();
      talk.problems(report.of(broken));
      talk.complain(
          "nothing was written: the templates have to be mended first (muster explain template)");
      return ExitStatus.DOES_NOT_HOLD;
    }
  }

  private int refuse(Checked checked) {
    var errors =
        checked.problems().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .toList();
    talk.problems(ProblemReport.frames(errors, checked, talk.colors()));
    talk.complain(
        "nothing was written: the record has " + Counts.of(checked.count(Severity.ERROR), "error"));
    return ExitStatus.DOES_NOT_HOLD;
  }

  private String list() {
    int size = talk.withheld().size();
    return size == 0
        ? "held against no list of names: " + HarmList.VARIABLE + " is not set"
        : "held against " + HarmList.VARIABLE + ": " + Counts.number(size, "line");
  }

  private static String hint(Checked checked) {
    return checked.count(Severity.WARNING) > 0 ? " (muster check shows them)" : "";
  }

  private void print(Changes changes, String place, String time) {
    step(BuildReport.written(changes, place, dry), time);
    if (!changes.removed().isEmpty()) {
      talk.say("  " + BuildReport.removed(changes, dry));
    }
    if (!changes.kept().isEmpty()) {
      talk.say("  " + BuildReport.kept(changes));
    }
    if (dry) {
      talk.result(BuildReport.listed(changes));
    } else {
      talk.detail(BuildReport.listed(changes).stripTrailing());
    }
    if (stats) {
      talk.result(BuildReport.sizes(changes.site()));
    }
  }

  private void step(String words, String time) {
    String line = "  " + words;
    talk.say(line + " ".repeat(Math.max(2, WIDTH + 2 - line.length())) + time);
  }
}
