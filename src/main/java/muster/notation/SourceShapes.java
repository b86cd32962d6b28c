package muster.notation;

import static muster.notation.Common.NOTE;
import static muster.notation.Common.TIME;
import static muster.notation.Common.WAS;
import static muster.notation.Field.field;
import static muster.notation.Field.needed;
import static muster.notation.Form.list;
import static muster.notation.Texts.ANY;
import static muster.notation.Texts.DAY;
import static muster.notation.Texts.ID;

import java.util.List;
import muster.model.Grade;
import muster.model.Source;
import muster.notation.Shape.Bond;

/// The shapes of a document with what each originator says in it.
final class SourceShapes {
  private static final Shape ENTERED =
      Shape.of(
          "entry",
          "an entry",
          "how a document came into the record",
          needed("how", Form.Words.of(Source.Entered.How.class), "by whom or what"),
          needed("on", DAY, "the day").like("2026-11-23"));

  private static final Shape REVIEWED =
      Shape.of(
          "review",
          "a review",
          "who held an entry against its document",
          needed("by", ANY, "who"),
          needed("on", DAY, "the day").like("2026-11-24"));

  private static final Field VERB =
      field("verb", ANY, "the document’s own verb").like("estimates", "told reporters");

  private static final Shape RELAY =
      Shape.of(
          "relay",
          "a relay",
          "a relay",
          needed("who", list(ID), "ids of actors, several where they passed it on side by side")
              .like("lawmaker-a"),
          VERB,
          field("medium", ANY, "how it was passed on").like("press release"),
          field("said", TIME, "when it was passed on").like("2025-03-05"),
          field("direct", Form.Words.of("yes", "no"), "that the relay is quoted directly"));

  static final Shape STATEMENT =
      Shape.of(
              "statement",
              "a statement",
              "what one originator says in a document",
              needed("by", ID, "id of the originator; “nobody” where the document names nobody")
                  .help("Who is said to have known it, not who passed it on: that is `via`.")
                  .like("example-ministry", "nobody"),
              field(
                      "via",
                      list(new Form.Either(ID, RELAY)),
                      "relays, from the originator towards the document")
                  .help("A relay is the id of an actor, or has fields of its own.")
                  .like("lawmaker-a"),
              VERB,
              field("medium", ANY, "how it was said").like("press release"),
              field("direct", Form.Words.of("yes", "no"), "that the originator is quoted directly"),
              field("said", TIME, "when it was said").like("2025-03-05"),
              field("utterance", ID, "id of the occasion")
                  .help("Reports of one occasion count as one origin.")
                  .like("briefing-2025-02"),
              field(
                  "origin",
                  Form.Words.of("inferred"),
                  "that an editor assigned it, so that it counts as unknown"),
              field("because", ANY, "why an editor assigned the occasion or the origin"),
              field(
                  "informed-by",
                  list(ID),
                  "ids of those whose information the originator is said to have had"),
              NOTE,
              needed("claims", list(new Form.Fields(ClaimShapes.CLAIM)), "the assertions in it"))
          .with(new Bond.Needs("origin", List.of(), List.of("because")));

  static final Shape SOURCE =
      Shape.of(
              "source",
              "a source",
              "a document that was read",
              needed("id", ID, "the id")
                  .help("Of the outlet and the day, or the outlet’s own number.")
                  .like("example-wire-2025-03-05"),
              WAS,
              field("title", ANY, "its headline, absent where none was seen"),
              field(
                  "title-basis",
                  Form.Words.of("page", "address"),
                  "that the headline was read from the address"),
              needed("publisher", ID, "id of the actor that published it").like("example-wire"),
              field("republishes", ID, "id of the actor whose text it carries")
                  .like("another-wire"),
              field("url", Texts.ADDRESS, "where it was read").like("https://example.org/article"),
              field("published", TIME, "when it was published")
                  .help("Absent where the page does not say.")
                  .like("2025-03-05"),
              needed("language", Texts.LANGUAGE, "of the document").like("en"),
              needed("seen", Form.Words.of(Source.Seen.class), "how much of it was seen"),
              field("silent-on", list(ANY), "what it does not say")
                  .help("A finding where the document was seen whole.")
                  .like("the day on which it was said"),
              field("withheld", list(ANY), "what is withheld, by its reason only"),
              needed("entered", new Form.Fields(ENTERED), "how it came into the record"),
              field(
                  "reviewed", new Form.Fields(REVIEWED), "who held the entry against the document"),
              NOTE,
              field(
                      "statements",
                      new Form.ListOf(new Form.Fields(STATEMENT), false),
                      "what each originator says in it, in the order of the text")
                  .help("In a file of one `source` they may stand beside it."))
          .with(new Bond.Needs("title-basis", List.of(), List.of("title")));

  static final Shape GRADE_OF_ACTOR =
      Shape.of(
          "actor-grade",
          "a grade",
          "how reliable an editor finds an actor",
          needed("letter", Common.codes(Grade.Letter.values()), "of the Admiralty scale")
              .help("`F`: cannot be judged, which is not the worst."),
          needed("topic", ANY, "on what").like("losses of its own side"),
          needed("by", ANY, "who gave it"),
          needed("on", DAY, "the day of that").like("2026-11-23"),
          needed("because", ANY, "the reason"));

  private SourceShapes() {}
}
