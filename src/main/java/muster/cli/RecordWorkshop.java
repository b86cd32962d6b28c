package muster.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muster.diagnostic.Positions;
import muster.diagnostic.Severity;
import muster.load.Loaded;
import muster.load.Loader;
import muster.load.Parsed;
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
  private Optional<Parsed> parsed = Optional.empty();
  private Optional<Preview> last = Optional.empty();
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
  public Made make() {
    options.history().lookAhead();
    try {
      return made(Checked.of(read()));
    } catch (Misuse gone) {
      return Made.not(gone.advice() + "\n");
    } catch (IOException disk) {
      return Made.not(faults.words(disk) + "\n");
    } catch (UncheckedIOException disk) {
      return Made.not(faults.words(disk) + "\n");
    }
  }

  /// What the first reading finds is kept for the next command; later ones are edits, one by one.
  private Loaded read() throws IOException {
    Path folder = options.record().folder();
    if (parsed.isPresent()) {
      return Loader.load(folder, parsed.get());
    }
    Parsed first = options.parsed();
    Loaded loaded = Loader.load(folder, first);
    first.keep();
    parsed = Optional.of(first);
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
