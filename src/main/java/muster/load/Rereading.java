package muster.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads one folder again and again. Where it is known which files changed, only those are opened,
/// and as long as they leave the ids of all records as they were, all other records stay the very
/// objects that they were; else the whole folder is read.
public final class Rereading {
  private final Parsed parsed;
  private Optional<Last> last = Optional.empty();

  /// What the last reading left. @param records by the printed name of their file
  private record Last(
      Path data, Loaded loaded, Index index, Map<String, List<RecordNode>> records) {}

  /// @param parsed what is known of files from before
  public Rereading(Parsed parsed) {
    this.parsed = parsed;
  }

  /// What the folder holds now.
  ///
  /// @param changed the only paths below it that may have changed since it was read last; empty
  ///   where that is not known
  public Loaded read(Path data, Optional<Set<Path>> changed) throws IOException {
    Optional<Last> before = last.filter(it -> it.data.equals(data));
    last = Optional.empty();
    Optional<Last> edited =
        before.isPresent() && changed.isPresent()
            ? edited(before.get(), changed.get())
            : Optional.empty();
    Last now = edited.isPresent() ? edited.get() : whole(data);
    last = Optional.of(now);
    return now.loaded;
  }

  private Last whole(Path data) throws IOException {
    Loader.Whole whole = Loader.whole(data, parsed);
    return new Last(
        data,
        whole.loaded(),
        whole.index(),
        whole.records().stream().collect(Collectors.groupingBy(it -> it.position().file())));
  }

  private static Optional<Last> edited(Last before, Set<Path> changed) throws IOException {
    if (!before.loaded.diagnostics().isEmpty()) {
      return Optional.empty();
    }
    var edit = new Edit(before.loaded, before.index, before.records);
    return edit.of(before.data, changed)
        .map(loaded -> new Last(before.data, loaded, before.index, edit.records()));
  }
}
