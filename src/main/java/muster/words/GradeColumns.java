package muster.words;

import java.util.List;
import muster.words.Column.Form;

/// The columns of grades on the Admiralty scale.
final class GradeColumns {
  private static final String UNGRADED = "where it is not graded, which is no doubt";

  /// Those of a claim.
  static final List<Column> CLAIM =
      List.of(
          Column.of(
                  "grade",
                  Form.WORD,
                  "The digit of the Admiralty scale for how credible an editor finds it. It is a"
                      + " code and no number: the last one is “truth cannot be judged”, not the"
                      + " worst.")
              .orEmpty(UNGRADED),
          Column.of("grade-by", Form.TEXT, "Who gave that.").orEmpty(UNGRADED),
          Column.of("grade-on", Form.EDTF, "The day of that.").orEmpty(UNGRADED),
          Column.of("grade-because", Form.TEXT, "The reason for it.").orEmpty(UNGRADED),
          Column.of(
                  "grade-independent",
                  Form.IDS,
                  "The claims that bear it out, whose origins an editor holds independent.")
              .orEmpty("where the grade names none"),
          Column.of("grade-independent-because", Form.TEXT, "Why they are held independent.")
              .orEmpty("where the grade names none"));

  /// That of an actor.
  static final Column ACTOR =
      Column.of(
              "grades",
              Form.TEXTS,
              "Letters of the Admiralty scale for how reliable an editor finds it: each with its"
                  + " topic, who gave it on which day in brackets, and why. The last letter is"
                  + " “reliability cannot be judged”, not the worst.")
          .orEmpty(UNGRADED);

  private GradeColumns() {}
}
