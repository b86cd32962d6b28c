package muster.words;

import static muster.testing.Records.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import muster.analysis.Answer;
import muster.analysis.Answers;
import muster.analysis.Chronicle;
import muster.analysis.Strand;
import muster.analysis.Traps;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Figure;
import muster.model.Quantity;
import muster.model.Question;
import muster.model.Report;
import muster.model.Value;
import muster.testing.RandomRecords;
import muster.testing.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tries to get numbers out of an answer that nobody gave: sums, products of shares, ranges, a zero
/// for silence.
final class ForbiddenDerivationsTest {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

  private static final String MARCH =
      """
      - by: ruritanian-bureau
        said: 2025-03-05
        claims:
          - id: one
            about: expedition
            measure: killed
            value: 410
            as-of: 2025-03-01
            text: Some have been killed.
      """;

  private static final String OTHER =
      MARCH.replace("ruritanian-bureau", "sylvanian-staff").replace("410", "630");

  /// No type of the model has an operation on two quantities.
  @Test
  void quantitiesCannotBeAdded() {
    Set<Class<?>> numbers = new HashSet<>(List.of(Quantity.class, Value.class, Figure.class));
    numbers.addAll(List.of(Quantity.class.getPermittedSubclasses()));
    List<String> operations =
        numbers.stream()
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .filter(method -> Arrays.stream(method.getParameterTypes()).anyMatch(numbers::contains))
            .map(Method::toString)
            .toList();
    assertEquals(List.of(), operations);
  }

  @Test
  void aShareHasNoNumberOfItsOwn() {
    String all = MARCH.replace("measure: killed", "measure: casualties").replace("410", "900");
    String share = MARCH.replace("410", "two-thirds\n      share-of: all/one");
    Dataset dataset = Records.of(document("all", "", all), document("s", "", share));
    Quantity quantity = Records.report(dataset, "s/one").claim().value().orElseThrow().quantity();
    assertTrue(quantity.point().isEmpty() && quantity.floor().isEmpty(), quantity.toString());
    assertEquals(List.of(), numbers("killed", dataset));
  }

  @Test
  void differentOriginatorsAreNotAddedAndMakeNoRange() {
    Dataset dataset = Records.of(document("a", "", MARCH), document("b", "", OTHER));
    assertEquals(List.of("410", "630"), numbers("killed", dataset));
    assertFalse(words("killed", dataset).contains("–"), words("killed", dataset));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "about: vanguard",
        "about: expedition\n      extent: part",
        "about: expedition\n      extent: addition\n      added-to: a/one",
        "about: expedition\n      extent: rate\n      per: day",
        "about: expedition\n      extent: wider"
      })
  void whatOverlapsOrDiffersInExtentIsNotAdded(String fields) {
    String other = MARCH.replace("410", "630").replace("about: expedition", fields);
    Dataset dataset = Records.of(document("a", "", MARCH), document("b", "", other));
    assertEquals(List.of("410"), numbers("killed", dataset));
  }

  @Test
  void windowsAreNotAdded() {
    String march = MARCH.replace("as-of: 2025-03-01", "during: 2025-02");
    String other = OTHER.replace("as-of: 2025-03-01", "during: 2025-01");
    Dataset dataset = Records.of(document("a", "", march), document("b", "", other));
    assertEquals(List.of("410", "630"), numbers("killed", dataset));
  }

  @Test
  void silenceIsNoZero() {
    Dataset dataset = Records.of(document("a", "", MARCH));
    assertEquals(List.of(), numbers("sent", dataset));
    assertEquals("No claim recorded. That is not zero.", words("sent", dataset));
  }

  /// Whatever is printed of an answer, on any day: each number is the one of a claim that bears on
  /// the question, in the claim's own words, or counts what stands below.
  @ParameterizedTest
  @MethodSource("records")
  void everyNumberOfAnAnswerIsSomebodys(Dataset dataset) {
    var chronicle = new Chronicle(dataset);
    for (Question question : dataset.questions().values()) {
      for (var day : chronicle.days(question)) {
        Answer answer = chronicle.on(day, question);
        var words = new AnswerWords(dataset);
        assertSomebodys(words.whole(answer), answer);
        var traps = new TrapWords(dataset);
        new Traps(dataset).of(answer).forEach(trap -> assertSomebodys(traps.of(trap), answer));
      }
    }
  }

  static Stream<Dataset> records() {
    return Stream.concat(
        Stream.of(Records.published()),
        LongStream.range(0, 40).mapToObj(seed -> RandomRecords.of(seed, 8)));
  }

  private static void assertSomebodys(Phrase phrase, Answer answer) {
    for (Phrase.Piece piece : phrase.pieces()) {
      switch (piece) {
        case Phrase.Piece.Text(var words) -> assertEquals(List.of(), found(words), phrase.plain());
        case Phrase.Piece.Worded number -> assertOwn(number, answer);
        case Phrase.Piece.Count(var _, int count) ->
            assertTrue(count > 0 && count <= answer.strands().size(), phrase.plain());
        case Phrase.Piece.Name _, Phrase.Piece.Document _ -> {}
        case Phrase.Piece.Time _, Phrase.Piece.Quote _ -> {}
      }
    }
  }

  private static void assertOwn(Phrase.Piece.Worded number, Answer answer) {
    Claim claim =
        answer.reports().stream()
            .map(Report::claim)
            .filter(it -> it.id().equals(number.claim()))
            .findFirst()
            .orElseThrow();
    String own =
        Stream.of(
                claim.value().map(Value::wording),
                claim.value().flatMap(Value::gloss),
                claim.figure().flatMap(Figure::unit),
                claim.wording().text())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    List<String> strange = new ArrayList<>(found(number.words()));
    strange.removeAll(found(own));
    assertEquals(List.of(), strange, number.words());
  }

  private static List<String> found(String words) {
    return NUMBER.matcher(words).results().map(MatchResult::group).toList();
  }

  /// The numbers that an answer tells, by claim: never more than one a claim.
  private static List<String> numbers(String question, Dataset dataset) {
    Answer answer = answer(question, dataset);
    Set<String> heads =
        answer.strands().stream()
            .map(Strand::head)
            .map(report -> report.id().toString())
            .collect(Collectors.toSet());
    return new AnswerWords(dataset)
        .whole(answer).pieces().stream()
            .filter(Phrase.Piece.Worded.class::isInstance)
            .map(Phrase.Piece.Worded.class::cast)
            .filter(piece -> heads.contains(piece.claim().toString()))
            .flatMap(piece -> found(piece.words()).stream())
            .sorted()
            .toList();
  }

  private static String words(String question, Dataset dataset) {
    return new AnswerWords(dataset).whole(answer(question, dataset)).plain();
  }

  private static Answer answer(String question, Dataset dataset) {
    var asked = dataset.questions().get(Records.question(question));
    return new Answers(dataset).to(Objects.requireNonNull(asked));
  }
}
