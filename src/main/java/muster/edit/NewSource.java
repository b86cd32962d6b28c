package muster.edit;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.edit.layout.Layout;
import muster.load.QuantityReader;
import muster.model.Dataset;
import muster.model.Quantity;
import muster.notation.Form;

/// A document with the claims of one statement, made from the few things that its editor has to
/// say.
///
/// @param id of the document
/// @param text of its file
public record NewSource(String id, String text) {
  private static final String HEAD =
      "# yaml-language-server: $schema=../../schema/facts.schema.json\n";

  /// What an editor says of a document and its first claim, then of each further one, by the names
  /// of the fields: `url`, `publisher`, `published`, `language`, `title`, `seen`, `silent-on`,
  /// `by`, `via`, `verb`, `said`, `utterance`, `about`, `measure`, `value`, `gloss`, `quote`,
  /// `measure-in`, `text`, `entered`. What is not there is left out of the file; `via` and
  /// `silent-on` are lists with semicolons.
  public static NewSource of(List<Map<String, String>> claims, Dataset dataset) {
    var names = new KnownNames(dataset, Map.of());
    List<Map<String, String>> known = claims.stream().map(claim -> known(claim, names)).toList();
    Map<String, String> given = known.getFirst();
    String id = id(given, dataset);
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("source", source(id, given));
    file.put("statements", List.of(statement(known)));
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

  /// The same with ids for names.
  private static Map<String, String> known(Map<String, String> said, KnownNames names) {
    Map<String, String> given = new LinkedHashMap<>(said);
    known(given, "publisher", KnownNames.Kind.ACTOR, names);
    known(given, "by", KnownNames.Kind.ACTOR, names);
    given.computeIfPresent("via", (_, typed) -> via(typed, names));
    known(given, "about", KnownNames.Kind.SUBJECT, names);
    known(given, "measure", KnownNames.Kind.MEASURE, names);
    return given;
  }

  private static void known(
      Map<String, String> given, String field, KnownNames.Kind kind, KnownNames names) {
    given.computeIfPresent(field, (_, typed) -> names.find(kind, typed).orElse(typed));
  }

  private static String id(Map<String, String> given, Dataset dataset) {
    var taken =
        dataset.sources().keySet().stream().map(Object::toString).collect(Collectors.toSet());
    String id = given.get("publisher") + "-" + given.getOrDefault("published", "undated");
    return new FactIds(taken).free(given.getOrDefault("id", id));
  }

  private static Map<String, Object> source(String id, Map<String, String> given) {
    Map<String, Object> source = new LinkedHashMap<>();
    source.put("id", id);
    put(given, source, "title", "publisher", "url", "published", "language");
    source.put("seen", given.getOrDefault("seen", "excerpt"));
    list(given, source, "silent-on");
    Map<String, Object> entered = new LinkedHashMap<>();
    entered.put("how", "human");
    entered.put("on", given.getOrDefault("entered", ""));
    source.put("entered", entered);
    return source;
  }

  private static Map<String, Object> statement(List<Map<String, String>> claims) {
    Map<String, Object> statement = new LinkedHashMap<>();
    put(claims.getFirst(), statement, "by", "verb", "said", "utterance");
    list(claims.getFirst(), statement, "via");
    var ids = new FactIds(Set.of());
    statement.put("claims", claims.stream().map(claim -> claim(claim, ids)).toList());
    return statement;
  }

  private static Map<String, Object> claim(Map<String, String> given, FactIds ids) {
    Map<String, Object> claim = new LinkedHashMap<>();
    claim.put("id", ids.free(given.getOrDefault("measure", "claim")));
    put(given, claim, "about", "measure", "value", "quote", "measure-in");
    Optional.ofNullable(given.get("gloss"))
        .ifPresent(gloss -> claim.put("value", longForm(given.getOrDefault("value", ""), gloss)));
    String quote = given.getOrDefault("quote", "");
    claim.put("text", given.getOrDefault("text", "In the document’s words: “" + quote + "”."));
    String counted = given.getOrDefault("gloss", given.getOrDefault("value", ""));
    if (QuantityReader.saysIncrement(counted)) {
      claim.put("extent", "addition");
    }
    return claim;
  }

  /// A number in words of another language, with what its gloss says in figures.
  private static Map<String, Object> longForm(String wording, String gloss) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("wording", wording);
    QuantityReader.read(gloss)
        .ifPresent(read -> {
          value.put("approx", Form.word(read.approximator()));
          read.floor().ifPresent(low -> value.put("low", low));
          read.point().ifPresent(best -> value.put("best", best));
          read.ceiling().ifPresent(high -> value.put("high", high));
          if (read instanceof Quantity.OrderOfMagnitude(long low, long high)) {
            value.put("rule-low", low);
            value.put("rule-high", high);
          }
          if (read instanceof Quantity.Share(long numerator, long denominator, var _)) {
            value.put("share", numerator + "/" + denominator);
          }
        });
    value.put("gloss", gloss);
    return value;
  }

  /// What stands between the semicolons of a text.
  static List<String> parts(String typed) {
    return Stream.of(typed.split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
  }

  private static String via(String typed, KnownNames names) {
    return parts(typed).stream()
        .map(part -> names.find(KnownNames.Kind.ACTOR, part).orElse(part))
        .collect(Collectors.joining("; "));
  }

  private static void list(Map<String, String> from, Map<String, Object> to, String field) {
    List<String> parts = parts(from.getOrDefault(field, ""));
    if (!parts.isEmpty()) {
      to.put(field, parts);
    }
  }

  private static void put(Map<String, String> from, Map<String, Object> to, String... fields) {
    for (String field : fields) {
      Optional.ofNullable(from.get(field)).ifPresent(value -> to.put(field, value));
    }
  }
}
