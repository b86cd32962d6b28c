package muster.cli.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muster.analysis.Renamed;
import muster.diagnostic.Position;
import muster.diagnostic.Positions;
import muster.diagnostic.RecordKey;
import muster.model.Address;
import muster.model.Dataset;
import muster.model.Prose;
import muster.site.PageSubject;

/// Finds the records that somebody means by an id, by the address of a page or by a line of a file.
public final class Finder {
  private static final Pattern LINE = Pattern.compile("(.+?):(\\d{1,9})(?::\\d+)?");

  private final Positions positions;
  private final List<RecordKey> keys;
  private final List<Renamed> renamed;

  public Finder(Dataset dataset, Positions positions) {
    this.positions = positions;
    this.keys = keys(dataset);
    this.renamed = Renamed.of(dataset);
  }

  /// Every record that is meant; one id may name several, of different kinds.
  ///
  /// @param file turns the name of a file as typed into that of [Position#file]
  public List<RecordKey> find(String typed, UnaryOperator<String> file) {
    List<RecordKey> byId = keys.stream().filter(key -> key.id().equals(typed)).toList();
    List<RecordKey> known = byId.isEmpty() ? now(it -> it.was().equals(typed)) : byId;
    if (!known.isEmpty()) {
      return known;
    }
    Matcher line = LINE.matcher(typed);
    Optional<RecordKey> one =
        line.matches()
            ? at(file.apply(line.group(1)), Integer.parseInt(line.group(2)))
            : atAddress(typed);
    return one.stream().toList();
  }

  /// The records that were renamed so.
  private List<RecordKey> now(Predicate<Renamed> wanted) {
    return renamed.stream()
        .filter(wanted)
        .map(it -> new RecordKey(it.kind(), it.now()))
        .distinct()
        .toList();
  }

  /// All ids, for proposals.
  public List<String> ids() {
    return keys.stream().map(RecordKey::id).distinct().toList();
  }

  /// The page may be named as a path in the site or as an address on the web.
  private Optional<RecordKey> atAddress(String typed) {
    String path = typed.replaceFirst("[?#].*", "");
    while (!path.isEmpty()) {
      var address = Optional.of(new Address(path));
      Optional<RecordKey> found =
          PageSubject.of(path, positions)
              .or(() -> now(it -> it.from().equals(address)).stream().findFirst());
      if (found.isPresent()) {
        return found;
      }
      int slash = path.indexOf('/');
      path = slash < 0 ? "" : path.substring(slash + 1);
    }
    return Optional.empty();
  }

  /// The last record of the file that begins at or before the line.
  private Optional<RecordKey> at(String file, int line) {
    return keys.stream()
        .flatMap(key -> starts(key))
        .filter(start -> start.getValue().file().equals(file))
        .filter(start -> start.getValue().line() <= line)
        .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(Map.Entry::getKey);
  }

  /// Where a record begins; a document does so again with each of its statements.
  private Stream<Map.Entry<RecordKey, Position>> starts(RecordKey key) {
    List<RecordKey> beginnings = new ArrayList<>(List.of(key));
    for (int number = 0; key.kind().equals("source"); number++) {
      var statement = new RecordKey("statement", key.id() + "#" + number);
      if (positions.of(statement).isEmpty()) {
        break;
      }
      beginnings.add(statement);
    }
    return beginnings.stream()
        .flatMap(each -> positions.of(each).stream())
        .map(position -> Map.entry(key, position));
  }

  private static List<RecordKey> keys(Dataset dataset) {
    return Stream.of(
            keys("claim", dataset.reports().keySet()),
            keys("source", dataset.sources().keySet()),
            keys("actor", dataset.actors().keySet()),
            keys("place", dataset.places().keySet()),
            keys("deployment", dataset.deployments().keySet()),
            keys("event", dataset.events().keySet()),
            keys("question", dataset.questions().keySet()),
            keys("measure", dataset.measures().keySet()),
            keys("utterance", dataset.utterances().keySet()),
            keys("comparison", dataset.comparisons().keySet()),
            keys("page", dataset.pages().stream().map(Prose::slug).toList()))
        .flatMap(each -> each)
        .toList();
  }

  private static Stream<RecordKey> keys(String kind, Iterable<?> ids) {
    List<RecordKey> keys = new ArrayList<>();
    ids.forEach(id -> keys.add(new RecordKey(kind, id.toString())));
    return keys.stream();
  }
}
