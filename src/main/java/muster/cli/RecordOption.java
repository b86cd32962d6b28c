package muster.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import muster.diagnostic.Severity;
import muster.site.Checked;
import picocli.CommandLine.Option;

/// Which record a command reads: the option that all commands have that read one.
final class RecordOption {
  private final Folders folders;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      order = 1,
      description =
          "the record's folder (default: the data of the record in which one"
              + " stands, else the project's)")
  private Optional<Path> data = Optional.empty();

  RecordOption(Folders folders) {
    this.folders = folders;
  }

  /// Where the record's folder has to be.
  Path place() {
    return folders.folder(data, "data");
  }

  /// The record's folder.
  Path folder() {
    return folders.data(data);
  }

  /// The record, if it has no errors; else says how many.
  ///
  /// @param done what cannot be done with it: "shown"
  Optional<Checked> whole(String done, Talk talk) throws IOException {
    Checked checked = Checked.of(folder());
    if (checked.holds()) {
      return Optional.of(checked);
    }
    talk.complain(
        "the record has "
            + Counts.of(checked.count(Severity.ERROR), "error")
            + " and cannot be "
            + done
            + " yet (muster check shows them)");
    return Optional.empty();
  }
}
