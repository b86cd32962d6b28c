package muster.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import muster.diagnostic.Nearest;
import muster.diagnostic.Position;
import muster.diagnostic.Rule;

/// Sorts the fact files' top-level keys into records not yet bound.
final class Trees {
  private final Problems problems;
  private final List<RecordNode> records = new ArrayList<>();
  private final List<Node.Mapping> sites = new ArrayList<>();

  Trees(Problems problems) {
    this.problems = problems;
  }

  List<RecordNode> records() {
    return List.copyOf(records);
  }

  /// The `site` mappings found; one is wanted.
  List<Node.Mapping> sites() {
    return List.copyOf(sites);
  }

  /// Takes the records of one file.
  void add(Node root) {
    if (root instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> addEntry(mapping, entry));
      return;
    }
    problems.add(
        Rule.WRONG_SHAPE,
        root.position(),
        "a fact file is a mapping with keys such as `source:` or `actors:`",
        "begin with one of " + String.join(", ", Kind.TOP_KEYS));
  }

  private void addEntry(Node.Mapping file, Node.Entry entry) {
    switch (entry.key()) {
      case "site" -> mapping(entry.key(), entry.value()).ifPresent(sites::add);
      case "source" ->
          mapping("source", entry.value())
              .ifPresent(node -> records.add(source(node, file.get("statements"))));
      case Kind.SCHEMA -> {}
      case "statements" -> wantSource(file, entry);
      case "sources" ->
          eachOf(
              "sources", entry.value(), node -> records.add(source(node, node.get("statements"))));
      default -> addList(entry);
    }
  }

  private static RecordNode source(Node.Mapping node, Optional<Node> statements) {
    return new RecordNode(Kind.SOURCE, node, statements);
  }

  private void wantSource(Node.Mapping file, Node.Entry entry) {
    if (file.get("source").isEmpty()) {
      problems.addLeftOut(
          entry.value(),
          Rule.MISSING_FIELD,
          entry.at(),
          "`statements` stands here without a `source`",
          "describe the document under `source:` in the same file");
    }
  }

  private void addList(Node.Entry entry) {
    Optional<Kind> kind = Kind.ofKey(entry.key());
    kind.ifPresentOrElse(
        known ->
            eachOf(known.plural(), entry.value(), node -> records.add(RecordNode.of(known, node))),
        () -> reportKey(entry));
  }

  private void reportKey(Node.Entry entry) {
    String key = entry.key();
    problems.addLeftOut(
        entry.value(),
        Rule.UNKNOWN_FIELD,
        entry.at(),
        "`" + key + "` is not a key that may stand at the top of a fact file",
        Nearest.of(key, Kind.TOP_KEYS)
            .map(near -> "did you mean `" + near + "`?")
            .orElse("one of " + String.join(", ", Kind.TOP_KEYS)));
  }

  private void eachOf(String key, Node list, Consumer<Node.Mapping> use) {
    if (list instanceof Node.Items(List<Node> nodes, Position _)) {
      nodes.forEach(node -> mapping(key, node).ifPresent(use));
      return;
    }
    problems.addLeftOut(
        list,
        Rule.WRONG_SHAPE,
        list.position(),
        "`" + key + "` is a list",
        "begin each record with `- id:` on a line of its own");
  }

  private Optional<Node.Mapping> mapping(String key, Node node) {
    if (node instanceof Node.Mapping mapping) {
      return Optional.of(mapping);
    }
    problems.addLeftOut(
        node,
        Rule.WRONG_SHAPE,
        node.position(),
        "under `" + key + "` fields are wanted, not text or a list",
        "write one field a line, as in `name: …`");
    return Optional.empty();
  }
}
