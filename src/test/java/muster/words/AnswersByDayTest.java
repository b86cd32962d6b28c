package muster.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.analysis.Answer;
import muster.analysis.Chronicle;
import muster.model.Dataset;
import muster.model.Question;
import muster.testing.MiniRepo;
import muster.testing.Records;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The answers to some questions on some days, whole, as `answers-by-day.tsv` has them. Each was
/// held against the documents in `data/sources`; the claims are those that stand in the answer.
final class AnswersByDayTest {
  private final Dataset dataset = Records.published();
  private final Chronicle chronicle = new Chronicle(dataset);

  @TestFactory
  Stream<DynamicTest> anAnswerOfADayRestsOnTheseClaims() {
    List<String[]> rows =
        MiniRepo.resource("/answers-by-day.tsv")
            .lines()
            .skip(1)
            .map(row -> row.split("\t", -1))
            .toList();
    assertEquals(18, rows.size());
    return rows.stream()
        .map(row -> DynamicTest.dynamicTest(row[0] + ", " + row[1], () -> assertRow(row)));
  }

  private void assertRow(String[] row) {
    Question question = Objects.requireNonNull(dataset.questions().get(Records.question(row[0])));
    Answer answer = chronicle.on(LocalDate.parse(row[1]), question);
    assertEquals(row[2], claims(answer));
    assertEquals(row[3], new AnswerWords(dataset).whole(answer).plain());
  }

  private static String claims(Answer answer) {
    return answer.entries().stream()
        .map(strand -> strand.head().id().toString())
        .collect(Collectors.joining(" "));
  }
}
