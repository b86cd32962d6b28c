package muster.load;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What was last read of fact files: who reads one folder again and again parses and binds only
/// what changed. For one reading at a time.
public final class Parsed {
  private Map<FactFile, Node> before = new ConcurrentHashMap<>();
  private Map<FactFile, Node> now = new ConcurrentHashMap<>();
  private final Bindings bindings = new Bindings();

  /// The records bound from trees that did not change.
  Bindings bindings() {
    return bindings;
  }

  /// Begins another reading; files that the last one did not have are forgotten.
  void begin() {
    before = now;
    now = new ConcurrentHashMap<>();
  }

  /// The tree of a file, on any thread. Only one without a problem is kept, as problems are told
  /// each time.
  ///
  /// @param problems of that file alone
  Optional<Node> tree(FactFile file, Problems problems) {
    Node known = before.get(file);
    Optional<Node> tree = known == null ? parse(file, problems) : Optional.of(known);
    if (problems.count() == 0) {
      tree.ifPresent(node -> now.put(file, node));
    }
    return tree;
  }

  static Optional<Node> parse(FactFile file, Problems problems) {
    return file.isJson()
        ? JsonReader.read(file.shown(), file.text(), problems)
        : YamlReader.read(file.shown(), file.text(), problems);
  }
}
