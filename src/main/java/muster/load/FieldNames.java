package muster.load;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import muster.diagnostic.Nearest;
import muster.diagnostic.Rule;
import muster.notation.Field;
import muster.notation.Notation;
import muster.notation.Shape;

/// Holds the names of a mapping's fields against those that its shape has.
///
/// @param read the fields that say something, given what the others say
record FieldNames(Node.Mapping node, Shape shape, Set<String> read, Problems problems) {
  /// Fields for which rules of their own ask: stage-without-claims, grade-one.
  private static final Set<String> LEFT_TO_CHECKS = Set.of("stage.claims", "grade.independent");

  /// Reports what is typed and not known, what says nothing, and what is needed and not typed.
  ///
  /// @param further what is needed beside what the notation asks for, and is not there
  /// @return whether anything is needed and not typed
  boolean report(Set<String> further) {
    for (Node.Entry entry : node.entries()) {
      if (!isKnown(entry)) {
        reportUnknown(entry);
      }
    }
    for (Node.Entry entry : node.entries()) {
      if (isKnown(entry) && !read.contains(entry.key())) {
        reportIdle(entry);
      }
    }
    Map<List<String>, String> lacks = lacks(further);
    lacks.forEach(this::reportMissing);
    return !lacks.isEmpty();
  }

  private boolean isKnown(Node.Entry entry) {
    return shape.names().contains(entry.key());
  }

  /// The fields that are needed and not there, or several of which one is, each with what asks for
  /// it (" with `value`"), where that is not the shape itself. Nearly every record lacks nothing,
  /// and nothing is made for it.
  private Map<List<String>, String> lacks(Set<String> further) {
    Map<List<String>, String> lacks = new LinkedHashMap<>();
    for (String name : further) {
      lacks.put(List.of(name), "");
    }
    for (Field field : shape.fields().values()) {
      if (field.required() && isLacking(field.name())) {
        lacks.putIfAbsent(List.of(field.name()), "");
      }
    }
    for (Shape.Bond bond : shape.bonds()) {
      switch (bond) {
        case Shape.Bond.Needs needs -> ask(needs, lacks);
        case Shape.Bond.OneOf(List<String> fields) -> {
          if (fields.stream().noneMatch(this::isThere)) {
            lacks.putIfAbsent(fields, "");
          }
        }
        case Shape.Bond.Within _ -> {}
      }
    }
    return lacks;
  }

  private void ask(Shape.Bond.Needs needs, Map<List<String>, String> lacks) {
    Optional<Node> value = node.get(needs.field());
    if (value.isEmpty()) {
      return;
    }
    String typed = value.get() instanceof Node.Text text ? text.text() : "";
    if (needs.words().isEmpty() || needs.words().contains(typed)) {
      for (String name : needs.others()) {
        if (isLacking(name)) {
          String word = needs.words().isEmpty() ? "" : ": " + typed;
          lacks.putIfAbsent(List.of(name), " with `" + needs.field() + word + "`");
        }
      }
    }
  }

  private boolean isLacking(String name) {
    return !isThere(name) && !LEFT_TO_CHECKS.contains(shape.name() + "." + name);
  }

  private boolean isThere(String name) {
    return node.get(name).isPresent();
  }

  private void reportUnknown(Node.Entry entry) {
    problems.addLeftOut(
        entry.value(),
        Rule.UNKNOWN_FIELD,
        entry.at(),
        "`" + entry.key() + "` is not a field of " + shape.what(),
        meant(entry.key())
            .map(near -> "did you mean `" + near + "`?")
            .or(() -> noColon(entry.key()))
            .or(() -> tooFarIn(entry.key()))
            .orElse("it can have " + String.join(", ", shape.names().stream().sorted().toList())));
  }

  /// What to do with a field of the record around this one, which stands among those of this one.
  private Optional<String> tooFarIn(String key) {
    return Notation.around(shape, key)
        .map(outer -> "it is one of " + outer.what() + ": indent it like the others of that");
  }

  private Optional<String> meant(String key) {
    return Nearest.of(key, shape.names());
  }

  /// What to type where a name is followed by a text with a colon in it, and not by its own.
  private Optional<String> noColon(String key) {
    return Optional.of(key.split(" ", 2)[0])
        .filter(name -> shape.names().contains(name))
        .map(name -> "write `" + name + ": ` and the whole text behind it in quotes");
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

  private void reportMissing(List<String> names, String beside) {
    problems.add(
        Rule.MISSING_FIELD,
        node.position(),
        shape.what() + beside + " needs " + oneOf(names, ""),
        toMend(names));
  }

  private static String oneOf(List<String> names, String end) {
    List<String> quoted = names.stream().map(name -> "`" + name + end + "`").toList();
    int last = quoted.size() - 1;
    return last == 0
        ? quoted.getFirst()
        : String.join(", ", quoted.subList(0, last)) + " or " + quoted.getLast();
  }

  private String toMend(List<String> names) {
    return node.entries().stream()
        .filter(entry -> !isKnown(entry))
        .map(Node.Entry::key)
        .flatMap(key ->
            meant(key).filter(names::contains).stream()
                .map(name -> "write `" + name + ":` for `" + key + ":`"))
        .findFirst()
        .orElseGet(() ->
            names.equals(List.of("by")) && List.of("statement", "utterance").contains(shape.name())
                ? "add `by:` with who said it, or `by: nobody` where the source names nobody"
                : "add " + oneOf(names, ":"));
  }
}
