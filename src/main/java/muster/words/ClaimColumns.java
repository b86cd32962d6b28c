package muster.words;

import java.util.List;
import java.util.stream.Stream;
import muster.model.Approximator;
import muster.model.Judgement;
import muster.model.Modality;
import muster.model.Relation;
import muster.model.Source;
import muster.model.Support;
import muster.words.Column.Form;

/// The columns of the claims.
final class ClaimColumns {
  /// All of them, in the file's order.
  static final List<Column> ALL =
      Stream.of(
              claim(),
              number(),
              origin(),
              chain(),
              times(),
              places(),
              support(),
              GradeColumns.CLAIM,
              source())
          .flatMap(List::stream)
          .toList();

  private ClaimColumns() {}

  private static List<Column> claim() {
    return List.of(
        Column.of(
            "claim",
            Form.ID,
            "The claim’s full id: the document’s, a slash, and its own within that."),
        Column.was(),
        Column.of("page", Form.ADDRESS, "The claim’s page, from the site’s root."),
        Column.of(
            "about-kind",
            Form.WORD,
            "What kind of record the claim is about: deployment, event, actor."),
        Column.of("about", Form.ID, "The record that the claim is about.")
            .orEmpty("where it is a protected person"),
        Column.of("about-name", Form.TEXT, "The name of what the claim is about."),
        Column.of(
            "text",
            Form.TEXT,
            "The proposition in our words; where the modality is denied, what is denied."),
        Column.of("modality", Modality.class, "How the originator puts it forward"));
  }

  private static List<Column> number() {
    return Stream.concat(bounds().stream(), extent().stream()).toList();
  }

  private static List<Column> bounds() {
    String none = "where the words state none";
    return List.of(
        Column.of("measure", Form.ID, "What is counted; the whole record defines each measure.")
            .orEmpty("where the claim counts nothing"),
        Column.of(
                "wording",
                Form.TEXT,
                "The number in the source’s words, verbatim. All that follows is read from them.")
            .orEmpty("where no number is given, which is neither zero nor unknown"),
        Column.of("wording-language", Form.LANGUAGE, "The language of the wording.")
            .orEmpty("where no number is given"),
        Column.of("gloss", Form.TEXT, "The wording in the record’s language.")
            .orEmpty("where it is in that language already"),
        Column.of(
                "approximator",
                Approximator.class,
                "How the words qualify the number (unqualified says nothing about precision)")
            .orEmpty("where no number is given"),
        Column.of("low", Form.NUMBER, "The lower bound that the source states.")
            .counting("the measure’s unit")
            .within("In the range, unless low-exclusive says yes.")
            .orEmpty(none),
        Column.of(
                "low-exclusive",
                Form.YES_NO,
                "Whether the lower bound itself is excluded: “more than”.")
            .orEmpty("where there is no lower bound"),
        Column.of("best", Form.NUMBER, "The number that the words name as a point.")
            .counting("the measure’s unit")
            .within("About a number is not a range: no bounds are added to it.")
            .orEmpty("where they name none: a lone bound is not a point"),
        Column.of("high", Form.NUMBER, "The upper bound that the source states.")
            .counting("the measure’s unit")
            .within("In the range, unless high-exclusive says yes.")
            .orEmpty(none),
        Column.of(
                "high-exclusive",
                Form.YES_NO,
                "Whether the upper bound itself is excluded: “nearly”.")
            .orEmpty("where there is no upper bound"),
        Column.of(
                "rule-low",
                Form.NUMBER,
                "Our reading of words such as “dozens”, never a bound of the source’s: the least"
                    + " that they can mean.")
            .counting("the measure’s unit")
            .within("In the range.")
            .orEmpty("where the words are not of that kind"),
        Column.of(
                "rule-high", Form.NUMBER, "Our reading of such words: the most that they can mean.")
            .counting("the measure’s unit")
            .within("In the range.")
            .orEmpty("where the words are not of that kind"));
  }

  private static List<Column> extent() {
    return List.of(
        Column.of(
                "share",
                Form.TEXT,
                "A share as a fraction, numerator, slash, denominator; never multiplied out.")
            .orEmpty("where the number is no share"),
        Column.of("share-of", Form.ID, "The claim whose number it is a share of.")
            .orEmpty("where the number is no share"),
        Column.of("unit", Form.TEXT, "The source’s word for what is counted.")
            .orEmpty("where it has none, or none is recorded"),
        Column.of(
                "extent",
                Form.WORD,
                "How the figure stands to the whole of its subject: total, part, addition, rate,"
                    + " wider. Only totals enter answers.")
            .orEmpty("where the claim counts nothing"),
        Column.of(
                "extent-of",
                Form.ID,
                "The claim that a part is a part of, or that an addition is added to.")
            .orEmpty("where the source does not say, or the figure is neither"),
        Column.of("per", Form.TEXT, "The period of a rate, in the source’s word.")
            .orEmpty("where the figure is no rate"));
  }

  private static List<Column> origin() {
    return List.of(
        Column.of(
            "origin",
            Form.WORD,
            "Where the claim comes from: named, unnamed (spoken of and not named, or not named here"
                + " to protect somebody), nobody (the source names nobody), inferred (assigned by"
                + " an editor; counts as unknown)."),
        Column.of("originator", Form.ID, "The actor that says it.")
            .orEmpty("where the source names nobody, or the actor is a protected person"),
        Column.of(
                "originator-name",
                Form.TEXT,
                "That actor’s name, or the label of a protected person.")
            .orEmpty("where the source names nobody"),
        Column.of("institution", Form.ID, "The body that the originator counts as on the day said.")
            .orEmpty("where the origin is not named, or the actor is a protected person"),
        Column.of("state", Form.STATE, "The originator’s state.")
            .orEmpty("where none is recorded, or the actor is a protected person"),
        Column.of("party", Form.YES_NO, "Whether that state is a party to the conflict.")
            .orEmpty("where no state is recorded, or the actor is a protected person"),
        Column.of(
                "informed-by",
                Form.TEXTS,
                "Names of those whose information the originator is said to have had.")
            .orEmpty("where the source says nothing of it"),
        Column.of(
                "origin-because", Form.TEXT, "Why an editor assigned the utterance or the origin.")
            .orEmpty("where no reason is recorded"));
  }

  private static List<Column> chain() {
    String order =
        "In order, from the originator towards the source: “ > ” leads on, “ + ” joins those side"
            + " by side.";
    return List.of(
        Column.of("relays", Form.TEXT, "The names of those between originator and source.")
            .within(order)
            .orEmpty("where there are none"),
        Column.of("relay-ids", Form.TEXT, "Their ids.")
            .within(order + " A dash stands for a protected person.")
            .orEmpty("where there are none"),
        Column.of("verb", Form.TEXT, "The source’s verb for what the originator did.")
            .orEmpty("where none is recorded"),
        Column.of("medium", Form.TEXT, "How it was said, in the source’s word.")
            .orEmpty("where the source does not say"),
        Column.of("direct", Form.YES_NO, "Whether the source quotes the originator directly."),
        Column.of("utterance", Form.ID, "The one occasion behind statements in several documents.")
            .orEmpty("where none is recorded"));
  }

  private static List<Column> times() {
    return Stream.of(
            DayColumns.of("as-of", "a level or running total stood so"),
            List.of(
                Column.of("as-of-from", Form.EDTF, "Where a running total starts to count.")
                    .orEmpty("where the source does not say")),
            DayColumns.of("during", "something happened, or the stretch that a figure counts"),
            DayColumns.of("expected", "something planned is to happen"),
            DayColumns.of("before", "it had happened at the latest"),
            span(),
            DayColumns.of("said", "the originator said it"),
            DayColumns.of("passed-on", "the first relay whose day the source gives passed it on"),
            DayColumns.of("published", "the document was published"),
            recording())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Column> span() {
    return List.of(
        Column.of(
                "about-earliest",
                Form.DAY,
                "The first day that the claim’s time can mean (as-of, else during, expected,"
                    + " before).")
            .within("In the span; qualifiers do not widen it.")
            .orEmpty("where no day bounds it"),
        Column.of("about-latest", Form.DAY, "The last day that the claim’s time can mean.")
            .within("In the span; qualifiers do not widen it.")
            .orEmpty("where no day bounds it"));
  }

  private static List<Column> recording() {
    return List.of(
        Column.of("entered-on", Form.EDTF, "The day on which the document came into the record."),
        Column.of("entered-how", Source.Entered.How.class, "How it came into the record"),
        Column.of("public-by", Form.DAY, "The day by which the document was public for certain."));
  }

  private static List<Column> places() {
    return List.of(
        Column.of("places", Form.IDS, "Where it plays.").orEmpty("where none is recorded"),
        Column.of("from", Form.ID, "Where a movement starts.").orEmpty("where none is recorded"),
        Column.of("to", Form.ID, "Where a movement ends.").orEmpty("where none is recorded"));
  }

  private static List<Column> support() {
    return List.of(
        Column.of(
            "evidence",
            Support.Evidence.class,
            "What the claim rests on, as far as its source says"),
        Column.of(
                "conditions",
                Form.WORDS,
                "What a reader must know about how the words came about: "
                    + Column.list(Support.Condition.class)
                    + ".")
            .orEmpty("where nothing is recorded"),
        Column.of("likelihood", Form.TEXT, "The words of a probability scale that the source used.")
            .orEmpty("where it used none"),
        Column.of("likelihood-scale", Form.TEXT, "Whose scale that is.")
            .orEmpty("where it used none"),
        Column.of(
                "quote",
                Form.TEXT,
                "The source’s words around the number: a fragment, with […] where cut.")
            .orEmpty("where none is recorded"),
        Column.of("measure-in", Form.TEXT, "A second fragment, which says what is counted.")
            .orEmpty("where the quote says it"),
        Column.of("note", Form.TEXT, "A doubt or remark of an editor’s.")
            .orEmpty("where there is none"),
        Column.of("fate", Judgement.Fate.class, "What its originator did with it"),
        Column.of("fate-because", Form.TEXT, "How that was done.").orEmpty("where it stands"),
        Column.of("fate-on", Form.EDTF, "The day of that.").orEmpty("where it stands"),
        Column.of("fate-in", Form.ID, "The document that does it.")
            .orEmpty("where it stands, or the document is not in the record"),
        Column.of("assessment", Judgement.Assessment.class, "The view of an editor"),
        Column.of("assessment-because", Form.TEXT, "The reason and the test used.")
            .orEmpty("where it is not assessed"),
        Column.of(
                "relations",
                Form.TEXTS,
                "Ties to other claims, each a word and an id: "
                    + Column.list(Relation.Kind.class)
                    + ".")
            .orEmpty("where none is recorded"));
  }

  private static List<Column> source() {
    return List.of(
        Column.of("source", Form.ID, "The document."),
        Column.of("source-title", Form.TEXT, "Its headline.").orEmpty("where we did not see one"),
        Column.of("publisher", Form.TEXT, "The name of its publisher."),
        Column.of("url", Form.ADDRESS, "Where it was read.").orEmpty("where there is no address"),
        Column.of("source-language", Form.LANGUAGE, "Its language."),
        Column.of("seen", Source.Seen.class, "How much of it we saw"),
        Column.of(
            "hash",
            Form.TEXT,
            "The SHA hash of the claim’s record, whose first digits a citation carries. It changes"
                + " whenever the claim, or the statement that it stands in, is recorded"
                + " otherwise."));
  }
}
