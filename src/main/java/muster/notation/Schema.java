package muster.notation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import muster.json.JsonWriter;
import muster.notation.Shape.Bond;

/// The notation as JSON Schema (draft 2020-12), for editors and validators.
///
/// Definitions say what a text, or the fields of a shape, have to be; where they are used stands
/// whether a text, fields, a list or several of them may be there, and what they mean. A text may
/// look like a number, as every scalar of a fact file is text.
public final class Schema {
  private static final List<String> SCALAR = List.of("string", "number", "boolean");

  private final JsonWriter json = new JsonWriter();
  private final Map<String, Form.Text> texts = new LinkedHashMap<>();
  private final Map<String, Form> shapes = new LinkedHashMap<>();

  private Schema() {}

  /// The schema of a fact file.
  public static String json() {
    return new Schema().file();
  }

  private String file() {
    json.beginObject()
        .member("$schema", "https://json-schema.org/draft/2020-12/schema")
        .member("title", "Muster fact file")
        .member(
            "description",
            "A fact file of Muster, in YAML or JSON. Every scalar is text: the field decides how it"
                + " is read.")
        .member("type", "object");
    collect(Notation.FILE);
    if (shapes.keySet().stream().anyMatch(texts::containsKey)) {
      throw new IllegalStateException("a shape and a text have one name");
    }
    body(Notation.FILE);
    json.name("$defs").beginObject();
    shapes.forEach(this::definition);
    texts.values().forEach(this::definition);
    return json.endObject().endObject().text();
  }

  private void collect(Shape shape) {
    shape.fields().values().forEach(field -> collect(field.form()));
  }

  private void collect(Form form) {
    switch (form) {
      case Form.Words _ -> {}
      case Form.Text text -> texts.put(text.name(), text);
      case Form.ListOf(Form item, boolean _) -> collect(item);
      case Form.ByLanguage(Form item) -> collect(item);
      case Form.Fields(Shape shape) -> collect(shape, form);
      case Form.Either(Form.Text _, Shape shape) -> collect(shape, form);
    }
  }

  private void collect(Shape shape, Form form) {
    if (shapes.putIfAbsent(shape.name(), form) == null) {
      collect(shape);
    }
  }

  private void definition(String name, Form form) {
    Shape shape = form.inner().orElseThrow();
    json.name(name).beginObject();
    if (form instanceof Form.Either(Form.Text brief, Shape _)) {
      json.member("pattern", brief.pattern());
    }
    body(shape);
    json.endObject();
  }

  private void definition(Form.Text text) {
    json.name(text.name()).beginObject().member("pattern", text.pattern()).endObject();
  }

  private void body(Shape shape) {
    json.name("properties").beginObject();
    shape.fields().values().forEach(this::property);
    json.endObject();
    List<String> required =
        shape.fields().values().stream().filter(Field::required).map(Field::name).toList();
    if (!required.isEmpty()) {
      json.member("required", required);
    }
    json.name("additionalProperties").value(false);
    bonds(shape.bonds());
  }

  private void property(Field field) {
    json.name(field.name()).beginObject().member("description", description(field));
    if (!field.examples().isEmpty()) {
      json.member("examples", field.examples());
    }
    form(field.form());
    json.endObject();
  }

  private static String description(Field field) {
    return (field.sentences() + " " + notation(field.form())).stripTrailing();
  }

  private static String notation(Form form) {
    return switch (form) {
      case Form.Text text -> text.notation();
      case Form.Either(Form.Text brief, Shape _) -> brief.notation();
      case Form.ListOf(Form item, boolean _) -> notation(item);
      case Form.Words _, Form.Fields _, Form.ByLanguage _ -> "";
    };
  }

  private void form(Form form) {
    switch (form) {
      case Form.Text(String name, String _, String _) -> use(SCALAR, name);
      case Form.Words(List<String> words) -> words(words);
      case Form.Fields(Shape shape) -> use(List.of("object"), shape.name());
      case Form.Either(Form.Text _, Shape shape) -> use(and(SCALAR, "object"), shape.name());
      case Form.ListOf(Form item, boolean alone) -> list(item, alone);
      case Form.ByLanguage(Form item) -> byLanguage(item);
    }
  }

  private void use(List<String> types, String definition) {
    json.name("type");
    if (types.size() == 1) {
      json.value(types.getFirst());
    } else {
      array(types);
    }
    json.member("$ref", "#/$defs/" + definition);
  }

  private void array(List<String> texts) {
    json.beginArray();
    texts.forEach(json::value);
    json.endArray();
  }

  private static List<String> and(List<String> types, String further) {
    return Stream.concat(types.stream(), Stream.of(further)).toList();
  }

  /// A word of figures may be typed without quotes.
  private void words(List<String> words) {
    json.name("enum").beginArray();
    words.forEach(json::value);
    words.stream().filter(word -> word.matches("[0-9]")).map(Long::parseLong).forEach(json::value);
    json.endArray();
  }

  private void list(Form item, boolean alone) {
    if (!alone) {
      json.member("type", "array");
      items(item);
    } else if (item instanceof Form.Words) {
      json.name("anyOf").beginArray();
      object(() -> form(item));
      object(() -> list(item, false));
      json.endArray();
    } else {
      use(and(types(item), "array"), definition(item));
      json.name("minItems").value(1);
      items(item);
    }
  }

  private void items(Form item) {
    json.name("items");
    object(() -> form(item));
  }

  private static List<String> types(Form item) {
    return switch (item) {
      case Form.Text _ -> SCALAR;
      case Form.Either _ -> and(SCALAR, "object");
      case Form.Fields _, Form.Words _, Form.ListOf _, Form.ByLanguage _ -> List.of("object");
    };
  }

  private static String definition(Form item) {
    return item instanceof Form.Text text
        ? text.name()
        : item.inner().map(Shape::name).orElseThrow();
  }

  private void byLanguage(Form item) {
    json.member("type", "object").name("minProperties").value(1).name("propertyNames");
    object(() -> json.member("pattern", Texts.LANGUAGE.pattern()));
    json.name("additionalProperties");
    object(() -> form(item));
  }

  private void object(Runnable members) {
    json.beginObject();
    members.run();
    json.endObject();
  }

  private void bonds(List<Bond> bonds) {
    if (!bonds.isEmpty()) {
      json.name("allOf").beginArray();
      bonds.forEach(bond -> object(() -> bond(bond)));
      json.endArray();
    }
  }

  private void bond(Bond bond) {
    switch (bond) {
      case Bond.Needs(String field, List<String> words, List<String> others) ->
          when(field, words, others);
      case Bond.Within(String field, String other, List<String> words) ->
          when(field, List.of(), List.of(other), () -> propertyOneOf(other, words));
      case Bond.OneOf(List<String> fields) -> anyOf(fields);
    }
  }

  private void when(String field, List<String> words, List<String> others) {
    when(field, words, others, () -> {});
  }

  private void when(String field, List<String> words, List<String> others, Runnable more) {
    json.name("if");
    object(() -> {
      if (!words.isEmpty()) {
        propertyOneOf(field, words);
      }
      json.member("required", List.of(field));
    });
    json.name("then");
    object(() -> {
      more.run();
      json.member("required", others);
    });
  }

  private void propertyOneOf(String field, List<String> words) {
    json.name("properties").beginObject().name(field);
    object(() -> words(words));
    json.endObject();
  }

  private void anyOf(List<String> fields) {
    json.name("anyOf").beginArray();
    Consumer<String> required = field -> object(() -> json.member("required", List.of(field)));
    fields.forEach(required);
    json.endArray();
  }
}
