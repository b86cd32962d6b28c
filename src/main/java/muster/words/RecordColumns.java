package muster.words;

import java.util.List;
import muster.model.Deployment;
import muster.model.Event;
import muster.model.Measure;
import muster.model.Place;
import muster.model.Question;
import muster.words.Column.Form;

/// The columns of the kinds of record that have no file of their own to download.
public final class RecordColumns {
  private static final String NONE = "where none is recorded";

  /// The columns of the places.
  public static final List<Column> PLACES =
      List.of(
          id("place"),
          page(),
          name(),
          Column.of("precision", Place.Precision.class, "How exactly the name fixes it"),
          Column.of("within", Form.ID, "The place that it lies in.").orEmpty(NONE),
          Column.of("iso", Form.TEXT, "Its ISO code.").orEmpty(NONE),
          Column.of("names", Form.TEXTS, "Its name in other languages, each after its tag.")
              .orEmpty(NONE),
          claims(),
          note());

  /// The columns of the deployments.
  public static final List<Column> DEPLOYMENTS =
      List.of(
          id("deployment"),
          page(),
          name(),
          Column.of("kind", Deployment.Kind.class, "What is sent"),
          Column.of("from", Form.ID, "The actor that sends.").orEmpty(NONE),
          Column.of("to", Form.ID, "The actor that receives.").orEmpty(NONE),
          Column.of("part-of", Form.ID, "The deployment that it is part of.")
              .orEmpty("where it is part of none"),
          Column.of("stages", Form.WORDS, "Its stages in their order.").orEmpty(NONE),
          claims());

  /// The columns of the events.
  public static final List<Column> EVENTS =
      List.of(
          id("event"),
          page(),
          name(),
          Column.of("kind", Event.Kind.class, "What happened"),
          Column.of("date", Form.EDTF, "When it happened.").orEmpty("where no date is recorded"),
          Column.of("place", Form.ID, "Where it happened.").orEmpty(NONE),
          Column.of("claims", Form.IDS, "The claims that say so.").orEmpty(NONE));

  /// The columns of the questions.
  public static final List<Column> QUESTIONS =
      List.of(
          id("question"),
          page(),
          Column.of("ask", Form.TEXT, "The question."),
          Column.of("kind", Question.Kind.class, "What form an answer takes"),
          Column.of("about", Form.ID, "The record that it is about.")
              .orEmpty("where that is a protected person"),
          Column.of("measures", Form.IDS, "The measures that may stand in its answer.")
              .orEmpty("where it counts nothing"),
          Column.of("comparison", Form.ID, "The claims that it gathers.").orEmpty(NONE),
          Column.of("prefer", Form.ID, "The claim that an editor prefers.")
              .orEmpty("where the latest of each originator answers"));

  /// The columns of the utterances.
  public static final List<Column> UTTERANCES =
      List.of(
          id("utterance"),
          name(),
          Column.of("by", Form.ID, "The actor that said it.")
              .orEmpty("where that is nobody, or a protected person"),
          Column.of("said", Form.EDTF, "When it was said.").orEmpty("where no day is recorded"),
          claims());

  /// The columns of the comparisons.
  public static final List<Column> COMPARISONS =
      List.of(
          id("comparison"),
          Column.of("ask", Form.TEXT, "The question that they answer."),
          Column.of("claims", Form.IDS, "The claims that an editor holds comparable."),
          Column.of("because", Form.TEXT, "Why they are comparable.").orEmpty(NONE));

  /// The columns of the measures.
  public static final List<Column> MEASURES =
      List.of(
          id("measure"),
          Column.of("label", Form.TEXT, "Its name."),
          Column.of("kind", Measure.Kind.class, "How a count of it behaves over time"),
          Column.of("unit", Form.TEXT, "What one of it is."),
          Column.of("part-of", Form.ID, "The measure that it is part of.").orEmpty(NONE),
          Column.of("never-with", Form.IDS, "Measures that it never meets in an answer.")
              .orEmpty(NONE),
          claims(),
          Column.of("definition", Form.TEXT, "What it counts and what it does not."));

  private RecordColumns() {}

  private static Column id(String kind) {
    return Column.of(kind, Form.ID, "The id of the " + kind + ".");
  }

  private static Column page() {
    return Column.of("page", Form.ADDRESS, "Its page, from the site’s root.");
  }

  private static Column name() {
    return Column.of("name", Form.TEXT, "Its name in the record’s language.");
  }

  private static Column claims() {
    return Column.of("claims", Form.NUMBER, "How many claims name it.")
        .counting("claims, repeats included");
  }

  private static Column note() {
    return Column.of("note", Form.TEXT, "A doubt or remark of an editor’s.")
        .orEmpty("where there is none");
  }
}
