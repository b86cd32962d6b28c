package muster.diff;

import static muster.diff.Field.What.REATTRIBUTED;
import static muster.diff.Field.What.REDATED;
import static muster.diff.Field.What.REGRADED;
import static muster.diff.Field.What.RETIED;
import static muster.diff.Field.What.REVALUED;
import static muster.diff.Field.What.REVISED;
import static muster.diff.Field.What.REWORDED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import muster.diff.Item.Kind;
import muster.model.Claim;
import muster.model.ClaimId;
import muster.model.Extent;
import muster.model.Figure;
import muster.model.Grade;
import muster.model.Hop;
import muster.model.Judgement;
import muster.model.Originator;
import muster.model.Relation;
import muster.model.Report;
import muster.model.Statement;
import muster.model.Subject;
import muster.model.Support;
import muster.model.Times;
import muster.model.Where;
import muster.model.Wording;

/// Takes claims apart, each with who says it: a statement is told with its claims, as it has no id.
final class ClaimFields {
  private ClaimFields() {}

  static Fact of(Report report) {
    Claim claim = report.claim();
    var fields = new FieldList();
    fields.add("about", REVISED, Optional.of(about(claim.about())));
    claim.figure().ifPresent(figure -> figure(figure, fields));
    fields.word("modality", REVISED, claim.modality());
    wording(claim.wording(), fields);
    times(claim.times(), fields);
    where(claim.where(), fields);
    support(claim.support(), fields);
    judgement(claim.judgement(), fields);
    fields.many("relations", RETIED, claim.relations(), ClaimFields::relation);
    return new Fact(
        Item.of(Kind.CLAIM, claim.id()),
        claim.was(),
        Stream.concat(statement(report.statement()).stream(), fields.fields().stream()).toList());
  }

  private static List<Field> statement(Statement statement) {
    return new FieldList(Field.STATEMENT)
        .add("by", REATTRIBUTED, Optional.of(originator(statement.by())))
        .many("via", REATTRIBUTED, statement.via(), ClaimFields::hop)
        .quote("verb", REATTRIBUTED, statement.verb())
        .quote("medium", REATTRIBUTED, statement.medium())
        .time("said", statement.said())
        .yes("direct", REATTRIBUTED, statement.direct())
        .link("utterance", REATTRIBUTED, Kind.UTTERANCE, statement.utterance())
        .text("because", REATTRIBUTED, statement.because())
        .links("informed-by", REATTRIBUTED, Kind.ACTOR, statement.informedBy())
        .add(
            "origin",
            REATTRIBUTED,
            Optional.of(new Facet.Word("inferred")).filter(_ -> statement.originInferred()))
        .text("note", REWORDED, statement.note())
        .fields();
  }

  static Facet originator(Originator by) {
    return switch (by) {
      case Originator.Nobody() -> new Facet.Word("nobody");
      case Originator.Named(var actor) -> FieldList.link(Kind.ACTOR, actor);
    };
  }

  private static Facet hop(Hop hop) {
    return new FieldList()
        .links("who", REATTRIBUTED, Kind.ACTOR, hop.who())
        .quote("verb", REATTRIBUTED, hop.verb())
        .quote("medium", REATTRIBUTED, hop.medium())
        .time("said", hop.said())
        .yes("direct", REATTRIBUTED, hop.direct())
        .group();
  }

  static Facet about(Subject subject) {
    return switch (subject) {
      case Subject.OfDeployment(var id) -> FieldList.link(Kind.DEPLOYMENT, id);
      case Subject.OfEvent(var id) -> FieldList.link(Kind.EVENT, id);
      case Subject.OfActor(var id) -> FieldList.link(Kind.ACTOR, id);
    };
  }

  private static void figure(Figure figure, FieldList fields) {
    fields.link("measure", REVALUED, Kind.MEASURE, Optional.of(figure.measure()));
    fields.add("value", REVALUED, figure.value().map(Facet.Counted::new));
    fields.quote("unit", REVALUED, figure.unit());
    fields.add("extent", REVALUED, extent(figure.extent()));
    fields.link("share-of", REVALUED, Kind.CLAIM, figure.shareOf());
  }

  private static Optional<Facet> extent(Extent extent) {
    return switch (extent) {
      case Extent.Total() -> Optional.empty();
      case Extent.Part(var of) -> Optional.of(extent("part", "of", of));
      case Extent.Addition(var to) -> Optional.of(extent("addition", "to", to));
      case Extent.Rate(String per) ->
          Optional.of(extent("rate").text("per", REVALUED, per).group());
      case Extent.Wider() -> Optional.of(extent("wider").group());
    };
  }

  private static FieldList extent(String word) {
    return new FieldList().add("extent", REVALUED, Optional.of(new Facet.Word(word)));
  }

  private static Facet extent(String word, String tie, Optional<ClaimId> claim) {
    return extent(word).link(tie, REVALUED, Kind.CLAIM, claim).group();
  }

  private static void wording(Wording wording, FieldList fields) {
    fields
        .quote("quote", REWORDED, wording.quote())
        .quote("measure-in", REWORDED, wording.measureIn())
        .text("text", REWORDED, wording.text())
        .text("note", REWORDED, wording.note());
  }

  private static void times(Times times, FieldList fields) {
    fields
        .time("as-of", times.asOf())
        .time("during", times.during())
        .time("expected", times.expected())
        .time("before", times.before());
  }

  private static void where(Where where, FieldList fields) {
    fields
        .links("places", REVISED, Kind.PLACE, where.places())
        .link("from", REVISED, Kind.PLACE, where.from())
        .link("to", REVISED, Kind.PLACE, where.to());
  }

  private static void support(Support support, FieldList fields) {
    fields
        .word("evidence", REVISED, support.evidence())
        .many("conditions", REVISED, support.conditions(), FieldList::word)
        .add("likelihood", REVISED, support.likelihood().map(ClaimFields::likelihood));
  }

  private static Facet likelihood(Support.Likelihood likelihood) {
    return new FieldList()
        .quote("wording", REVISED, Optional.of(likelihood.wording()))
        .text("scale", REVISED, likelihood.scale())
        .group();
  }

  private static void judgement(Judgement judgement, FieldList fields) {
    fields
        .word("fate", REGRADED, judgement.fate())
        .text("fate-because", REGRADED, judgement.fateBecause())
        .day("fate-on", REGRADED, judgement.fateOn())
        .link("fate-in", REGRADED, Kind.SOURCE, judgement.fateIn())
        .word("assessment", REGRADED, judgement.assessment())
        .text("assessment-because", REGRADED, judgement.assessmentBecause())
        .add("grade", REGRADED, judgement.grade().map(ClaimFields::grade));
  }

  private static Facet grade(Grade.OfClaim grade) {
    FieldList fields = grade("digit", grade);
    return fields
        .add("independent", REGRADED, grade.independent().map(ClaimFields::independent))
        .group();
  }

  private static Facet independent(Grade.Independent independent) {
    return new FieldList()
        .links("claims", REGRADED, Kind.CLAIM, independent.claims())
        .text("because", REGRADED, independent.because())
        .group();
  }

  static FieldList grade(String name, Grade grade) {
    Grade.Given given = grade.given();
    return new FieldList()
        .text(name, REGRADED, grade.code().written())
        .text("by", REGRADED, given.by())
        .day("on", REDATED, Optional.of(given.on()))
        .text("because", REGRADED, given.because());
  }

  private static Facet relation(Relation relation) {
    return new FieldList()
        .word("kind", RETIED, relation.kind())
        .link("claim", RETIED, Kind.CLAIM, Optional.of(relation.to()))
        .text("because", RETIED, relation.because())
        .group();
  }
}
