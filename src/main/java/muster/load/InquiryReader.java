package muster.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import muster.model.ClaimId;
import muster.model.Comparison;
import muster.model.ComparisonId;
import muster.model.Measure;
import muster.model.MeasureId;
import muster.model.Originator;
import muster.model.Question;
import muster.model.QuestionId;
import muster.model.Subject;
import muster.model.Utterance;
import muster.model.UtteranceId;
import muster.model.When;

/// Binds what ties claims together: measures, questions, comparisons, utterances.
final class InquiryReader {
  private InquiryReader() {}

  static Optional<Measure> measure(Fields in) {
    var id = new MeasureId(in.id());
    List<String> was = in.was();
    String label = in.text("label").orElse(id.value().replace('-', ' '));
    String definition = in.need("definition");
    String unit = in.need("unit");
    var kind = in.needWord("kind", Measure.Kind.class);
    Map<String, List<String>> words = in.textsByKey("words");
    var partOf = in.reference("part-of", Kind.MEASURE, MeasureId::new);
    var answers = in.references("answers", Kind.MEASURE, MeasureId::new);
    var neverWith = in.references("never-with", Kind.MEASURE, MeasureId::new);
    Optional<String> note = in.text("note");
    return in.whole(() ->
        new Measure(
            id, was, label, definition, unit, kind, words, partOf, answers, neverWith, note));
  }

  private enum Answer {
    LATEST,
    PREFERRED
  }

  static Optional<Question> question(Fields in) {
    var id = new QuestionId(in.id());
    List<String> was = in.was();
    String ask = in.need("ask");
    String subject = in.need("about");
    Optional<Subject> about =
        subject.isEmpty() ? Optional.empty() : in.reading().subject(subject, in.position("about"));
    if (about.isEmpty()) {
      in.fail();
    }
    var kind = in.needWord("kind", Question.Kind.class);
    var measures = in.references("measures", Kind.MEASURE, MeasureId::new);
    Optional<ClaimId> prefer = prefer(in);
    Optional<String> because = in.text("because");
    List<String> mustNot = in.texts("must-not");
    Optional<String> text = in.text("text");
    var comparison = in.reference("comparison", Kind.COMPARISON, ComparisonId::new);
    return in.whole(() ->
        new Question(
            id,
            was,
            ask,
            about.orElseThrow(),
            kind,
            measures,
            prefer,
            because,
            mustNot,
            text,
            comparison));
  }

  private static Optional<ClaimId> prefer(Fields in) {
    Answer answer = in.word("answer", Answer.class).orElse(Answer.LATEST);
    return answer == Answer.PREFERRED
        ? in.needed("prefer", in.reference("prefer", Kind.CLAIM, ClaimId::of))
        : Optional.empty();
  }

  static Optional<Comparison> comparison(Fields in) {
    var id = new ComparisonId(in.id());
    List<String> was = in.was();
    String ask = in.need("ask");
    List<ClaimId> claims = in.references("claims", Kind.CLAIM, ClaimId::of);
    Optional<String> because = in.text("because");
    return in.whole(() -> new Comparison(id, was, ask, claims, because));
  }

  static Optional<Utterance> utterance(Fields in) {
    var id = new UtteranceId(in.id());
    List<String> was = in.was();
    String name = in.need("name");
    Originator by = StatementReader.originator(in);
    Optional<When> said = WhenReader.read(in, "said");
    return in.whole(() -> new Utterance(id, was, name, by, said));
  }
}
