package muster.export.table;

import java.util.List;
import java.util.Optional;
import muster.model.Claim;
import muster.model.Grade;
import muster.model.Judgement;
import muster.model.PlaceId;
import muster.model.Relation;
import muster.model.SourceId;
import muster.model.Support;
import muster.model.Where;
import muster.model.Wording;
import muster.time.EdtfDate;
import muster.words.Terms;

/// Fills the columns of where a claim plays, what it rests on, its words, and what became of it.
final class SupportCells {
  private SupportCells() {}

  static void put(Row row, Claim claim) {
    where(row, claim.where());
    support(row, claim.support());
    wording(row, claim.wording());
    judgement(row, claim.judgement());
    row.put("relations", relations(claim));
  }

  private static void where(Row row, Where where) {
    row.put("places", where.places());
    row.put("from", where.from().map(PlaceId::value));
    row.put("to", where.to().map(PlaceId::value));
  }

  private static void support(Row row, Support support) {
    row.put("evidence", Terms.slug(support.evidence()));
    row.put("conditions", support.conditions().stream().map(Terms::slug).toList());
    row.put("likelihood", support.likelihood().map(Support.Likelihood::wording));
    row.put("likelihood-scale", support.likelihood().map(Support.Likelihood::scale));
  }

  private static void wording(Row row, Wording wording) {
    row.put("quote", wording.quote());
    row.put("measure-in", wording.measureIn());
    row.put("text", wording.text());
    row.put("note", wording.note());
  }

  private static void judgement(Row row, Judgement judgement) {
    row.put("fate", Terms.slug(judgement.fate()));
    row.put("fate-because", judgement.fateBecause());
    row.put("fate-on", judgement.fateOn().map(EdtfDate::text));
    row.put("fate-in", judgement.fateIn().map(SourceId::value));
    row.put("assessment", Terms.slug(judgement.assessment()));
    row.put("assessment-because", judgement.assessmentBecause());
    grade(row, judgement.grade());
  }

  private static void grade(Row row, Optional<Grade.OfClaim> grade) {
    row.put("grade", grade.map(it -> it.code().written()));
    row.put("grade-by", grade.map(it -> it.given().by()));
    row.put("grade-on", grade.map(it -> it.given().on().text()));
    row.put("grade-because", grade.map(it -> it.given().because()));
    Optional<Grade.Independent> independent = grade.flatMap(Grade.OfClaim::independent);
    row.put("grade-independent", independent.map(Grade.Independent::claims).orElse(List.of()));
    row.put("grade-independent-because", independent.map(Grade.Independent::because));
  }

  private static List<String> relations(Claim claim) {
    return claim.relations().stream().map(SupportCells::tie).toList();
  }

  private static String tie(Relation relation) {
    return Terms.slug(relation.kind()) + " " + relation.to();
  }
}
