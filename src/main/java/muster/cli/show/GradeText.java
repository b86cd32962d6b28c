package muster.cli.show;

import muster.model.ClaimId;
import muster.model.Grade;
import muster.words.Dates;
import muster.words.Quotation;
import muster.words.Telling;
import muster.words.Terms;

/// Grades on the Admiralty scale for the terminal.
final class GradeText {
  private GradeText() {}

  static String of(Grade.OfActor grade) {
    return "on " + grade.topic() + ": " + code(grade);
  }

  static String of(Grade.OfClaim grade) {
    return code(grade);
  }

  static String of(Grade.Independent independent) {
    var claims = independent.claims().stream().map(ClaimId::toString).toList();
    return Telling.together(claims) + ": " + independent.because();
  }

  private static String code(Grade grade) {
    return grade.code().written()
        + " on the Admiralty scale: "
        + Quotation.of(Terms.of(grade.code()))
        + (", by " + grade.given().by() + ", " + Dates.words(grade.given().on()))
        + (": " + grade.given().because());
  }
}
