package muster.page;

import java.util.List;
import muster.page.part.Sentence;

/// All questions with their answers in short.
///
/// @param intro what stands here
/// @param questions in the order of the record
public record QuestionIndex(
    PagePath path, Frame frame, Sentence intro, List<HomePage.Asked> questions) implements Page {
  public QuestionIndex {
    questions = List.copyOf(questions);
  }

  @Override
  public String template() {
    return "page/question-index";
  }
}
