package muster.load;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import muster.diagnostic.Nearest;
import muster.diagnostic.Rule;
import muster.notation.Shape;

/// Holds the names of a mapping's fields against those that its shape has.
///
/// @param read the fields that say something, given what the others say
record FieldNames(Node.Mapping node, Shape shape, Set<String> read, Problems problems) {
  /// Reports what is typed and not known, what says nothing, and what is needed and not typed.
  void report(Set<String> missing) {
    entries(key -> !shape.names().contains(key)).forEach(this::reportUnknown);
    entries(key -> shape.names().contains(key) && !read.contains(key)).forEach(this::reportIdle);
    missing.forEach(this::reportMissing);
  }

  private List<Node.Entry> entries(Predicate<String> keys) {
    return node.entries().stream().filter(entry -> keys.test(entry.key())).toList();
  }

  private void reportUnknown(Node.Entry entry) {
    problems.addLeftOut(
        entry.value(),
        Rule.UNKNOWN_FIELD,
        entry.at(),
        "`" + entry.key() + "` is not a field of " + shape.what(),
        meant(entry.key())
            .map(near -> "did you mean `" + near + "`?")
            .orElse("it can have " + String.join(", ", shape.names().stream().sorted().toList())));
  }

  private Optional<String> meant(String key) {
    return Nearest.of(key, shape.names());
  }

  private void reportIdle(Node.Entry entry) {
    String other = shape.within(entry.key()).map(Shape.Bond.Within::other).orElse("another");
    String wanted =
        shape.within(entry.key()).stream()
            .flatMap(bond -> bond.words().stream())
            .map(word -> "`" + other + ": " + word + "`")
            .collect(joining(" or "));
    problems.add(
        Rule.UNKNOWN_FIELD,
        entry.at(),
        "`" + entry.key() + "` of " + shape.what() + " says nothing by itself",
        "write " + wanted + " beside it, or remove it");
  }

  private void reportMissing(String name) {
    problems.add(
        Rule.MISSING_FIELD, node.position(), shape.what() + " needs `" + name + "`", toMend(name));
  }

  private String toMend(String name) {
    Optional<String> slip =
        entries(key -> !shape.names().contains(key)).stream()
            .map(Node.Entry::key)
            .filter(key -> meant(key).equals(Optional.of(name)))
            .findFirst();
    return slip.map(key -> "write `" + name + ":` for `" + key + ":`")
        .orElse(
            name.equals("by") && List.of("statement", "utterance").contains(shape.name())
                ? "add `by:` with who said it, or `by: nobody` where the source names nobody"
                : "add `" + name + ":`");
  }
}
