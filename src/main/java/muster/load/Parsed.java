package muster.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// What was last read of fact files: who reads one folder again and again parses and binds only
/// what changed. For one thread at a time.
public final class Parsed {
  private Map<FactFile, Node> before = new HashMap<>();
  private Map<FactFile, Node> now = new HashMap<>();
  private final Bindings bindings = new Bindings();

  /// The records bound from trees that did not change.
  Bindings bindings() {
    return bindings;
  }

  /// Begins another reading; files that the last one did not have are forgotten.
  void begin() {
    before = now;
    now = new HashMap<>();
  }

  /// The tree of a file. Only one without a problem is kept, as problems are told each time.
  Optional<Node> tree(FactFile file, Problems problems, Supplier<Optional<Node>> parse) {
    Node known = before.get(file);
    int problemsBefore = problems.count();
    Optional<Node> tree = known == null ? parse.get() : Optional.of(known);
    if (problems.count() == problemsBefore) {
      tree.ifPresent(node -> now.put(file, node));
    }
    return tree;
  }
}
