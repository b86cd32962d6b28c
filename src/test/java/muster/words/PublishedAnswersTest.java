package muster.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import muster.analysis.Answer;
import muster.analysis.Answers;
import muster.model.Dataset;
import muster.model.Question;
import muster.testing.MiniRepo;
import muster.testing.Records;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The answers that the project publishes, as a reader gets them. A change of the record that moves
/// an answer changes a sentence in `answers.txt`, so that somebody reads it.
///
/// Each answer there is `== question`, a line with the answer and a line with the count of origins.
final class PublishedAnswersTest {
  private static final String HEAD = "== ";

  private final Dataset dataset = Records.published();
  private final Map<String, String> wanted = wanted();

  @TestFactory
  Stream<DynamicTest> everyQuestionIsAnsweredInTheseWords() {
    return dataset.questions().values().stream()
        .map(question ->
            DynamicTest.dynamicTest(
                question.id().value(),
                () ->
                    assertEquals(
                        wanted.getOrDefault(question.id().value(), ""), inWords(question))));
  }

  @Test
  void noAnswerIsKeptForAQuestionThatIsGone() {
    var asked = new TreeMap<String, String>();
    dataset.questions().keySet().forEach(id -> asked.put(id.value(), ""));
    assertEquals(asked.keySet(), wanted.keySet());
  }

  private String inWords(Question question) {
    Answer answer = new Answers(dataset).to(question);
    return new AnswerWords(dataset).whole(answer).plain()
        + "\n"
        + AnswerWords.tally(answer.tally()).plain();
  }

  private static Map<String, String> wanted() {
    Map<String, String> answers = new TreeMap<>();
    for (String answer : MiniRepo.resource("/answers.txt").split("(?m)^" + HEAD, -1)) {
      int end = answer.indexOf('\n');
      if (!answer.startsWith("#")) {
        answers.put(answer.substring(0, end), answer.substring(end + 1).strip());
      }
    }
    return answers;
  }
}
