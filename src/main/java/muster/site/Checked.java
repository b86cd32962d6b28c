package muster.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import muster.analysis.Analysis;
import muster.analysis.Edited;
import muster.check.Checks;
import muster.diagnostic.Diagnostic;
import muster.diagnostic.Rule;
import muster.diagnostic.Severity;
import muster.load.Loaded;
import muster.load.Loader;

/// A data folder, read and held against every rule.
///
/// @param loaded as [Loaded#settled], since the rules alone ask where a field stands
/// @param problems all of them, by file, line and column
/// @param analysis what follows from the record, as far as it was asked for
public record Checked(Loaded loaded, List<Diagnostic> problems, Analysis analysis) {
  /// Where the texts that come with the tool stand.
  private static final String BUILT_IN = "muster/";

  /// Copies the list.
  public Checked {
    problems = List.copyOf(problems);
  }

  /// Reads a folder and checks it.
  ///
  /// @throws IOException if the folder cannot be listed or a file cannot be read
  public static Checked of(Path data) throws IOException {
    return of(Loader.load(data));
  }

  /// Checks what was read.
  public static Checked of(Loaded loaded) {
    var analysis = new Analysis(loaded.dataset());
    var found = Checks.run(analysis, loaded.positions(), loaded.whole());
    var problems =
        Stream.concat(loaded.diagnostics().stream(), found.stream())
            .sorted(Diagnostic.ORDER)
            .distinct();
    return new Checked(loaded.settled(), problems.toList(), analysis);
  }

  /// Checks an edited record for errors alone, of which it had none before: for who builds nothing
  /// of it but pages that are asked for.
  public Checked edited(Loaded now) {
    if (!holds() || !loaded.whole() || !now.diagnostics().isEmpty()) {
      return of(now);
    }
    var edited = new Edited(loaded.dataset(), now.dataset());
    Analysis after = analysis.edited(edited);
    return new Checked(now, Checks.errors(edited, now.positions()), after);
  }

  /// Whether a site can be built: no problem is an error.
  public boolean holds() {
    return count(Severity.ERROR) == 0;
  }

  /// How many problems have this severity.
  public int count(Severity severity) {
    return (int) problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  /// How many files of the folder were read.
  public int files() {
    var unread =
        problems.stream()
            .filter(problem -> problem.rule() == Rule.FILE_NOT_READ)
            .map(problem -> problem.position().file())
            .toList();
    return (int)
        loaded.texts().names().stream()
            .filter(name -> !name.startsWith(BUILT_IN) && !unread.contains(name))
            .count();
  }
}
