package muster.export.record;

import java.util.List;
import java.util.Map;
import muster.json.JsonWriter;
import muster.model.Comparison;
import muster.model.Measure;
import muster.model.Question;
import muster.model.Utterance;
import muster.words.Terms;

/// Writes what ties claims together: utterances, measures, questions, comparisons.
final class InquiryJson {
  private InquiryJson() {}

  static void utterance(Utterance utterance, JsonWriter out) {
    out.member("id", utterance.id().value()).member("was", utterance.was());
    out.member("name", utterance.name());
    Notation.originator(utterance.by(), out);
    Notation.when("said", utterance.said(), out);
  }

  static void measure(Measure measure, JsonWriter out) {
    out.member("id", measure.id().value()).member("was", measure.was());
    out.member("label", measure.label());
    out.member("kind", Terms.slug(measure.kind())).member("unit", measure.unit());
    out.member("definition", measure.definition());
    words(measure.words(), out);
    Notation.id("part-of", measure.partOf(), out);
    Notation.ids("answers", measure.answers(), out);
    Notation.ids("never-with", measure.neverWith(), out);
    out.member("note", measure.note());
  }

  private static void words(Map<String, List<String>> words, JsonWriter out) {
    if (words.isEmpty()) {
      return;
    }
    out.name("words").beginObject();
    words.forEach((language, list) -> {
      out.name(language).beginArray();
      list.forEach(out::value);
      out.endArray();
    });
    out.endObject();
  }

  static void question(Question question, JsonWriter out) {
    out.member("id", question.id().value()).member("was", question.was());
    out.member("ask", question.ask());
    Notation.about(question.about(), out);
    out.member("kind", Terms.slug(question.kind()));
    Notation.ids("measures", question.measures(), out);
    Notation.id("comparison", question.comparison(), out);
    out.member("answer", question.prefer().isPresent() ? "preferred" : "latest");
    Notation.id("prefer", question.prefer(), out);
    out.member("because", question.because()).member("must-not", question.mustNot());
    out.member("text", question.text());
  }

  static void comparison(Comparison comparison, JsonWriter out) {
    out.member("id", comparison.id().value()).member("was", comparison.was());
    out.member("ask", comparison.ask());
    Notation.ids("claims", comparison.claims(), out);
    out.member("because", comparison.because());
  }
}
