package muster.words;

import java.util.List;
import java.util.stream.Stream;
import muster.model.Actor;
import muster.model.Source;
import muster.words.Column.Form;

/// The dictionary of the data files: what each column is called and what it means. The files take
/// their headers from here.
public final class Columns {
  /// What only the files of questions have.
  public static final List<Column> OF_ANSWERS =
      List.of(
          Column.of(
              "in-answer",
              Form.YES_NO,
              "Whether the claim stands in the answer; all others stand beside it."),
          Column.of(
                  "repeats",
                  Form.ID,
                  "The claim of the same utterance that speaks for this one, so that one origin is"
                      + " counted once.")
              .orEmpty("where the claim speaks for itself"));

  /// The columns of a question's file: those of the claims, then [#OF_ANSWERS].
  public static final List<Column> QUESTION =
      Stream.concat(ClaimColumns.ALL.stream(), OF_ANSWERS.stream()).toList();

  /// The columns of the sources.
  public static final List<Column> SOURCES = sources();

  /// The columns of the actors.
  public static final List<Column> ACTORS = actors();

  private Columns() {}

  private static List<Column> sources() {
    return Stream.of(
            document(), DayColumns.of("published", "the document was published"), reading())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Column> document() {
    return List.of(
        Column.of("source", Form.ID, "The id of the document."),
        Column.was(),
        Column.of("page", Form.ADDRESS, "Its page, from the site’s root."),
        Column.of("title", Form.TEXT, "Its headline.").orEmpty("where we did not see one"),
        Column.of(
                "title-from-address",
                Form.YES_NO,
                "Whether the headline was read from the address, so that wording and case are not"
                    + " certain.")
            .orEmpty("where there is no title"),
        Column.of("publisher", Form.ID, "The actor that published it."),
        Column.of("publisher-name", Form.TEXT, "That actor’s name."),
        Column.of("republishes", Form.ID, "The actor whose text it carries.")
            .orEmpty("where it carries its publisher’s"),
        Column.of("url", Form.ADDRESS, "Where it was read.").orEmpty("where there is no address"),
        Column.of("language", Form.LANGUAGE, "The language of the document."));
  }

  private static List<Column> reading() {
    return List.of(
        Column.of(
            "public-by",
            Form.DAY,
            "The day by which it was public for certain: its own where nothing about that is in"
                + " doubt, else the day on which it was entered."),
        Column.of("seen", Source.Seen.class, "How much of it we saw"),
        Column.of(
                "silent-on",
                Form.TEXTS,
                "What it does not say; where it was seen in part only, what the part does not say.")
            .orEmpty("where an editor noted nothing"),
        Column.of("withheld", Form.TEXTS, "What is withheld, by its reason only.")
            .orEmpty("where nothing is"),
        Column.of("entered-how", Source.Entered.How.class, "How it came into the record"),
        Column.of("entered-on", Form.EDTF, "The day on which it came into the record."),
        Column.of("reviewed-by", Form.TEXT, "Who held the entry against the document.")
            .orEmpty("where no review is recorded"),
        Column.of("reviewed-on", Form.EDTF, "The day of that review.")
            .orEmpty("where no review is recorded"),
        Column.of("statements", Form.NUMBER, "How many statements of it are recorded.")
            .counting("statements"),
        Column.of("claims", Form.NUMBER, "How many claims of it are recorded.").counting("claims"),
        Column.of("note", Form.TEXT, "A doubt or remark of an editor’s.")
            .orEmpty("where there is none"));
  }

  private static List<Column> actors() {
    return List.of(
        Column.of("actor", Form.ID, "The id of the actor."),
        Column.was(),
        Column.of("page", Form.ADDRESS, "Its page, from the site’s root."),
        Column.of("name", Form.TEXT, "Its name in the record’s language."),
        Column.of("kind", Actor.Kind.class, "What it is"),
        Column.of("state", Form.STATE, "The state that it belongs to.")
            .orEmpty("where it belongs to none, or none is recorded"),
        Column.of("party", Form.YES_NO, "Whether that state is a party to the conflict.")
            .orEmpty("where no state is recorded"),
        Column.of("part-of", Form.ID, "The body that it is part of.")
            .orEmpty("where none is recorded"),
        Column.of(
                "roles",
                Form.TEXTS,
                "Its offices: title, the body in brackets, the time as EDTF after a comma.")
            .orEmpty("where none is recorded"),
        Column.of("aliases", Form.TEXTS, "Other names in the record’s language.")
            .orEmpty("where none is recorded"),
        Column.of("names", Form.TEXTS, "Its name in other languages, each after its language tag.")
            .orEmpty("where none is recorded"),
        Column.of(
                "may-be",
                Form.IDS,
                "Actors that an unspecified one may be, and is never counted beside.")
            .orEmpty("where it is specified"),
        GradeColumns.ACTOR,
        Column.of(
                "originated",
                Form.NUMBER,
                "How many claims name it as originator, itself and not an office of it.")
            .counting("claims, repeats included"),
        Column.of("relayed", Form.NUMBER, "How many claims came through it as a relay.")
            .counting("claims, repeats included"),
        Column.of("published", Form.NUMBER, "How many documents of the record it published.")
            .counting("documents"),
        Column.of("note", Form.TEXT, "A doubt or remark of an editor’s.")
            .orEmpty("where there is none"));
  }
}
