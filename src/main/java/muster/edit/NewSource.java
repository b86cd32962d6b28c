package muster.edit;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import muster.edit.layout.Layout;
import muster.load.QuantityReader;
import muster.model.Dataset;

/// A document with one claim, made from the few things that its editor has to say.
///
/// @param id of the document
/// @param text of its file
public record NewSource(String id, String text) {
  private static final String HEAD =
      "# yaml-language-server: $schema=../../schema/facts.schema.json\n";

  /// What an editor says of a document, by the names of the fields: `url`, `publisher`,
  /// `published`, `language`, `title`, `by`, `verb`, `said`, `about`, `measure`, `value`, `quote`,
  /// `text`, `entered`. What is not there is left out of the file.
  public static NewSource of(Map<String, String> said, Dataset dataset) {
    var names = new KnownNames(dataset, Map.of());
    Map<String, String> given = new LinkedHashMap<>(said);
    known(given, "publisher", KnownNames.Kind.ACTOR, names);
    known(given, "by", KnownNames.Kind.ACTOR, names);
    known(given, "about", KnownNames.Kind.SUBJECT, names);
    known(given, "measure", KnownNames.Kind.MEASURE, names);
    String id = id(given, dataset);
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("source", source(id, given));
    file.put("statements", List.of(statement(given)));
    String text = HEAD + new FactText(new IdentityHashMap<>()).fields(file, 0).text();
    return new NewSource(id, Layout.of(text).orElse(text));
  }

  /// The document of the record that is at an address.
  public static Optional<String> at(String url, Dataset dataset) {
    return dataset.sources().values().stream()
        .filter(source -> source.url().filter(known -> known.toString().equals(url)).isPresent())
        .map(source -> source.id().toString())
        .findFirst();
  }

  private static void known(
      Map<String, String> given, String field, KnownNames.Kind kind, KnownNames names) {
    given.computeIfPresent(field, (_, typed) -> names.find(kind, typed).orElse(typed));
  }

  private static String id(Map<String, String> given, Dataset dataset) {
    var taken =
        dataset.sources().keySet().stream().map(Object::toString).collect(Collectors.toSet());
    return new FactIds(taken)
        .free(given.get("publisher") + "-" + given.getOrDefault("published", "undated"));
  }

  private static Map<String, Object> source(String id, Map<String, String> given) {
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("id", id);
    put(given, source, "title", "publisher", "url", "published", "language");
    source.put("seen", "excerpt");
    Map<String, Object> entered = new LinkedHashMap<>();
    entered.put("how", "human");
    entered.put("on", given.getOrDefault("entered", ""));
    source.put("entered", entered);
    return source;
  }

  private static Map<String, Object> statement(Map<String, String> given) {
    Map<String, Object> statement = new LinkedHashMap<>();
    put(given, statement, "by", "verb", "said");
    Map<String, Object> claim = new LinkedHashMap<>();
    claim.put("id", given.getOrDefault("measure", "claim"));
    put(given, claim, "about", "measure", "value", "quote");
    String quote = given.getOrDefault("quote", "");
    claim.put("text", given.getOrDefault("text", "In the document’s words: “" + quote + "”."));
    if (QuantityReader.saysIncrement(given.getOrDefault("value", ""))) {
      claim.put("extent", "addition");
    }
    statement.put("claims", List.of(claim));
    return statement;
  }

  private static void put(Map<String, String> from, Map<String, Object> to, String... fields) {
    for (String field : fields) {
      Optional.ofNullable(from.get(field)).ifPresent(value -> to.put(field, value));
    }
  }
}
