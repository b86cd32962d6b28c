package muster.notation;

import static muster.notation.Common.NOTE;
import static muster.notation.Common.TIME;
import static muster.notation.Common.WAS;
import static muster.notation.Field.field;
import static muster.notation.Field.needed;
import static muster.notation.Form.list;
import static muster.notation.Texts.ANY;
import static muster.notation.Texts.CLAIM;
import static muster.notation.Texts.ID;

import java.util.List;
import muster.model.Actor;
import muster.model.Deployment;
import muster.model.Event;
import muster.model.Measure;
import muster.model.Place;
import muster.model.Question;
import muster.notation.Shape.Bond;

/// The shapes of the records that sources and claims name, and of those that tie claims together.
final class RecordShapes {
  private static final Field OWN_ID = needed("id", ID, "the id");

  private static final Field NAMES =
      field("names", new Form.ByLanguage(ANY), "names by language tag");

  private static final Shape ROLE =
      Shape.of(
          "role",
          "a role",
          "an office of an actor",
          needed("title", ANY, "the office").like("spokesman"),
          field("of", ID, "id of the body"),
          field("during", TIME, "when it was held").like("2024/.."));

  static final Shape ACTOR =
      Shape.of(
          "actor",
          "an actor",
          "somebody who says, relays, publishes or is spoken of",
          OWN_ID,
          WAS,
          needed("name", ANY, "in the record’s language; of a protected person a label"),
          needed("kind", Form.Words.of(Actor.Kind.class), "what it is"),
          field("state", Texts.STATE, "code of the state that it belongs to").like("KR"),
          field("part-of", ID, "id of the body that it is part of")
              .help("Where originators are counted, it counts as that body."),
          field("may-be", list(ID), "ids of those that an unspecified one may be"),
          field("aliases", list(ANY), "other names in the record’s language"),
          field("roles", list(new Form.Fields(ROLE)), "its offices"),
          NAMES,
          field(
              "grades",
              list(new Form.Fields(SourceShapes.GRADE_OF_ACTOR)),
              "letters of the Admiralty scale"),
          NOTE,
          field(
              "protection",
              Form.Words.of(Actor.Protection.class),
              "why nothing more is told of a person"));

  private static final Shape POINT =
      Shape.of(
          "point",
          "a point",
          "a point of a place",
          needed("lat", Texts.DEGREES, "degrees north").like("54.73"),
          needed("lon", Texts.DEGREES, "degrees east").like("35.67"),
          field("radius", Texts.FIGURES, "how far the place may reach around it, in kilometres")
              .like("150"),
          needed("basis", ANY, "where the point is from"));

  static final Shape PLACE =
      Shape.of(
          "place",
          "a place",
          "a named place",
          OWN_ID,
          WAS,
          needed("name", ANY, "in the record’s language"),
          NAMES,
          field("within", ID, "id of the place that it lies in"),
          field("iso", Texts.REGION, "its ISO code").like("RU"),
          needed(
              "precision", Form.Words.of(Place.Precision.class), "how exactly the name fixes it"),
          field("at", new Form.Fields(POINT), "a point in it"),
          NOTE);

  private static final Shape STAGE =
      Shape.of(
          "stage",
          "a stage",
          "a stage of a deployment",
          needed("stage", Form.Words.of(Deployment.StageKind.class), "which one"),
          field("place", ID, "id of the place"),
          field("during", TIME, "when it was").like("2024-10/2024-12"),
          field("text", ANY, "in our words"),
          needed("claims", list(CLAIM), "ids of the claims that it rests on")
              .like("example-wire-1/sent"));

  static final Shape DEPLOYMENT =
      Shape.of(
          "deployment",
          "a deployment",
          "what is sent",
          OWN_ID,
          WAS,
          needed("name", ANY, "its name"),
          field("kind", Form.Words.of(Deployment.Kind.class), "what is sent"),
          field("from", ID, "id of the actor that sends"),
          field("to", ID, "id of the actor that receives"),
          field("part-of", ID, "id of the deployment that it is part of"),
          field("text", ANY, "what it is, in our words"),
          field("stages", list(new Form.Fields(STAGE)), "its stages in their order"));

  static final Shape EVENT =
      Shape.of(
          "event",
          "an event",
          "something that happened",
          OWN_ID,
          WAS,
          needed("name", ANY, "its name"),
          needed("kind", Form.Words.of(Event.Kind.class), "what happened"),
          field("date", TIME, "when it happened").like("2024-06-19"),
          field("place", ID, "id of the place"),
          field("text", ANY, "in our words"),
          field("claims", list(CLAIM), "ids of the claims that it rests on")
              .like("example-wire-1/signed"));

  static final Shape UTTERANCE =
      Shape.of(
          "utterance",
          "an utterance",
          "an occasion of words",
          OWN_ID,
          WAS.inFilesOnly(),
          needed("name", ANY, "its name").like("Briefing of 5 March 2025"),
          needed("by", ID, "id of the actor that spoke"),
          field("said", TIME, "when it was").like("2025-03-05"));

  static final Shape MEASURE =
      Shape.of(
          "measure",
          "a measure",
          "something that is counted",
          OWN_ID,
          WAS,
          field("label", ANY, "its name").like("killed in action"),
          needed("kind", Form.Words.of(Measure.Kind.class), "how a count of it behaves over time")
              .help("A level may fall, a running total falls only by correction."),
          needed("unit", ANY, "what one of it is").like("persons"),
          needed("definition", ANY, "what it counts and what it does not"),
          field(
              "words",
              new Form.ByLanguage(list(ANY)),
              "by language tag, the words that name it in a source"),
          field("part-of", ID, "id of the measure that it is part of"),
          field("answers", list(ID), "ids of the measures that a question about it also lists"),
          field("never-with", list(ID), "ids of measures that it never meets in an answer"),
          NOTE);

  static final Shape QUESTION =
      Shape.of(
              "question",
              "a question",
              "a question",
              OWN_ID,
              WAS,
              needed("ask", ANY, "the question").like("How many have been killed?"),
              needed("about", ID, "id of the record that it is about")
                  .help("A deployment, an event or an actor."),
              needed("kind", Form.Words.of(Question.Kind.class), "what form an answer takes"),
              field("measures", list(ID), "ids of the measures that may stand in one answer"),
              field("comparison", ID, "id of the claims that it gathers"),
              field(
                  "answer",
                  Form.Words.of("latest", "preferred"),
                  "whether an editor prefers a claim; else the latest of each originator answers"),
              field("prefer", CLAIM, "id of the claim that an editor prefers"),
              field("because", ANY, "why"),
              field("must-not", list(ANY), "what must not be written from the answer"),
              field("text", ANY, "what the words of the question cover"))
          .with(new Bond.Needs("answer", List.of("preferred"), List.of("prefer")))
          .with(new Bond.Within("prefer", "answer", List.of("preferred")));

  static final Shape COMPARISON =
      Shape.of(
          "comparison",
          "a comparison",
          "claims that an editor holds comparable",
          OWN_ID,
          WAS.inFilesOnly(),
          needed("ask", ANY, "the question that they answer"),
          field("claims", list(CLAIM), "their ids").like("example-wire-1/killed"),
          field("because", ANY, "why they are comparable"));

  private RecordShapes() {}
}
