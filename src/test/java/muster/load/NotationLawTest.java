package muster.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import muster.analysis.Analysis;
import muster.check.Checks;
import muster.diagnostic.Diagnostic;
import muster.diagnostic.Rule;
import muster.diagnostic.Severity;
import muster.notation.Form;
import muster.notation.Notation;
import muster.notation.Shape;
import muster.testing.MiniRepo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The readers want what the notation says, no more and no less, of every field that there is: each
/// is left out, emptied, and left alone with those that are needed.
class NotationLawTest {
  /// What needs a field and has a rule of its own for it.
  private static final Map<String, Rule> ASKED_BY_CHECKS =
      Map.of("stage.claims", Rule.STAGE_WITHOUT_CLAIMS, "grade.independent", Rule.GRADE_ONE);

  private static final List<String> NOTHING =
      Boolean.getBoolean("muster.long")
          ? List.of("\"\"", "\" \"", "[]", "{}", "[\"\"]", "[[]]", "[{}]")
          : List.of("\"\"", "[]", "{}");

  @TempDir private Path empty;

  private final List<Example> examples = examples();

  /// @param places where fields stand in it
  private record Example(Node.Mapping file, List<Place> places) {}

  /// A field where it stands.
  private record Place(Shape shape, Node.Mapping in, Node.Entry entry) {
    String name() {
      return shape.name() + "." + entry.key();
    }
  }

  private static List<Example> examples() {
    return Stream.of(MiniRepo.resource("/notation/full.txt").split("(?m)^-- .* --\\n", -1))
        .skip(1)
        .map(text -> YamlReader.read("full.yaml", text, new Problems()).orElseThrow())
        .map(Node.Mapping.class::cast)
        .map(file -> new Example(file, places(file, Notation.FILE)))
        .toList();
  }

  private static List<Place> places(Node node, Shape shape) {
    List<Place> places = new ArrayList<>();
    if (node instanceof Node.Items(List<Node> nodes, var _)) {
      nodes.forEach(item -> places.addAll(places(item, shape)));
    }
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        Form form = shape.field(entry.key()).form();
        places.add(new Place(shape, mapping, entry));
        form.inner().ifPresent(inner -> places.addAll(places(entry.value(), inner)));
      }
    }
    return places;
  }

  private Loaded load(JsonText text) throws IOException {
    return Loader.load(empty, Map.of("full.json", text.toString()));
  }

  @Test
  void everyFieldStandsInTheExamples() {
    Set<String> all = new TreeSet<>();
    collect(Notation.FILE, all);
    all.remove("record.$schema");
    Set<String> seen = new TreeSet<>();
    examples.forEach(example -> example.places().forEach(place -> seen.add(place.name())));
    assertEquals(all, seen);
  }

  private static void collect(Shape shape, Set<String> into) {
    shape
        .fields()
        .forEach((name, field) -> {
          into.add(shape.name() + "." + name);
          field.form().inner().ifPresent(inner -> collect(inner, into));
        });
  }

  @Test
  void theExamplesAreSound() throws IOException {
    for (Example example : examples) {
      assertEquals(List.of(), load(JsonText.of(example.file())).diagnostics());
    }
  }

  @Test
  void whatIsNeededAndLeftOutIsMissingAndNothingElse() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Example example : examples) {
      for (Place place : example.places()) {
        if (!place.shape().equals(Notation.FILE)) {
          var text = JsonText.without(example.file(), place.entry()::equals);
          Rule rule = ASKED_BY_CHECKS.getOrDefault(place.name(), Rule.MISSING_FIELD);
          List<String> missing =
              problems(text).stream()
                  .filter(problem -> problem.rule() == rule)
                  .map(problem -> problem.position().line() + needed(place, problem))
                  .toList();
          boolean ofDigit = rule == Rule.GRADE_ONE;
          int line = text.lineOf(ofDigit ? place.in().entries().getFirst() : place.in());
          List<String> expected = isNeeded(place) ? List.of(line + " it") : List.of();
          if (!missing.equals(expected)) {
            wrong.add(place.name() + ": " + missing + ", not " + expected);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private List<Diagnostic> problems(JsonText text) throws IOException {
    Loaded loaded = load(text);
    List<Diagnostic> found =
        Checks.run(new Analysis(loaded.dataset()), loaded.positions(), loaded.whole());
    return Stream.concat(loaded.diagnostics().stream(), found.stream()).toList();
  }

  /// Whether a message speaks of the field that was left out.
  private static String needed(Place place, Diagnostic missing) {
    if (missing.rule() != Rule.MISSING_FIELD) {
      return missing.hint().orElse("").contains("`" + place.entry().key() + ":`") ? " it" : "";
    }
    String needed = missing.message().substring(missing.message().indexOf(" needs "));
    boolean it =
        place.shape().name().equals("value")
            ? needed.matches(" needs `(wording|approx|best|low|high|rule-low|rule-high)`")
            : needed.contains("`" + place.entry().key() + "`");
    return it && missing.message().startsWith(place.shape().what()) ? " it" : needed;
  }

  /// By the notation, given the fields that stand beside it; of a value also the numbers, which
  /// hang on its words.
  private static boolean isNeeded(Place place) {
    String name = place.entry().key();
    return takesPart(place)
        || place.shape().field(name).required()
        || place.shape().bonds().stream().anyMatch(bond -> isNeeded(bond, name, place.in()));
  }

  private static boolean takesPart(Place place) {
    String name = place.entry().key();
    return place.shape().name().equals("value")
        && !List.of("language", "gloss").contains(name)
        && !(name.equals("approx") && place.in().get("best").isPresent());
  }

  private static boolean isNeeded(Shape.Bond bond, String name, Node.Mapping in) {
    return switch (bond) {
      case Shape.Bond.Needs(String field, List<String> words, List<String> others) ->
          others.contains(name)
              && in.get(field)
                  .filter(value ->
                      words.isEmpty()
                          || (value instanceof Node.Text text && words.contains(text.text())))
                  .isPresent();
      case Shape.Bond.OneOf(List<String> fields) ->
          fields.contains(name)
              && fields.stream().filter(it -> in.get(it).isPresent()).count() == 1;
      case Shape.Bond.Within _ -> false;
    };
  }

  @Test
  void whatIsEmptyIsReportedInItsLine() throws IOException {
    List<String> silent = new ArrayList<>();
    for (Example example : examples) {
      for (Place place : example.places()) {
        for (String nothing : NOTHING) {
          var text = JsonText.with(example.file(), place.entry(), nothing);
          int line = text.lineOf(place.entry());
          boolean told =
              load(text).diagnostics().stream()
                  .filter(problem -> problem.severity() == Severity.ERROR)
                  .anyMatch(problem -> problem.position().line() == line);
          if (!told && !mayBeEmpty(place, nothing)) {
            silent.add(place.name() + ": " + nothing);
          }
        }
      }
    }
    assertEquals(List.of(), silent);
  }

  /// A list of records may be there before the first of them is.
  private static boolean mayBeEmpty(Place place, String nothing) {
    return place.shape().equals(Notation.FILE)
        && nothing.equals("[]")
        && !place.entry().key().equals("statements");
  }

  @Test
  void whatIsWrittenIsKeptOrReported() throws IOException {
    Set<String> dropped = new TreeSet<>();
    for (Example example : examples) {
      for (Place place : example.places()) {
        boolean alone =
            !place.shape().equals(Notation.FILE)
                && same(example.file(), entry -> canGo(entry, place), place.entry());
        if (alone || same(example.file(), _ -> false, place.entry())) {
          dropped.add(place.name());
        }
      }
    }
    assertEquals(Set.of(), dropped);
  }

  /// Whether a field is another of the same mapping that this can do without.
  private static boolean canGo(Node.Entry entry, Place place) {
    return place.in().entries().contains(entry)
        && !entry.equals(place.entry())
        && !place.shape().field(entry.key()).required();
  }

  /// Whether a field makes no difference, where nothing is missing.
  private boolean same(Node.Mapping file, Predicate<Node.Entry> out, Node.Entry entry)
      throws IOException {
    Loaded with = load(JsonText.without(file, out));
    Loaded without = load(JsonText.without(file, out.or(entry::equals)));
    return with.diagnostics().stream().noneMatch(it -> it.rule() == Rule.MISSING_FIELD)
        && with.dataset().equals(without.dataset())
        && told(with).equals(told(without));
  }

  private static List<String> told(Loaded loaded) {
    return loaded.diagnostics().stream().map(Diagnostic::message).sorted().toList();
  }
}
