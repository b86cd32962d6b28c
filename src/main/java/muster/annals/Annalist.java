package muster.annals;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.stream.IntStream;
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

  /// How many commits are read one after the other: the first of them takes as long as many others.
  private static final int STRETCH = 500;

  private static final String OF_DATA = "data: ";

  private final Optional<Keepsake> keepsake;
  private final int stretch;

  /// @param keepsake where what commits tell is kept from one time to the next
  public Annalist(Optional<Keepsake> keepsake) {
    this(keepsake, STRETCH);
  }

  /// @param stretch how many commits are read one after the other, at least 1
  Annalist(Optional<Keepsake> keepsake, int stretch) {
    this.keepsake = keepsake;
    this.stretch = stretch;
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
      told.putAll(read(revisions, commits, missing));
      if (keepsake.isPresent()) {
        keepsake.get().write(told);
      }
    }
    return told;
  }

  /// Reads commits on all processors, in stretches: none depends on which others are read with it.
  private Map<String, Told> read(
      Revisions revisions, List<DataCommit> all, List<DataCommit> missing) throws IOException {
    int stretches = (missing.size() - 1) / stretch + 1;
    try {
      return IntStream.range(0, stretches)
          .parallel()
          .mapToObj(at ->
              missing.subList(
                  at * missing.size() / stretches, (at + 1) * missing.size() / stretches))
          .flatMap(some -> walk(revisions, all, some).entrySet().stream())
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    } catch (UncheckedIOException unreadable) {
      throw Objects.requireNonNull(unreadable.getCause());
    }
  }

  private static Map<String, Told> walk(
      Revisions revisions, List<DataCommit> all, List<DataCommit> stretch) {
    Map<String, Told> told = new HashMap<>();
    try (var walk = new Walk(revisions, all, Annalist::harmful)) {
      for (DataCommit commit : stretch.reversed()) {
        told.put(commit.hash(), Told.of(walk.step(commit)));
      }
      return told;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
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
            Optional.of(reason(commit)).filter(it -> !later && !it.isEmpty()),
            commit.kind(),
            commit.foundBy().filter(_ -> !later),
            shown.stream().map(Annalist::line).toList(),
            notShown,
            told.whole()));
  }

  /// All changes are of the data: the subject need not say so.
  private static String reason(DataCommit commit) {
    return commit.subject().startsWith(OF_DATA)
        ? commit.subject().substring(OF_DATA.length())
        : commit.subject();
  }

  private static Entry.Line line(Told.Line line) {
    return new Entry.Line(line.sign(), line.items(), line.title(), line.cells(), line.edits());
  }
}
