package muster.notation;

import static muster.notation.Field.field;
import static muster.notation.Field.needed;
import static muster.notation.Form.list;
import static muster.notation.Texts.ANY;

import java.util.List;
import java.util.Optional;
import muster.model.Repository;
import muster.notation.Shape.Bond;

/// The shape of a fact file, with all that can stand in it: the one place that says which fields
/// there are.
public final class Notation {
  private static final Shape LICENCE =
      Shape.of(
          "licence",
          "a licence",
          "the licence of the compilation",
          needed("name", ANY, "its name").like("CC BY 4.0"),
          needed("url", Texts.ADDRESS, "its text")
              .like("https://creativecommons.org/licenses/by/4.0/"),
          needed("covers", ANY, "what is under it and what is not"));

  private static final Shape PARTY =
      Shape.of(
          "party",
          "a party",
          "a state that takes part in the conflict",
          needed("state", Texts.STATE, "code of the state").like("RU"),
          field("against", list(Texts.STATE), "codes of the states that it fights").like("UA"),
          field("because", ANY, "why it is held a party"));

  private static final Shape SITE =
      Shape.of(
              "site",
              "the site",
              "what the site says of itself",
              needed("title", ANY, "its name"),
              needed("scope", ANY, "what the record counts and what it says nothing about"),
              field("language", Texts.LANGUAGE, "of the record’s own words").like("en"),
              field("languages", list(Texts.LANGUAGE), "the same, as a list of one").inFilesOnly(),
              field("licence", new Form.Fields(LICENCE), "of the compilation"),
              field("base-url", Texts.ADDRESS, "where it is published")
                  .like("https://example.org/"),
              field("repository", Texts.ADDRESS, "where the facts are kept")
                  .like("https://example.org/desk/record"),
              field("branch", ANY, "of the repository").like("main"),
              field(
                  "forge",
                  Form.Words.of(Repository.Forge.class),
                  "what kind of service keeps the repository"),
              field("contact", Texts.MAIL, "an e-mail address to which errors are reported")
                  .like("desk@example.org"),
              field("affiliations", ANY, "who stands behind it"),
              field(
                  "parties", list(new Form.Fields(PARTY)), "states that take part in the conflict"),
              field("not-found", list(ANY), "what was looked for and not found"))
          .with(new Bond.Needs("repository", List.of(), List.of("contact")))
          .with(new Bond.Needs("branch", List.of(), List.of("repository")))
          .with(new Bond.Needs("forge", List.of(), List.of("repository")));

  /// A fact file; the record as it is published is one too.
  public static final Shape FILE =
      Shape.of(
              "record",
              "a fact file",
              "the file",
              field("$schema", ANY, "the schema of fact files, for an editor’s help").inFilesOnly(),
              field("site", new Form.Fields(SITE), "what the site says of itself"),
              field("source", new Form.Fields(SourceShapes.SOURCE), "a document that was read")
                  .help("One document, one file.")
                  .inFilesOnly(),
              field(
                      "statements",
                      new Form.ListOf(new Form.Fields(SourceShapes.STATEMENT), false),
                      "what each originator says in the document, in the order of the text")
                  .inFilesOnly(),
              records(
                  "actors",
                  RecordShapes.ACTOR,
                  "everybody who says, relays, publishes or is spoken of"),
              records("places", RecordShapes.PLACE, "named places"),
              records(
                  "deployments",
                  RecordShapes.DEPLOYMENT,
                  "what claims are about: a whole with its parts"),
              records("events", RecordShapes.EVENT, "what happened"),
              records(
                  "utterances",
                  RecordShapes.UTTERANCE,
                  "occasions of words that several documents carry"),
              records("measures", RecordShapes.MEASURE, "what is counted"),
              records("questions", RecordShapes.QUESTION, "what the record answers"),
              records(
                  "comparisons", RecordShapes.COMPARISON, "claims that an editor holds comparable"),
              records(
                  "sources", SourceShapes.SOURCE, "documents, each with its statements and claims"))
          .with(new Bond.Needs("statements", List.of(), List.of("source")));

  private Notation() {}

  private static Field records(String name, Shape shape, String meaning) {
    return field(name, new Form.ListOf(new Form.Fields(shape), false), meaning);
  }

  /// The shape in which another stands and which has a field; empty where none has.
  public static Optional<Shape> around(Shape inner, String field) {
    return around(FILE, inner, field);
  }

  private static Optional<Shape> around(Shape outer, Shape inner, String field) {
    for (Field each : outer.fields().values()) {
      Optional<Shape> next = each.form().inner();
      if (next.filter(inner::equals).isPresent() && outer.names().contains(field)) {
        return Optional.of(outer);
      }
      Optional<Shape> found = next.flatMap(shape -> around(shape, inner, field));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
