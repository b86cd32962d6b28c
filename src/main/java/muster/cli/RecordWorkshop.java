package muster.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import muster.diagnostic.Positions;
import muster.diagnostic.Severity;
import muster.load.Loaded;
import muster.load.Parsed;
import muster.load.Rereading;
import muster.serve.Made;
import muster.serve.Workshop;
import muster.site.BrokenTemplates;
import muster.site.Checked;
import muster.site.Preview;

/// Makes the site of the folders that options name, or says what is wrong with them.
final class RecordWorkshop implements Workshop {
  private final SiteOptions options;
  private final Folders folders;
  private final Faults faults;
  private final Talk talk;
  private Optional<Rereading> rereading = Optional.empty();
  private Optional<Preview> last = Optional.empty();
  private Optional<Checked> sound = Optional.empty();
  private volatile Positions positions = Positions.of(Map.of());

  RecordWorkshop(SiteOptions options, Folders folders, Faults faults, Talk talk) {
    this.options = options;
    this.folders = folders;
    this.faults = faults;
    this.talk = talk;
  }

  @Override
  public List<Path> folders() {
    return options.watched();
  }

  @Override
  public Made make(Optional<Set<Path>> changed) {
    options.history().lookAhead();
    try {
      Loaded now = read(changed);
      return made(sound.isPresent() ? sound.get().edited(now) : Checked.of(now));
    } catch (Misuse gone) {
      return Made.not(gone.advice() + "\n");
    } catch (IOException disk) {
      return Made.not(faults.words(disk) + "\n");
    } catch (UncheckedIOException disk) {
      return Made.not(faults.words(disk) + "\n");
    }
  }

  /// What the first reading finds is kept for the next command; later ones are edits, one by one.
  private Loaded read(Optional<Set<Path>> changed) throws IOException {
    Path folder = options.record().folder();
    if (rereading.isPresent()) {
      return rereading.get().read(folder, changed);
    }
    Parsed parsed = options.parsed();
    var first = new Rereading(parsed);
    Loaded loaded = first.read(folder, Optional.empty());
    parsed.keep();
    rereading = Optional.of(first);
    return loaded;
  }

  private Made made(Checked checked) throws IOException {
    if (!checked.holds()) {
      var errors =
          checked.problems().stream()
              .filter(problem -> problem.severity() == Severity.ERROR)
              .toList();
      return Made.not(talk.printable(ProblemReport.frames(errors, checked, false)));
    }
    sound = Optional.of(checked);
    positions = checked.loaded().positions();
    try {
      Preview site = options.builder().preview(checked, last);
      last = Optional.of(site);
      return Made.of(site);
    } catch (BrokenTemplates broken) {
      return Made.not(words(broken));
    }
  }

  @Override
  public String words(BrokenTemplates broken) {
    return talk.printable(new TemplateReport(folders, options.templates(), positions).of(broken));
  }
}
