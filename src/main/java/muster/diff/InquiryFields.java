package muster.diff;

import static muster.diff.Field.What.RETIED;
import static muster.diff.Field.What.REVISED;
import static muster.diff.Field.What.REWORDED;

import java.util.List;
import java.util.Optional;
import muster.diff.Item.Kind;
import muster.model.Comparison;
import muster.model.Measure;
import muster.model.Question;

/// Takes measures, questions and comparisons apart.
final class InquiryFields {
  private InquiryFields() {}

  static Fact of(Measure measure) {
    var fields =
        new FieldList()
            .text("label", REWORDED, measure.label())
            .text("definition", REWORDED, measure.definition())
            .text("unit", REVISED, measure.unit())
            .word("kind", REVISED, measure.kind())
            .add("words", REWORDED, words(measure))
            .link("part-of", RETIED, Kind.MEASURE, measure.partOf())
            .links("answers", RETIED, Kind.MEASURE, measure.answers())
            .links("never-with", RETIED, Kind.MEASURE, measure.neverWith())
            .text("note", REWORDED, measure.note());
    return new Fact(Item.of(Kind.MEASURE, measure.id()), measure.was(), fields.fields());
  }

  private static Optional<Facet> words(Measure measure) {
    var byLanguage = new FieldList();
    measure.words().forEach((language, words) -> byLanguage.texts(language, REWORDED, words));
    return byLanguage.asGroup();
  }

  static Fact of(Question question) {
    var fields =
        new FieldList()
            .text("ask", REWORDED, question.ask())
            .add("about", REVISED, Optional.of(ClaimFields.about(question.about())))
            .word("kind", REVISED, question.kind())
            .links("measures", REVISED, Kind.MEASURE, question.measures())
            .link("prefer", REVISED, Kind.CLAIM, question.prefer())
            .text("because", REWORDED, question.because())
            .texts("must-not", REWORDED, question.mustNot())
            .text("text", REWORDED, question.text())
            .link("comparison", RETIED, Kind.COMPARISON, question.comparison());
    return new Fact(Item.of(Kind.QUESTION, question.id()), question.was(), fields.fields());
  }

  static Fact of(Comparison comparison) {
    List<Field> fields =
        new FieldList()
            .text("ask", REWORDED, comparison.ask())
            .links("claims", RETIED, Kind.CLAIM, comparison.claims())
            .text("because", REWORDED, comparison.because())
            .fields();
    return new Fact(Item.of(Kind.COMPARISON, comparison.id()), comparison.was(), fields);
  }
}
