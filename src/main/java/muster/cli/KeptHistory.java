package muster.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import muster.analysis.Edited;
import muster.annals.Annalist;
import muster.annals.Annals;
import muster.annals.Keepsake;
import muster.diff.Difference;
import muster.diff.Item;
import muster.history.Revision;
import muster.history.Revisions;
import muster.model.Dataset;
import muster.site.History;

/// The history of the record in a folder. What it takes long to read is kept in the project's
/// `.muster` folder, as long as the tool is the same.
final class KeptHistory implements History {
  private static final String NAME = "history";

  private record From(Optional<Revision> commit, Set<Item> veiled) {}

  private record Last(From from, Annals annals) {}

  private final Path data;
  private final Surroundings around;
  private final Faults faults;
  private Optional<Last> last = Optional.empty();
  private Optional<Veiled> seen = Optional.empty();
  private Optional<CompletableFuture<Found>> ahead = Optional.empty();

  private record Veiled(Dataset record, Set<Item> items) {}

  /// @param commit the last one
  private record Found(Optional<Revisions> revisions, Optional<Revision> commit) {}

  KeptHistory(Path data, Surroundings around, Faults faults) {
    this.data = data;
    this.around = around;
    this.faults = faults;
  }

  /// Begins to look at the repository, as git takes its time, for the history that will be asked
  /// for next.
  synchronized void lookAhead() {
    var found = new CompletableFuture<Found>();
    Thread.startVirtualThread(() -> {
      try {
        found.complete(find());
      } catch (IOException failed) {
        found.completeExceptionally(failed);
      }
    });
    ahead = Optional.of(found);
  }

  /// The same as before where nothing of what it follows from has changed since.
  @Override
  public synchronized Annals of(Dataset today) throws IOException {
    Found found = found();
    var from = new From(found.commit(), veiled(today));
    if (last.filter(it -> it.from().equals(from)).isEmpty()) {
      last = Optional.of(new Last(from, new Annalist(keepsake()).of(found.revisions(), today)));
    }
    return last.orElseThrow().annals();
  }

  private Set<Item> veiled(Dataset today) {
    Set<Item> items =
        seen.map(it -> Difference.protectedIn(new Edited(it.record, today), it.items))
            .orElseGet(() -> Difference.protectedIn(today));
    seen = Optional.of(new Veiled(today, items));
    return items;
  }

  private Found found() throws IOException {
    Optional<CompletableFuture<Found>> begun = ahead;
    ahead = Optional.empty();
    try {
      return begun.isPresent() ? begun.get().join() : find();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof IOException unreadable) {
        throw unreadable;
      }
      throw failed;
    }
  }

  private Found find() throws IOException {
    Optional<Revisions> revisions = inRepository() ? Revisions.of(data) : Optional.empty();
    return new Found(revisions, lastCommit(revisions));
  }

  /// Where there is none, git need not be there either.
  private boolean inRepository() {
    return Stream.iterate(data.toAbsolutePath(), Objects::nonNull, Path::getParent)
        .anyMatch(folder -> Files.exists(folder.resolve(".git")));
  }

  private static Optional<Revision> lastCommit(Optional<Revisions> revisions) throws IOException {
    return revisions.isPresent() ? revisions.get().find("HEAD") : Optional.empty();
  }

  private Optional<Keepsake> keepsake() throws IOException {
    return Keeping.in(around, faults)
        .map(kept -> new Keepsake(kept.shelf(NAME).labelled("" + data.toAbsolutePath())));
  }
}
