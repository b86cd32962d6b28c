package muster.words;

import static muster.testing.Records.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import java.util.Optional;
import muster.analysis.Answer;
import muster.analysis.Answers;
import muster.model.Dataset;
import muster.testing.Records;
import org.junit.jupiter.api.Test;

final class AnswerWordsTest {
  private static final String BUREAU =
      """
      - by: ruritanian-bureau
        said: 2025-03-05
        claims:
          - id: one
            about: expedition
            measure: killed
            value: about 400
            as-of: 2025-03-01
            text: About 400 have been killed.
      """;

  private static final String EARLIER =
      BUREAU
          .replace("ruritanian-bureau", "freedonian-staff")
          .replace("about 400", "at least 300")
          .replace("2025-03", "2025-01");

  @Test
  void noClaimIsNotZero() {
    assertEquals("No claim recorded. That is not zero.", answer("killed"));
  }

  @Test
  void aSingleNumberIsNotCalledTheLatest() {
    assertEquals(
        "The only one recorded: Ruritania’s Bureau (RB), about 400 killed, as of 1 March 2025.",
        answer("killed", document("a", "", BUREAU)));
  }

  @Test
  void whereTheFirstNumberStandsApartTheRestFollowsIt() {
    Dataset dataset = Records.of(document("a", "", BUREAU), document("b", "", EARLIER));
    var words = new AnswerWords(dataset);
    Answer killed =
        new Answers(dataset)
            .to(Objects.requireNonNull(dataset.questions().get(Records.question("killed"))));
    assertEquals(Optional.of("Latest"), words.lead(killed));
    assertEquals(
        Optional.of(
            "Before that: Freedonia’s General Staff (FGS), at least 300 killed, as of 1 January"
                + " 2025."),
        words.afterFirst(killed).map(Phrase::plain));
  }

  @Test
  void anEarlierNumberOfAnotherOriginatorStandsBeforeThat() {
    assertEquals(
        "Latest: Ruritania’s Bureau (RB), about 400 killed, as of 1 March 2025. "
            + "Before that: Freedonia’s General Staff (FGS), at least 300 killed, as of 1 January"
            + " 2025.",
        answer("killed", document("a", "", BUREAU), document("b", "", EARLIER)));
  }

  @Test
  void ofOneTimeNoneIsTheLatest() {
    String other = EARLIER.replace("2025-01", "2025-03");
    assertEquals(
        "Freedonia’s General Staff (FGS): at least 300 killed, as of 1 March 2025. "
            + "For the same time: Ruritania’s Bureau (RB), about 400 killed.",
        answer("killed", document("z", "", BUREAU), document("b", "", other)));
  }

  @Test
  void timesThatOverlapAreNotPutInOrder() {
    String month = EARLIER.replace("as-of: 2025-01-01", "as-of: 2025-03");
    assertEquals(
        "Latest: Freedonia’s General Staff (FGS), at least 300 killed, as of March 2025. "
            + "Also: Ruritania’s Bureau (RB), about 400 killed, as of 1 March 2025.",
        answer("killed", document("a", "", BUREAU), document("b", "", month)));
  }

  @Test
  void aNumberOfNoStatedDayIsNotPutAfterADatedOne() {
    String undated = EARLIER.replaceAll(" *as-of: .*\n", "").replace("2025-01", "2025-06");
    assertEquals(
        "Latest: Freedonia’s General Staff (FGS), at least 300 killed, said on 5 June 2025; as-of"
            + " day not stated. "
            + "Also: Ruritania’s Bureau (RB), about 400 killed, as of 1 March 2025.",
        answer("killed", document("a", "", BUREAU), document("b", "", undated)));
  }

  @Test
  void wordsForATimeStandInTheAnswerAsQuoted() {
    String worded = BUREAU.replace("as-of: 2025-03-01", "as-of:\n        wording: to date");
    assertEquals(
        "The only one recorded: Ruritania’s Bureau (RB), about 400 killed, as-of day given only as"
            + " “to date”, said on 5 March 2025.",
        answer("killed", document("a", "", worded)));
  }

  @Test
  void aStartOfCountingIsTold() {
    String counted =
        BUREAU.replace(
            "as-of: 2025-03-01", "as-of:\n        edtf: 2025-03-01\n        from: 2024-12");
    assertEquals(
        "The only one recorded: Ruritania’s Bureau (RB), about 400 killed, as of 1 March 2025,"
            + " counted from December 2024.",
        answer("killed", document("a", "", counted)));
  }

  @Test
  void differentThingsAreToldApart() {
    String containers = things("containers", "tens of thousands");
    assertEquals(
        "Containers: Ruritania’s Bureau (RB), tens of thousands of containers, as of 1 March"
            + " 2025. Guns: Ruritania’s Bureau (RB), about 20 guns, as of 1 March 2025.",
        answer(
            "arms", document("a", "", containers), document("b", "", things("guns", "about 20"))));
    assertEquals(
        "The only one recorded: Ruritania’s Bureau (RB), tens of thousands of containers, as of 1"
            + " March 2025. Guns: no total recorded.",
        answer("arms", document("a", "", containers)));
  }

  @Test
  void whatIsNotToldIsCounted() {
    String[] files = new String[5];
    String[] voices = {
      "freedonian-staff", "sylvanian-staff", "isles-ministry", "world-relief", "envoy"
    };
    for (int at = 0; at < voices.length; at++) {
      files[at] = document("d" + at, "", BUREAU.replace("ruritanian-bureau", voices[at]));
    }
    assertEquals(
        "Freedonia’s General Staff (FGS): about 400 killed, as of 1 March 2025. "
            + "For the same time: Sylvania’s General Staff, about 400 killed. "
            + "For the same time: Ministry of the Isles, about 400 killed. Two more below.",
        answer("killed", files));
  }

  @Test
  void whatAnEditorPrefersIsSaidToBePreferred() {
    String question =
        """
        questions:
          - id: preferred
            ask: How many?
            about: expedition
            kind: number
            measures: [killed]
            answer: preferred
            prefer: b/one
            because: it says how it was counted
        """;
    assertEquals(
        "Preferred by the editor: Freedonia’s General Staff (FGS), at least 300 killed, as of 1"
            + " January 2025. Also: Ruritania’s Bureau (RB), about 400 killed, as of 1 March 2025.",
        answer("preferred", document("a", "", BUREAU), document("b", "", EARLIER), question));
  }

  @Test
  void aDayOfPublicationMakesNoNumberTheLatest() {
    String undated = EARLIER.replaceAll(" *(said|as-of): .*\n", "");
    assertEquals(
        "Latest: Ruritania’s Bureau (RB), about 400 killed, as of 1 March 2025. Also: Freedonia’s"
            + " General Staff (FGS), at least 300 killed, published on 1 June 2025; as-of day not"
            + " stated.",
        answer(
            "killed", document("a", "2025-03-05", BUREAU), document("b", "2025-06-01", undated)));
    assertEquals(
        "Published last: Freedonia’s General Staff (FGS), at least 300 killed, published on 1 June"
            + " 2025; as-of day not stated. Also: Ruritania’s Bureau (RB), about 400 killed,"
            + " published on 5 March 2025; as-of day not stated.",
        answer(
            "killed",
            document("a", "2025-03-05", BUREAU.replaceAll(" *(said|as-of): .*\n", "")),
            document("b", "2025-06-01", undated)));
  }

  @Test
  void aThingCountedOnlyBesideTheAnswerIsSaidToStandBelow() {
    String containers = things("containers", "500");
    String planned =
        things("guns", "about 20")
            .replace("as-of: 2025-03-01", "expected: 2025-04")
            .replace("    text", "    modality: planned\n      text");
    assertEquals(
        "The only total recorded: Ruritania’s Bureau (RB), 500 containers, as of 1 March 2025."
            + " Guns: no total enters the answer; what bears on it stands below.",
        answer("arms", document("a", "", containers), document("b", "", planned)));
  }

  @Test
  void aYesOrNoIsAnsweredByWhatWasSaid() {
    String inquiry =
        """
        comparisons:
          - id: there
            ask: Were they there?
            claims: [a/one, b/one]
        questions:
          - id: there
            ask: Were they there?
            about: expedition
            kind: whether
            comparison: there
        """;
    String words = BUREAU.replaceAll(" *(measure|value): .*\n", "");
    String denied =
        words
            .replace("ruritanian-bureau", "sylvanian-staff")
            .replace("2025-03", "2025-04")
            .replace("    text", "    modality: denied\n      text");
    assertEquals(
        "Ruritania’s Bureau (RB): About 400 have been killed (as of 1 March 2025). Sylvania’s"
            + " General Staff denied this: About 400 have been killed (as of 1 April 2025).",
        answer("there", document("b", "", denied), document("a", "", words), inquiry));
  }

  private static String things(String measure, String value) {
    return BUREAU
        .replace("about: expedition", "about: shipments")
        .replace("measure: killed", "measure: " + measure)
        .replace("about 400", value);
  }

  private static String answer(String question, String... files) {
    Dataset dataset = Records.of(files);
    var asked = Objects.requireNonNull(dataset.questions().get(Records.question(question)));
    return new AnswerWords(dataset).answer(new Answers(dataset).to(asked)).plain();
  }
}
