package muster.load;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import muster.diagnostic.Nearest;
import muster.diagnostic.Rule;

/// Holds the names of a mapping's fields against those that its kind of record has.
///
/// @param what the kind of record, as messages name it: "a claim"
/// @param known the fields that it can have
record FieldNames(Node.Mapping node, String what, Set<String> known, Problems problems) {
  /// Reports what is typed and not known, and what is needed and not typed.
  void report(Set<String> missing) {
    unknown().forEach(this::reportUnknown);
    missing.forEach(this::reportMissing);
  }

  private List<Node.Entry> unknown() {
    return node.entries().stream().filter(entry -> !known.contains(entry.key())).toList();
  }

  private void reportUnknown(Node.Entry entry) {
    problems.addLeftOut(
        entry.value(),
        Rule.UNKNOWN_FIELD,
        entry.at(),
        "`" + entry.key() + "` is not a field of " + what,
        Nearest.of(entry.key(), known)
            .map(near -> "did you mean `" + near + "`?")
            .orElse("it can have " + String.join(", ", known.stream().sorted().toList())));
  }

  private void reportMissing(String name) {
    problems.add(Rule.MISSING_FIELD, node.position(), what + " needs `" + name + "`", toMend(name));
  }

  private String toMend(String name) {
    Optional<String> slip =
        unknown().stream()
            .map(Node.Entry::key)
            .filter(key -> Nearest.of(key, known).equals(Optional.of(name)))
            .findFirst();
    return slip.map(key -> "write `" + name + ":` for `" + key + ":`")
        .orElse(
            name.equals("by") && !List.of("a review", GradeReader.WHAT).contains(what)
                ? "add `by:` with who said it, or `by: nobody` where the source names nobody"
                : "add `" + name + ":`");
  }
}
