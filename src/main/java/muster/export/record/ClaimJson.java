package muster.export.record;

import muster.json.JsonWriter;
import muster.model.Claim;
import muster.model.Extent;
import muster.model.Figure;
import muster.model.Judgement;
import muster.model.Modality;
import muster.model.Relation;
import muster.model.Support;
import muster.model.Times;
import muster.model.Where;
import muster.model.Wording;
import muster.time.EdtfDate;
import muster.words.Terms;

/// Writes claims.
final class ClaimJson {
  private ClaimJson() {}

  static void claim(Claim claim, JsonWriter out) {
    out.member("id", claim.id().name()).member("was", claim.was());
    Notation.about(claim.about(), out);
    Notation.word("modality", claim.modality(), Modality.ASSERTED, out);
    claim.figure().ifPresent(figure -> figure(figure, out));
    wording(claim.wording(), out);
    times(claim.times(), out);
    where(claim.where(), out);
    support(claim.support(), out);
    judgement(claim.judgement(), out);
    RecordJson.list("relations", claim.relations(), ClaimJson::relation, out);
  }

  private static void figure(Figure figure, JsonWriter out) {
    out.member("measure", figure.measure().value());
    figure.value().ifPresent(value -> ValueJson.value(value, out.name("value")));
    out.member("unit", figure.unit());
    extent(figure.extent(), out);
    Notation.id("share-of", figure.shareOf(), out);
  }

  private static void extent(Extent extent, JsonWriter out) {
    switch (extent) {
      case Extent.Total() -> {}
      case Extent.Part(var of) -> Notation.id("part-of", of, out.member("extent", "part"));
      case Extent.Addition(var to) -> Notation.id("added-to", to, out.member("extent", "addition"));
      case Extent.Rate(String per) -> out.member("extent", "rate").member("per", per);
      case Extent.Wider() -> out.member("extent", "wider");
    }
  }

  private static void wording(Wording wording, JsonWriter out) {
    out.member("quote", wording.quote()).member("measure-in", wording.measureIn());
    out.member("text", wording.text()).member("note", wording.note());
  }

  private static void times(Times times, JsonWriter out) {
    Notation.when("as-of", times.asOf(), out);
    Notation.when("during", times.during(), out);
    Notation.when("expected", times.expected(), out);
    Notation.when("before", times.before(), out);
  }

  private static void where(Where where, JsonWriter out) {
    Notation.ids("places", where.places(), out);
    Notation.id("from", where.from(), out);
    Notation.id("to", where.to(), out);
  }

  private static void support(Support support, JsonWriter out) {
    Notation.word("evidence", support.evidence(), Support.Evidence.NONE_STATED, out);
    out.member("conditions", support.conditions().stream().map(Terms::slug).toList());
    support
        .likelihood()
        .ifPresent(words -> {
          out.name("likelihood").beginObject();
          out.member("wording", words.wording()).member("scale", words.scale()).endObject();
        });
  }

  private static void judgement(Judgement judgement, JsonWriter out) {
    Notation.word("fate", judgement.fate(), Judgement.Fate.STANDING, out);
    out.member("fate-because", judgement.fateBecause());
    out.member("fate-on", judgement.fateOn().map(EdtfDate::text));
    Notation.id("fate-in", judgement.fateIn(), out);
    Notation.word("assessment", judgement.assessment(), Judgement.Assessment.NOT_ASSESSED, out);
    out.member("assessment-because", judgement.assessmentBecause());
    judgement.grade().ifPresent(grade -> GradeJson.ofClaim(grade, out.name("grade")));
  }

  private static void relation(Relation relation, JsonWriter out) {
    out.member(Terms.slug(relation.kind()), relation.to().toString());
    out.member("because", relation.because());
  }
}
