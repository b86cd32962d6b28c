package muster.analysis;

import static muster.testing.Records.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import muster.model.Dataset;
import muster.testing.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AnswersTest {
  private static final String MARCH =
      """
      - by: ruritanian-bureau
        said: 2025-03-05
        claims:
          - id: killed
            about: expedition
            measure: killed
            value: about 400
            as-of: 2025-03-01
            text: About 400 have been killed.
      """;

  @Test
  void aSingleTotalIsTheAnswer() {
    assertEquals(List.of("march/killed"), entries("killed", document("march", "", MARCH)));
  }

  @Test
  void nothingAnswersWhereNothingWasSaid() {
    Answer answer =
        answer(
            "killed", document("march", "", MARCH.replace("measure: killed", "measure: wounded")));
    assertTrue(answer.entries().isEmpty() && answer.beside().isEmpty(), answer.toString());
    assertEquals(0, answer.tally().reports());
  }

  @Test
  void theLatestOfAnOriginatorEntersAndItsEarlierOnesStandBeside() {
    Answer answer =
        answer(
            "killed",
            document("march", "", MARCH),
            document(
                "june", "", MARCH.replace("about 400", "about 600").replace("2025-03", "2025-06")));
    assertEquals(List.of("june/killed"), ids(answer.entries()));
    assertEquals(List.of("march/killed"), ids(answer.beside()));
  }

  @Test
  void originatorsStandSideBySideNewestFirst() {
    assertEquals(
        List.of("june/killed", "march/killed"),
        entries(
            "killed",
            document("march", "", MARCH),
            document("june", "", of("freedonian-staff", "2025-06"))));
  }

  @Test
  void boundsAreTotalsLikeOthers() {
    for (String words :
        List.of("more than 400", "at least 400", "up to 400", "nearly 400", "hundreds")) {
      String statements = MARCH.replace("about 400", words);
      assertEquals(
          List.of("march/killed"), entries("killed", document("march", "", statements)), words);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "value: two-thirds; share-of: march/all",
        "value: heavy",
        "value: not-known",
        "value: about 400; modality: planned",
        "value: about 400; modality: possible",
        "value: about 400; modality: hoped",
        "value: about 400; modality: predicted",
        "value: about 400; modality: conditional",
        "value: about 400; modality: denied",
        "value: about 400; extent: part",
        "value: about 400; extent: addition",
        "value: about 400; extent: wider",
        "value: about 400; extent: rate; per: day",
        "value: about 400; fate: retracted; fate-because: a correction; fate-on: 2031-05-08",
        "value: about 400; fate: superseded; fate-because: a later report; fate-on: 2031-05-08",
        "value: about 400; relations: [{departs-from: march/all, because: another number}]",
      })
  void whatIsNoStandingTotalStaysBeside(String fields) {
    String all =
        """
            - id: all
              about: expedition
              measure: casualties
              value: 900
              text: There were 900 casualties.
        """;
    String statements = MARCH.replace("value: about 400", fields.replace("; ", "\n      ")) + all;
    Answer answer = answer("killed", document("march", "", statements));
    assertEquals(List.of(), ids(answer.entries()), fields);
    assertEquals(List.of("march/killed"), ids(answer.beside()), fields);
  }

  @Test
  void aNarrowerSubjectStaysBesideTheWhole() {
    String vanguard = MARCH.replace("about: expedition", "about: vanguard");
    Answer answer = answer("killed", document("march", "", MARCH), document("part", "", vanguard));
    assertEquals(List.of("march/killed"), ids(answer.entries()));
    assertEquals(List.of("part/killed"), ids(answer.beside()));
  }

  @Test
  void anotherSubjectDoesNotBearOnTheQuestion() {
    String other = MARCH.replace("about: expedition", "about: shipments");
    assertEquals(
        1,
        answer("killed", document("march", "", MARCH), document("o", "", other)).reports().size());
  }

  @Test
  void aLaterFigureOfAnotherKindHidesNothing() {
    String arrived =
        MARCH.replace("measure: killed", "measure: arrived").replace("2025-03", "2025-06");
    String sent = MARCH.replace("measure: killed", "measure: sent");
    assertEquals(
        List.of("s/killed", "a/killed"),
        entries("sent", document("s", "", sent), document("a", "", arrived)));
  }

  @Test
  void aLaterFigureOfAKindredMeasureTakesThePlaceOfAnEarlier() {
    String died = MARCH.replace("measure: killed", "measure: died").replace("2025-03", "2025-06");
    assertEquals(
        List.of("d/killed"),
        entries("killed", document("march", "", MARCH), document("d", "", died)));
  }

  @Test
  void thingsOfDifferentUnitsNeverMeet() {
    String containers = things("containers", "2025-03-01");
    String guns = things("guns", "2025-06-01");
    assertEquals(
        List.of("c/count", "g/count"),
        entries("arms", document("c", "", containers), document("g", "", guns)));
  }

  @Test
  void aWindowNeverMeetsATotal() {
    String window =
        of("freedonian-staff", "2025-06").replace("as-of: 2025-06-01", "during: 2025-06");
    Answer answer = answer("killed", document("march", "", MARCH), document("june", "", window));
    assertEquals(List.of("march/killed"), ids(answer.entries()));
    assertEquals(List.of("june/killed"), ids(answer.beside()));
  }

  @Test
  void windowsAnswerWhereThereIsNoTotal() {
    String window = MARCH.replace("as-of: 2025-03-01", "during: 2025-03");
    assertEquals(List.of("march/killed"), entries("killed", document("march", "", window)));
  }

  @Test
  void aWholeYearIsNotTheLatestBecauseItEndsLast() {
    String year = of("freedonian-staff", "2025-02").replace("as-of: 2025-02-01", "as-of: \"2025\"");
    assertEquals(
        List.of("march/killed", "year/killed"),
        entries(
            "killed",
            document("year", "2025-02-10", year),
            document("march", "2025-03-06", MARCH)));
  }

  @Test
  void ofOneTimeTheNamedOriginatorComesFirst() {
    String nobody = of("nobody", "2025-03");
    String unnamed = of("official", "2025-03");
    assertEquals(
        List.of("z/killed", "b/killed", "a/killed"),
        entries(
            "killed",
            document("a", "", nobody),
            document("b", "", unnamed),
            document("z", "", MARCH)));
  }

  @Test
  void whatAnEditorPrefersLeadsEvenIfTheOriginatorSaidMoreLater() {
    String question =
        """
        questions:
          - id: preferred
            ask: How many?
            about: expedition
            kind: number
            measures: [killed]
            answer: preferred
            prefer: march/killed
            because: it is the only one with a day
        """;
    String june = MARCH.replace("about 400", "about 600").replace("2025-03", "2025-06");
    Answer answer =
        answer("preferred", document("march", "", MARCH), document("june", "", june), question);
    assertEquals(List.of("march/killed"), ids(answer.entries()));
    assertEquals(List.of("june/killed"), ids(answer.beside()));
    assertTrue(answer.prefers());
  }

  @Test
  void aComparisonIsToldInOrderOfTimeAndUndatedLast() {
    String inquiry =
        """
        comparisons:
          - id: front
            ask: When?
            claims: [u/killed, june/killed, march/killed]
        questions:
          - id: front
            ask: When?
            about: expedition
            kind: when
            comparison: front
        """;
    String undated =
        "- by: official"
            + MARCH.substring(MARCH.indexOf('\n')).replaceAll("\\n *(said|as-of): \\S+", "");
    assertEquals(
        List.of("march/killed", "june/killed", "u/killed"),
        entries(
            "front",
            document("u", "", undated),
            document("june", "", of("freedonian-staff", "2025-06")),
            document("march", "", MARCH),
            inquiry));
  }

  private static String of(String originator, String month) {
    return MARCH.replace("ruritanian-bureau", originator).replace("2025-03", month);
  }

  private static String things(String measure, String day) {
    return """
    - by: ruritanian-bureau
      claims:
        - id: count
          about: shipments
          measure: %s
          value: about 200
          as-of: %s
          text: About 200 were sent.
    """
        .replaceFirst("%s", measure)
        .replaceFirst("%s", day);
  }

  private static List<String> entries(String question, String... files) {
    return ids(answer(question, files).entries());
  }

  private static List<String> ids(List<Strand> strands) {
    return strands.stream().map(strand -> strand.head().id().toString()).toList();
  }

  private static Answer answer(String question, String... files) {
    Dataset dataset = Records.of(files);
    return new Answers(dataset)
        .to(Objects.requireNonNull(dataset.questions().get(Records.question(question))));
  }
}
