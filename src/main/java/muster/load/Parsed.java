package muster.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import muster.keep.Shelf;
import muster.keep.Stamp;

/// What was last read of fact files: who reads one folder again and again opens, parses and binds
/// only what changed. For one reading at a time.
public final class Parsed {
  /// @param shelf keeps trees for who reads the folder next
  private record Keeping(Optional<Shelf> shelf, InstantSource clock) {}

  private final Optional<Keeping> keeping;
  private Optional<KeptTrees> kept;
  private final boolean first;
  private final Bindings bindings = new Bindings();
  private Instant begin = Instant.MIN;
  private Map<String, Known> before = new ConcurrentHashMap<>();
  private Map<String, Known> now = new ConcurrentHashMap<>();

  /// A file as it was read.
  ///
  /// @param stamp what its folder said of it; empty where that may stay the same though it changes
  /// @param text empty where it was not opened, as its tree was kept
  private record Known(Optional<Stamp> stamp, Optional<String> text, Node root) {
    boolean has(Stamp other) {
      return stamp.filter(other::equals).isPresent();
    }

    /// Whether it can be kept, and is not.
    boolean isNews() {
      return stamp.isPresent() && text.isPresent();
    }
  }

  /// Opens each file at each reading, to see whether it changed.
  public Parsed() {
    this(Optional.empty(), Optional.empty());
  }

  private Parsed(Optional<Keeping> keeping, Optional<KeptTrees> kept) {
    this.keeping = keeping;
    this.kept = kept;
    this.first = kept.isEmpty();
  }

  /// Opens no file of which its folder says the same as at the last reading.
  ///
  /// @param shelf keeps trees from one run to the next; labelled with the version of the tool, and
  ///   with the record's folder
  /// @param clock tells what time it is for the file system
  public static Parsed trusting(Optional<Shelf> shelf, InstantSource clock) throws IOException {
    Optional<KeptTrees> kept = shelf.isPresent() ? KeptTrees.on(shelf.get()) : Optional.empty();
    return new Parsed(Optional.of(new Keeping(shelf, clock)), kept);
  }

  /// The records bound from trees that did not change.
  Bindings bindings() {
    return bindings;
  }

  /// Begins another reading; files that the last one did not have are forgotten.
  void begin() {
    before = now;
    now = new ConcurrentHashMap<>();
    begin = keeping.map(it -> it.clock().instant()).orElse(Instant.MIN);
  }

  /// Ends it: what was not asked for is not wanted any more.
  void end() {
    kept = Optional.empty();
  }

  /// What a file's folder says of it before it is opened, where that is of use.
  Optional<Stamp> stamp(Path file) throws IOException {
    return keeping.isPresent() ? Stamp.of(file) : Optional.empty();
  }

  /// The tree of a file that nobody touched, on any thread.
  ///
  /// @param name as printed
  Optional<Node> untouched(String name, Stamp stamp) {
    Known last = before.get(name);
    Optional<Known> known =
        last != null && last.has(stamp)
            ? Optional.of(last)
            : kept.flatMap(it -> it.tree(name, stamp))
                .map(root -> new Known(Optional.of(stamp), Optional.empty(), root));
    known.ifPresent(it -> now.put(name, it));
    return known.map(Known::root);
  }

  /// The tree of a file, on any thread. Only one without a problem is kept, as problems are told
  /// each time.
  ///
  /// @param stamp what its folder said before it was opened
  /// @param problems of that file alone
  Optional<Node> tree(FactFile file, Optional<Stamp> stamp, Problems problems) {
    Known last = before.get(file.shown());
    Optional<Node> tree =
        last != null && last.text().equals(Optional.of(file.text()))
            ? Optional.of(last.root())
            : parse(file, problems);
    if (problems.count() == 0) {
      Optional<Stamp> settled = stamp.filter(it -> it.settled(begin));
      tree.ifPresent(
          root -> now.put(file.shown(), new Known(settled, Optional.of(file.text()), root)));
    }
    return tree;
  }

  static Optional<Node> parse(FactFile file, Problems problems) {
    return file.isJson()
        ? JsonReader.read(file.shown(), file.text(), problems)
        : YamlReader.read(file.shown(), file.text(), problems);
  }

  /// Keeps what the last reading found, for who reads the folder next. Of a folder that was never
  /// read before only that is kept: it may never be read again. Nothing is written where all is
  /// known already.
  public void keep() throws IOException {
    Optional<Shelf> shelf = keeping.flatMap(Keeping::shelf);
    if (shelf.isPresent() && (first || now.values().stream().anyMatch(Known::isNews))) {
      KeptTrees.put(shelf.get(), first ? List.of() : trees());
    }
  }

  private List<KeptTrees.Kept> trees() {
    return new TreeMap<>(now)
        .entrySet().stream().flatMap(it -> kept(it.getKey(), it.getValue())).toList();
  }

  private static Stream<KeptTrees.Kept> kept(String file, Known known) {
    return known.stamp().map(stamp -> new KeptTrees.Kept(file, stamp, known.root())).stream();
  }
}
