package muster.analysis;

import static muster.testing.Records.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import muster.model.Dataset;
import muster.model.MeasureId;
import muster.model.Question;
import muster.testing.RandomRecords;
import muster.testing.Records;
import org.junit.jupiter.api.Test;

final class ChronicleTest {
  private static final String KILLED =
      """
      - by: ruritanian-bureau
        said: 2025-03-05
        claims:
          - id: killed
            about: expedition
            measure: killed
            value: about 400
            text: A number of them.
      """;

  @Test
  void anAnswerChangesOnTheDaysOfItsDocuments() {
    Dataset dataset =
        Records.of(
            document("a", "2025-03-06", KILLED),
            document("b", "2025-05-02", KILLED.replace("400", "600").replace("03-05", "05-01")));
    var chronicle = new Chronicle(dataset);
    Question killed = Objects.requireNonNull(dataset.questions().get(Records.question("killed")));
    LocalDate first = LocalDate.of(2025, 3, 6);
    LocalDate second = LocalDate.of(2025, 5, 2);
    assertEquals(new TreeSet<>(List.of(first, second)), chronicle.days(killed));
    assertEquals(List.of(), heads(chronicle.on(first.minusDays(1), killed)));
    assertEquals(List.of("a/killed"), heads(chronicle.on(first, killed)));
    assertEquals(List.of("b/killed"), heads(chronicle.on(second, killed)));
    assertEquals(
        List.of(YearMonth.of(2025, 3), YearMonth.of(2025, 4), YearMonth.of(2025, 5)),
        Chronicle.months(dataset));
    assertEquals(Optional.of(LocalDate.of(2025, 12, 1)), chronicle.begun());
  }

  @Test
  void anAnswerIsThatOfTheRecordCutDownToTheDay() {
    for (long seed = 0; seed < 40; seed++) {
      assertAsCut(RandomRecords.of(seed, 12), "seed " + seed);
    }
  }

  @Test
  void theAnswersOfTheRealRecordAreThoseOfTheCutOneAtTheEndOfEachMonth() {
    assertAsCut(Records.published(), "the record");
  }

  @Test
  void answersStayWhileOnlyWordsOfQuestionsAreOthers() {
    Dataset dataset = Records.of(document("a", "2025-03-06", KILLED));
    Question killed = Objects.requireNonNull(dataset.questions().get(Records.question("killed")));
    var analysis = new Analysis(dataset);
    LocalDate day = LocalDate.of(2025, 3, 6);
    Answer before = analysis.chronicle().on(day, killed);
    Question reworded = with(killed, "How many fell?", killed.measures());
    Analysis after = analysis.edited(new Edited(dataset, asking(dataset, reworded)));
    Answer then = after.chronicle().on(day, reworded);
    assertSame(before.entries(), then.entries());
    assertEquals(reworded, then.question());
    assertSame(analysis.answer(killed).entries(), after.answer(reworded).entries());
    assertEquals(reworded, after.answer(reworded).question());
    Question other = with(killed, killed.ask(), List.of(new MeasureId("wounded")));
    Analysis elsewhere = analysis.edited(new Edited(dataset, asking(dataset, other)));
    assertEquals(List.of(), elsewhere.answer(other).entries());
    assertEquals(List.of(), elsewhere.chronicle().on(day, other).entries());
  }

  private static Dataset asking(Dataset dataset, Question question) {
    var questions = new TreeMap<>(dataset.questions());
    questions.put(question.id(), question);
    return Records.asking(dataset, questions, dataset.comparisons());
  }

  private static Question with(Question question, String ask, List<MeasureId> measures) {
    return new Question(
        question.id(),
        question.was(),
        ask,
        question.about(),
        question.kind(),
        measures,
        question.prefer(),
        question.because(),
        question.mustNot(),
        question.text(),
        question.comparison());
  }

  private static void assertAsCut(Dataset dataset, String where) {
    var chronicle = new Chronicle(dataset);
    var views = new Views(dataset);
    for (YearMonth month : Chronicle.months(dataset)) {
      LocalDate day = month.atEndOfMonth();
      Dataset cut = views.on(day).dataset();
      var answers = new Answers(cut);
      for (Question question : dataset.questions().values()) {
        Question then = Objects.requireNonNull(cut.questions().get(question.id()));
        assertEquals(
            told(answers.to(then)),
            told(chronicle.on(day, question)),
            () -> where + ", " + question.id() + ", " + day);
      }
    }
  }

  private static List<String> told(Answer answer) {
    return Stream.of(
            heads(answer).stream(),
            answer.beside().stream().map(strand -> strand.head().id() + " beside"),
            Stream.of(answer.tally().toString(), Boolean.toString(answer.prefers())))
        .flatMap(it -> it)
        .toList();
  }

  private static List<String> heads(Answer answer) {
    return answer.entries().stream().map(strand -> strand.head().id().toString()).toList();
  }
}
