package muster.export.table;

import java.util.stream.Stream;
import muster.analysis.Answer;
import muster.analysis.Strand;
import muster.model.Report;
import muster.words.Columns;

/// One row a claim that bears on a question: those of the answer first, then those beside it.
final class AnswerRows {
  private final ClaimRows claims;

  private AnswerRows(ClaimRows claims) {
    this.claims = claims;
  }

  static Stream<Row> of(Answer answer, ClaimRows claims) {
    var rows = new AnswerRows(claims);
    return Stream.concat(
        answer.entries().stream().flatMap(strand -> rows.of(strand, true)),
        answer.beside().stream().flatMap(strand -> rows.of(strand, false)));
  }

  private Stream<Row> of(Strand strand, boolean inAnswer) {
    return strand.reports().stream().map(report -> row(report, strand.head(), inAnswer));
  }

  private Row row(Report report, Report head, boolean inAnswer) {
    return claims
        .of(report, Columns.QUESTION)
        .put("in-answer", inAnswer)
        .put("repeats", report.equals(head) ? "" : head.id().toString());
  }
}
