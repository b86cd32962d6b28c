package muster.load;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import muster.diagnostic.Nearest;
import muster.diagnostic.Rule;
import muster.notation.Field;
import muster.notation.Shape;

/// Holds the names of a mapping's fields against those that its shape has.
///
/// @param read the fields that say something, given what the others say
record FieldNames(Node.Mapping node, Shape shape, Set<String> read, Problems problems) {
  /// Fields for which rules of their own ask: stage-without-claims, grade-one.
  private static final Set<String> LEFT_TO_CHECKS = Set.of("stage.claims", "grade.independent");

  /// A field, or one of several, that is needed and not there.
  ///
  /// @param beside what asks for it: " with `value`"; empty where the shape itself does
  private record Lack(List<String> names, String beside) {}

  /// Reports what is typed and not known, what says nothing, and what is needed and not typed.
  ///
  /// @param further what is needed beside what the notation asks for, and is not there
  /// @return whether anything is needed and not typed
  boolean report(Set<String> further) {
    entries(key -> !shape.names().contains(key)).forEach(this::reportUnknown);
    entries(key -> shape.names().contains(key) && !read.contains(key)).forEach(this::reportIdle);
    Map<List<String>, String> lacks = new LinkedHashMap<>();
    further.forEach(name -> lacks.put(List.of(name), ""));
    lacks()
        .filter(lack -> lack.names().stream().noneMatch(this::isThere))
        .forEach(lack -> lacks.putIfAbsent(lack.names(), lack.beside()));
    lacks.forEach(this::reportMissing);
    return !lacks.isEmpty();
  }

  /// All that may be lacking, as what else is there has it.
  private Stream<Lack> lacks() {
    Stream<Lack> always =
        shape.fields().values().stream()
            .filter(Field::required)
            .map(field -> new Lack(List.of(field.name()), ""));
    return Stream.concat(always, shape.bonds().stream().flatMap(this::lacks))
        .filter(lack -> !LEFT_TO_CHECKS.contains(shape.name() + "." + lack.names().getFirst()));
  }

  private Stream<Lack> lacks(Shape.Bond bond) {
    return switch (bond) {
      case Shape.Bond.Needs(String field, List<String> words, List<String> others) ->
          beside(field, words).stream()
              .flatMap(beside -> others.stream().map(name -> new Lack(List.of(name), beside)));
      case Shape.Bond.OneOf(List<String> fields) -> Stream.of(new Lack(fields, ""));
      case Shape.Bond.Within _ -> Stream.empty();
    };
  }

  private boolean isThere(String name) {
    return node.get(name).isPresent();
  }

  private Optional<String> beside(String field, List<String> words) {
    if (words.isEmpty()) {
      return node.get(field).map(_ -> " with `" + field + "`");
    }
    return node.get(field)
        .filter(value -> value instanceof Node.Text text && words.contains(text.text()))
        .map(value -> " with `" + field + ": " + ((Node.Text) value).text() + "`");
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
            .or(() -> noColon(entry.key()))
            .orElse("it can have " + String.join(", ", shape.names().stream().sorted().toList())));
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
    return entries(key -> !shape.names().contains(key)).stream()
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
