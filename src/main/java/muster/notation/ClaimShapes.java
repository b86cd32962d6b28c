package muster.notation;

import static muster.notation.Field.field;
import static muster.notation.Field.needed;
import static muster.notation.Form.list;
import static muster.notation.Texts.ANY;
import static muster.notation.Texts.FIGURES;
import static muster.notation.Texts.ID;

import java.util.List;
import muster.model.Approximator;
import muster.model.Grade;
import muster.model.Judgement;
import muster.model.Modality;
import muster.model.Support;
import muster.notation.Shape.Bond;

/// The shapes of one assertion and of what stands inside it.
final class ClaimShapes {
  private static final List<String> ENDED = List.of("superseded", "retracted");
  private static final List<String> ASSESSED =
      List.of("corroborated", "several-views-possible", "rejected");

  private static final Shape VALUE =
      Shape.of(
              "value",
              "a value",
              "a number with its words",
              needed("wording", ANY, "the source’s words, verbatim").like("약 3000명"),
              field("language", Texts.LANGUAGE, "of the wording").like("ko"),
              field(
                  "approx", Form.Words.of(Approximator.class), "how the words qualify the number"),
              field("low", FIGURES, "the lower bound that the words state").like("3000"),
              field("best", FIGURES, "the number that the words name as a point").like("3000"),
              field("high", FIGURES, "the upper bound that the words state").like("3000"),
              field(
                      "rule-low",
                      FIGURES,
                      "our reading of words such as “dozens”: the least that they can mean")
                  .like("24"),
              field("rule-high", FIGURES, "our reading of such words: the most").like("99"),
              field("share", Texts.FRACTION, "a share as a fraction").like("2/3"),
              field("gloss", ANY, "the wording in the record’s language").like("around 3,000"))
          .with(new Bond.Within("low", "approx", List.of("more-than", "at-least", "between")))
          .with(new Bond.Within("high", "approx", List.of("nearly", "at-most", "between")))
          .with(new Bond.Within("rule-low", "approx", List.of("order-of-magnitude")))
          .with(new Bond.Within("rule-high", "approx", List.of("order-of-magnitude")));

  private static final Shape LIKELIHOOD =
      Shape.of(
          "likelihood",
          "a likelihood",
          "words of a probability scale",
          needed("wording", ANY, "the words").like("highly likely"),
          needed("scale", ANY, "whose scale it is").like("uk"));

  private static final Shape INDEPENDENT =
      Shape.of(
          "independent",
          "what bears a grade out",
          "claims that bear another out",
          needed("claims", list(Texts.CLAIM), "their ids").like("example-post-1/killed"),
          needed("because", ANY, "why they are held independent"));

  private static final Shape GRADE =
      Shape.of(
              "grade",
              "a grade",
              "how credible an editor finds a claim",
              needed("digit", Common.codes(Grade.Digit.values()), "of the Admiralty scale")
                  .help("`6`: cannot be judged, which is not the worst."),
              needed("by", ANY, "who gave it"),
              needed("on", Texts.DAY, "the day of that").like("2026-11-23"),
              needed("because", ANY, "the reason"),
              field("independent", new Form.Fields(INDEPENDENT), "claims that bear it out"))
          .with(new Bond.Needs("digit", List.of("1"), List.of("independent")));

  private static final Shape RELATION =
      Shape.of(
              "relation",
              "a relation",
              "a tie to another claim",
              claim(
                  "supersedes",
                  "id of the claim that it replaces, of the same originator and time"),
              claim("departs-from", "id of the claim of the report that it cites and differs from"),
              claim("derives-from", "id of the claim that it is made from"),
              claim("may-be", "id of the claim that it may be the same as"),
              field("because", ANY, "why an editor says so"))
          .with(new Bond.OneOf(List.of("supersedes", "departs-from", "derives-from", "may-be")));

  static final Shape CLAIM =
      Shape.of(
              "claim",
              "a claim",
              "one assertion",
              needed("id", ID, "the id within its document").like("killed"),
              Common.WAS,
              needed("about", ID, "id of the record that it is about")
                  .help("A deployment, an event or an actor."),
              field("measure", ID, "id of what is counted").like("killed"),
              field(
                      "value",
                      new Form.Either(Texts.QUANTITY, VALUE),
                      "the number; absent where none is given, which is neither zero nor unknown")
                  .help("Words of another language take the long form, with `wording:`.")
                  .like("around 400"),
              claim("share-of", "id of the claim whose number it is a share of"),
              field("unit", ANY, "the source’s word for what is counted").like("troops"),
              field(
                      "extent",
                      Form.Words.of("total", "part", "addition", "rate", "wider"),
                      "how the figure stands to the whole of its subject; absent where it is a"
                          + " total")
                  .help("“3,000 more” is an addition, “92 a day” a rate."),
              claim("part-of", "id of the claim that a part is a part of"),
              claim("added-to", "id of the claim that an addition is added to"),
              field("per", ANY, "the period of a rate").like("day"),
              field("quote", ANY, "the source’s words, a fragment")
                  .help("At most 15 words, verbatim, `[…]` where cut; the value’s words are in it.")
                  .like("around 400 […] killed in combat"),
              field("measure-in", ANY, "a second fragment, which says what is counted"),
              needed(
                  "text", ANY, "the proposition in our words; where it is denied, what is denied"),
              field(
                      "modality",
                      Form.Words.of(Modality.class),
                      "how it is put forward; absent where it is asserted")
                  .help("`acknowledged`: by a party, about itself."),
              time("as-of", "when a level or running total stood so").like("2025-02-26"),
              time("during", "when it happened, or the stretch that a figure counts")
                  .like("2025-01/2025-02"),
              time("expected", "when something planned is to happen").like("2025-07/2025-08"),
              time("before", "when it had happened at the latest").like("said"),
              field("places", list(ID), "ids of where it plays"),
              field("from", ID, "id of the place where a movement starts"),
              field("to", ID, "id of the place where a movement ends"),
              field(
                  "evidence",
                  Form.Words.of(Support.Evidence.class),
                  "what it rests on; absent where none is stated"),
              field(
                  "conditions",
                  list(Form.Words.of(Support.Condition.class)),
                  "how the words came about"),
              field(
                  "likelihood",
                  new Form.Fields(LIKELIHOOD),
                  "words of a probability scale that the source used"),
              field(
                  "fate",
                  Form.Words.of(Judgement.Fate.class),
                  "what its originator did with it; absent where it stands"),
              field("fate-because", ANY, "how that was done"),
              field("fate-on", Texts.DAY, "the day of that").like("2025-04-30"),
              field("fate-in", ID, "id of the document that does it"),
              field(
                  "assessment",
                  Form.Words.of(Judgement.Assessment.class),
                  "the view of an editor; absent where it is not assessed"),
              field("assessment-because", ANY, "the reason and the test used"),
              field("grade", new Form.Fields(GRADE), "how credible an editor finds it"),
              field("relations", list(new Form.Fields(RELATION)), "ties to other claims"),
              Common.NOTE)
          .with(new Bond.Needs("value", List.of(), List.of("measure")))
          .with(new Bond.Needs("unit", List.of(), List.of("measure")))
          .with(new Bond.Needs("extent", List.of(), List.of("measure")))
          .with(new Bond.Needs("share-of", List.of(), List.of("measure")))
          .with(new Bond.Needs("extent", List.of("rate"), List.of("per")))
          .with(new Bond.Needs("fate", ENDED, List.of("fate-because", "fate-on")))
          .with(new Bond.Needs("assessment", ASSESSED, List.of("assessment-because")))
          .with(new Bond.Within("part-of", "extent", List.of("part")))
          .with(new Bond.Within("added-to", "extent", List.of("addition")))
          .with(new Bond.Within("per", "extent", List.of("rate")))
          .with(new Bond.Within("fate-because", "fate", ENDED))
          .with(new Bond.Within("fate-on", "fate", ENDED))
          .with(new Bond.Within("fate-in", "fate", ENDED))
          .with(new Bond.Within("assessment-because", "assessment", ASSESSED));

  private ClaimShapes() {}

  private static Field claim(String name, String meaning) {
    return field(name, Texts.CLAIM, meaning).like("example-wire-1/killed");
  }

  private static Field time(String name, String meaning) {
    return field(name, Common.TIME, meaning);
  }
}
