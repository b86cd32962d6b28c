package muster.history;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import muster.diagnostic.Positions;
import muster.diagnostic.RecordKey;
import muster.diff.Difference;
import muster.diff.Item;
import muster.load.Parsed;
import muster.load.Piece;
import muster.load.Things;
import muster.model.Dataset;

/// Goes through commits, the earlier first, and tells what each of them changed. Only what it
/// touched is read, and what documents name.
public final class Walk implements Closeable {
  private final Revisions revisions;
  private final Blobs blobs;
  private final BiFunction<Dataset, Positions, Set<String>> harm;
  private final Map<String, Piece> naming = new TreeMap<>();
  private final Map<String, Read> read = new HashMap<>();
  private final Versions versions;
  private final Map<String, LastWhole> lastWhole = new HashMap<>();
  private final Parsed parsed = new Parsed();
  private String at = "";
  private Optional<Things> things = Optional.empty();

  private record Read(String hash, Piece piece) {}

  /// @param place of the commit before which it was looked for last, from the last one
  private record LastWhole(int place, Optional<Piece> piece) {}

  /// @param commits all that changed the folder, those before others last
  /// @param harm the files in which a record breaks a rule on harm
  public Walk(
      Revisions revisions,
      List<DataCommit> commits,
      BiFunction<Dataset, Positions, Set<String>> harm)
      throws IOException {
    this.revisions = revisions;
    this.versions = new Versions(commits);
    this.blobs = revisions.blobs();
    this.harm = harm;
  }

  /// Goes one commit on, best to a child of the one before.
  public Step step(DataCommit commit) throws IOException {
    goTo(commit.parents().isEmpty() ? "" : commit.parents().getFirst());
    List<Piece> before = new ArrayList<>();
    List<Piece> after = new ArrayList<>();
    boolean whole = true;
    for (DataCommit.Touched file : commit.files()) {
      if (Piece.holds(file.path())) {
        whole &= read(commit, file, before, after);
      }
    }
    Things old = things();
    take(commit, after);
    Things now = things();
    Things.Part then = old.with(before);
    Things.Part today = now.with(after);
    Difference difference = Difference.between(then.dataset(), today.dataset());
    Set<String> harmful = new HashSet<>(harm.apply(then.dataset(), then.positions()));
    harmful.addAll(harm.apply(today.dataset(), today.positions()));
    return new Step(difference, standing(before, after), harmful, whole);
  }

  /// A file that cannot be read whole stands for its last version that could.
  private boolean read(
      DataCommit commit, DataCommit.Touched file, List<Piece> before, List<Piece> after)
      throws IOException {
    Optional<Piece> old = piece(file.path(), file.before());
    if (old.isPresent() && !old.get().whole()) {
      old = lastWhole(commit, file.path());
    }
    Optional<Piece> now = piece(file.path(), file.after());
    boolean whole = now.map(Piece::whole).orElse(true);
    if (!whole) {
      now = old;
    }
    old.ifPresent(before::add);
    now.ifPresent(after::add);
    return whole;
  }

  /// Looked for in what the file held before, but no further than it was looked for already.
  private Optional<Piece> lastWhole(DataCommit commit, String path) throws IOException {
    var known = lastWhole.get(path);
    Optional<Piece> found = Optional.empty();
    List<Versions.Version> earlier = versions.before(commit, path);
    for (Versions.Version version : earlier) {
      if (known != null && version.place() >= known.place()) {
        found = known.piece();
        break;
      }
      Piece piece = Piece.read(path, blobs.read(version.hash()));
      if (piece.whole()) {
        found = Optional.of(piece);
        break;
      }
    }
    int from = earlier.isEmpty() ? 0 : earlier.getFirst().place();
    lastWhole.put(path, new LastWhole(from, found));
    return found;
  }

  private Optional<Piece> piece(String path, Optional<String> hash) throws IOException {
    if (hash.isEmpty()) {
      return Optional.empty();
    }
    Read known = read.get(path);
    if (known == null || !known.hash().equals(hash.get())) {
      known = new Read(hash.get(), Piece.read(path, blobs.read(hash.get())));
      read.put(path, known);
    }
    return Optional.of(known.piece());
  }

  private void take(DataCommit commit, List<Piece> after) throws IOException {
    at = commit.hash();
    if (commit.merges()) {
      at = "merged";
      goTo(commit.hash());
      return;
    }
    commit.files().forEach(file -> changed(naming.remove(file.path()) != null));
    after.stream()
        .filter(Piece::namesThings)
        .forEach(piece -> {
          naming.put(piece.name(), piece);
          changed(true);
        });
  }

  private void changed(boolean changed) {
    if (changed) {
      things = Optional.empty();
    }
  }

  private Things things() {
    Things known = things.orElseGet(() -> Things.of(naming.values(), parsed));
    things = Optional.of(known);
    return known;
  }

  /// Reads what a version names, unless it is the one at hand.
  private void goTo(String commit) throws IOException {
    if (at.equals(commit)) {
      return;
    }
    at = commit;
    naming.clear();
    things = Optional.empty();
    if (commit.isEmpty()) {
      return;
    }
    for (TreeEntry file : revisions.files(new Revision(commit, commit))) {
      if (file.plain() && Piece.holds(file.path())) {
        byte[] content = blobs.read(file.hash());
        if (Piece.mayNameThings(file.path(), content)) {
          Piece piece = Piece.read(file.path(), content);
          naming.put(file.path(), piece);
        }
      }
    }
    naming.values().removeIf(piece -> !piece.namesThings());
  }

  private static Map<String, Set<Item>> standing(List<Piece> before, List<Piece> after) {
    Map<String, Set<Item>> standing = new HashMap<>();
    for (List<Piece> pieces : List.of(before, after)) {
      for (Piece piece : pieces) {
        Set<Item> items = standing.computeIfAbsent(piece.name(), _ -> new TreeSet<>());
        piece.keys().forEach(key -> items.add(item(key)));
      }
    }
    return standing;
  }

  private static Item item(RecordKey key) {
    return new Item(Item.Kind.valueOf(key.kind().toUpperCase(Locale.ROOT)), key.id());
  }

  @Override
  public void close() {
    blobs.close();
  }
}
