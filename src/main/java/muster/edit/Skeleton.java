package muster.edit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.edit.layout.Scalar;
import muster.load.Outline;
import muster.model.Dataset;
import muster.notation.Field;
import muster.notation.Form;
import muster.notation.Notation;

/// The fields of a record to be filled in: those that it needs are empty, the others stand in
/// comments. Where all that it needs is known it has these and no comments.
///
/// @param kind the word for one of it: "actor"
public record Skeleton(String kind) {
  /// The kinds of which there are skeletons.
  public static final List<String> KINDS =
      List.of(
          "actor",
          "place",
          "deployment",
          "event",
          "utterance",
          "measure",
          "question",
          "comparison");

  private static final String HEAD =
      "# yaml-language-server: $schema=../schema/facts.schema.json\n";

  /// The name of the list in which it stands, and of the file.
  public String list() {
    return kind + "s";
  }

  /// The nearest id that is free.
  public String free(String id, Dataset dataset) {
    return new FactIds(taken(dataset).stream().map(Object::toString).collect(Collectors.toSet()))
        .free(id);
  }

  private Collection<?> taken(Dataset dataset) {
    Map<?, ?> records =
        switch (kind) {
          case "actor" -> dataset.actors();
          case "place" -> dataset.places();
          case "deployment" -> dataset.deployments();
          case "event" -> dataset.events();
          case "utterance" -> dataset.utterances();
          case "measure" -> dataset.measures();
          case "question" -> dataset.questions();
          case "comparison" -> dataset.comparisons();
          default -> throw new IllegalArgumentException("no skeleton of " + kind);
        };
    return records.keySet();
  }

  /// The text of a list file with the record at its end.
  ///
  /// @param before what the file holds; empty for a new file
  /// @param known values of fields
  /// @return empty where the file does not end with the list
  public Optional<String> added(String id, String before, Map<String, String> known) {
    String begun = before.isEmpty() ? HEAD + list() + ":\n" : before.stripTrailing() + "\n";
    String after = begun + text(id, known);
    int wanted = size(Outline.read("", before)) + 1;
    return Optional.of(after).filter(text -> size(Outline.read("", text)) == wanted);
  }

  private int size(Outline outline) {
    return outline.problems().isEmpty() && outline.fields().get(list()) instanceof List<?> items
        ? items.size()
        : 0;
  }

  private String text(String id, Map<String, String> known) {
    boolean whole = needed().stream().allMatch(field -> known.containsKey(field.name()));
    return "  - id: "
        + id
        + "\n"
        + others()
            .filter(field -> field.required() || !whole)
            .map(field -> line(field, Optional.ofNullable(known.get(field.name()))))
            .collect(Collectors.joining());
  }

  private Stream<Field> others() {
    return Notation.FILE.inner(list()).fields().values().stream()
        .filter(field -> !field.name().equals("id") && !field.name().equals("was"));
  }

  /// The fields that it cannot do without, besides its id.
  public List<Field> needed() {
    return others().filter(Field::required).toList();
  }

  private static String line(Field field, Optional<String> value) {
    String begin = (field.required() ? "    " : "    # ") + field.name() + ": ";
    return begin
        + value.map(Scalar::of).orElse((field.required() ? "# " : " # ") + says(field))
        + "\n";
  }

  /// What a field says, and how it is typed.
  public static String says(Field field) {
    String like = field.examples().stream().findFirst().map(typed -> ", as in " + typed).orElse("");
    return field.meaning() + like + words(field.form());
  }

  private static String words(Form form) {
    return switch (form) {
      case Form.Words(List<String> words) -> ": " + String.join(", ", words);
      case Form.ListOf(Form item, boolean _) -> words(item);
      case Form.Text _, Form.Fields _, Form.Either _, Form.ByLanguage _ -> "";
    };
  }
}
