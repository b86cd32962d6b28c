package muster.annals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import muster.annals.Annals.Known;
import muster.check.Checks;
import muster.diagnostic.Positions;
import muster.diff.Difference;
import muster.diff.Item;
import muster.history.DataCommit;
import muster.history.Revisions;
import muster.history.Walk;
import muster.model.Dataset;

/// Reads the record's history out of its repository. It depends on the commits that touched the
/// data folder, and on what is protected today, and on nothing else.
public final class Annalist {
  private static final Comparator<DataCommit> NEWEST_FIRST =
      Comparator.comparing((DataCommit it) -> it.authored().toInstant()).reversed();

  private final Optional<Keepsake> keepsake;

  /// @param keepsake where what commits tell is kept from one time to the next
  public Annalist(Optional<Keepsake> keepsake) {
    this.keepsake = keepsake;
  }

  /// The history of a record.
  ///
  /// @param revisions of its folder; empty where that lies in no repository
  /// @param today what it holds now
  /// @throws IOException if git cannot be run or cannot read the repository
  public Annals of(Optional<Revisions> revisions, Dataset today) throws IOException {
    if (revisions.isEmpty()) {
      return Annals.none(Known.NO_REPOSITORY);
    }
    if (revisions.get().shallow()) {
      return Annals.none(Known.SHALLOW);
    }
    List<DataCommit> commits =
        revisions.get().commits().stream().filter(it -> !it.files().isEmpty()).toList();
    if (commits.isEmpty()) {
      return Annals.none(Known.NO_REPOSITORY);
    }
    Map<String, Told> told = told(revisions.get(), commits);
    var unseen = new Protection(commits, told, Difference.protectedIn(today)).unseen();
    Set<Entry> entries = new LinkedHashSet<>();
    commits.stream()
        .sorted(NEWEST_FIRST)
        .flatMap(it -> entry(it, value(told, it), value(unseen, it)).stream())
        .forEach(entries::add);
    return new Annals(Known.WHOLE, List.copyOf(entries));
  }

  private static <V> V value(Map<String, V> map, DataCommit commit) {
    return Objects.requireNonNull(map.get(commit.hash()));
  }

  private Map<String, Told> told(Revisions revisions, List<DataCommit> commits) throws IOException {
    Map<String, Told> told = new HashMap<>();
    if (keepsake.isPresent()) {
      told.putAll(keepsake.get().read());
    }
    told.keySet().retainAll(commits.stream().map(DataCommit::hash).collect(Collectors.toSet()));
    List<DataCommit> missing = new ArrayList<>(commits);
    missing.removeIf(commit -> told.containsKey(commit.hash()));
    if (!missing.isEmpty()) {
      try (var walk = new Walk(revisions, Annalist::harmful)) {
        for (DataCommit commit : missing.reversed()) {
          told.put(commit.hash(), Told.of(walk.step(commit)));
        }
      }
      if (keepsake.isPresent()) {
        keepsake.get().write(told);
      }
    }
    return told;
  }

  private static Set<String> harmful(Dataset dataset, Positions positions) {
    return Checks.ofHarm(dataset, positions).stream()
        .map(problem -> problem.position().file())
        .collect(Collectors.toSet());
  }

  /// Why it was made is shown only where nothing of it became unseen later: the words may tell.
  private static Optional<Entry> entry(DataCommit commit, Told told, Set<Item> unseen) {
    List<Told.Line> shown = told.shown(unseen);
    int notShown = told.lines().size() - shown.size();
    if (commit.forHarm() || (shown.isEmpty() && notShown > 0)) {
      return Optional.of(new Entry.Sealed(commit.authored().toLocalDate()));
    }
    if (shown.isEmpty() && told.whole()) {
      return Optional.empty();
    }
    boolean later = shown.size() < told.shown(told.veiled()).size();
    return Optional.of(
        new Entry.Change(
            commit.hash(),
            commit.authored(),
            Optional.of(commit.subject()).filter(it -> !later && !it.isEmpty()),
            commit.kind(),
            commit.foundBy().filter(_ -> !later),
            shown.stream().map(Annalist::line).toList(),
            notShown,
            told.whole()));
  }

  private static Entry.Line line(Told.Line line) {
    return new Entry.Line(line.sign(), line.items(), line.title(), line.cells(), line.edits());
  }
}
