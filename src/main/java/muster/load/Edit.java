package muster.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import muster.model.Dataset;

/// What becomes of a record without problems when some of its files are edited. It knows only such
/// edits as leave every id where it is and bring no problem: of all others it says nothing.
final class Edit {
  private final Loaded before;
  private final Map<String, List<RecordNode>> records;
  private final Map<String, Supplier<String>> texts = new HashMap<>();
  private final Reading reading;
  private final Binder binder;

  /// @param before without problems
  /// @param records of it, by file
  Edit(Loaded before, Index index, Map<String, List<RecordNode>> records) {
    this.before = before;
    this.records = new HashMap<>(records);
    this.reading = new Reading(index, new Problems());
    this.binder = new Binder(reading);
  }

  /// The records as they are now, by file.
  Map<String, List<RecordNode>> records() {
    return records;
  }

  /// What is read now; empty where the edit is of another kind.
  Optional<Loaded> of(Path data, Set<Path> changed) throws IOException {
    for (Path path : changed) {
      if (path.startsWith(data) && !take(data, path)) {
        return Optional.empty();
      }
    }
    Dataset dataset = binder.over(before.dataset());
    return Optional.of(
        new Loaded(
            dataset,
            before.positions().with(reading.places()),
            List.of(),
            before.texts().with(texts)));
  }

  private boolean take(Path data, Path path) throws IOException {
    var problems = new Problems();
    var folder = new DataFolder(data);
    String name = folder.name(path);
    if (!before.texts().names().contains(name)) {
      return path.getFileName().toString().startsWith(".") || !Files.exists(path);
    }
    if (!Files.exists(path) || !records.containsKey(name)) {
      return false;
    }
    Optional<FactFile> file = folder.file(path, problems);
    return file.isPresent() && problems.count() == 0 && take(file.get(), problems);
  }

  private boolean take(FactFile file, Problems problems) {
    var trees = new Trees(problems);
    Parsed.parse(ControlCharacters.replaced(file, problems), problems).ifPresent(trees::add);
    List<RecordNode> now = trees.records();
    List<RecordNode> old = records.get(file.shown());
    if (old == null || !trees.sites().isEmpty() || !sameIds(old, now) || problems.count() > 0) {
      return false;
    }
    records.put(file.shown(), now);
    texts.put(file.shown(), file::text);
    return binder.takes(now);
  }

  /// Built-in measures are looked at word for word, so that none of them is let through.
  private static boolean sameIds(List<RecordNode> old, List<RecordNode> now) {
    var problems = new Problems();
    return old.size() == now.size()
        && IntStream.range(0, old.size()).allMatch(at -> alike(old.get(at), now.get(at)))
        && Index.of(now, problems).hasIdsOf(Index.of(old, problems))
        && problems.count() == 0;
  }

  private static boolean alike(RecordNode old, RecordNode now) {
    return old.kind() == now.kind()
        && old.kind() != Kind.MEASURE
        && statements(old) == statements(now)
        && old.id().map(Node.Text::text).equals(now.id().map(Node.Text::text));
  }

  private static int statements(RecordNode record) {
    return record
        .statements()
        .map(it -> it instanceof Node.Items(var all, _) ? all.size() : 0)
        .orElse(0);
  }
}
