package muster.words;

import static muster.testing.Records.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import muster.analysis.Answers;
import muster.model.Dataset;
import muster.testing.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An answer is a sentence whatever the record holds: one number or many, bounds, shares, words.
final class AnswerCasesTest {
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
            text: Many have been killed.
      """;

  private static final String STAFF = BUREAU.replace("ruritanian-bureau", "sylvanian-staff");

  private static final String ALL =
      document(
          "all",
          "",
          BUREAU.replace("measure: killed", "measure: casualties").replace("about 400", "900"));

  private static final String SHARE =
      document("s", "", BUREAU.replace("about 400", "two-thirds\n      share-of: all/one"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          containers | one                 | one container
          containers | at least one        | at least one container
          containers | more than one       | more than one container
          containers | between 1 and 3     | between 1 and 3 containers
          containers | two                 | two containers
          guns       | 1                   | 1 gun
          guns       | hundreds            | hundreds of guns
          guns       | up to 20            | up to 20 guns
          """)
  void oneThingIsSingular(String measure, String value, String words) {
    String things =
        BUREAU
            .replace("about: expedition", "about: shipments")
            .replace("measure: killed", "measure: " + measure)
            .replace("about 400", value);
    String other = measure.equals("guns") ? "Containers" : "Guns";
    assertEquals(
        "The only one recorded: Ruritania’s Bureau (RB), "
            + words
            + ", as of 1 March 2025. "
            + other
            + ": no total recorded.",
        answer("arms", document("a", "", things)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one             | one killed
          more than 5,000 | more than 5,000 killed
          at least 100    | at least 100 killed
          up to 12,000    | up to 12,000 killed
          nearly 11,000   | nearly 11,000 killed
          hundreds        | hundreds killed
          """)
  void aBoundStaysABound(String value, String words) {
    assertEquals(
        "The only one recorded: Ruritania’s Bureau (RB), " + words + ", as of 1 March 2025.",
        answer("killed", document("a", "", BUREAU.replace("about 400", value))));
  }

  @Test
  void onlyASharesIsToldAsAShare() {
    assertEquals(
        "No total recorded, only one share. Ruritania’s Bureau (RB): two-thirds of the casualties"
            + " killed, as of 1 March 2025.",
        answer("killed", ALL, SHARE));
  }

  @Test
  void wordsWithoutANumberAreToldInWords() {
    assertEquals(
        "No total recorded, only one statement without a number. Ruritania’s Bureau (RB): Many have"
            + " been killed (as of 1 March 2025).",
        answer("killed", document("a", "", BUREAU.replace("about 400", "heavy"))));
  }

  @Test
  void aNumberThatIsNotKnownIsNotZero() {
    assertEquals(
        "No total recorded, only one statement without a number. Ruritania’s Bureau (RB): an"
            + " unknown number killed, as of 1 March 2025.",
        answer("killed", document("a", "", BUREAU.replace("about 400", "not-known"))));
  }

  @Test
  void withoutATotalThreeAreToldAndTheOthersCounted() {
    String[] files = new String[5];
    for (int at = 0; at < files.length; at++) {
      String part = BUREAU.replace("about 400", at + 2 + "00\n      extent: part");
      files[at] = document("d" + at, "", part.replace("2025-03-01", "2025-02-0" + (9 - at)));
    }
    assertEquals(
        "No total recorded, only five parts. Ruritania’s Bureau (RB): 200 killed (a part, not the"
            + " whole), as of 9 February 2025. Ruritania’s Bureau (RB): 300 killed (a part, not the"
            + " whole), as of 8 February 2025. Ruritania’s Bureau (RB): 400 killed (a part, not the"
            + " whole), as of 7 February 2025. Two more below.",
        answer("killed", files));
  }

  @Test
  void whatStandsBesideIsCountedByWhyItDoes() {
    String plan = STAFF.replace("    text", "    modality: planned\n      text");
    assertEquals(
        "The only total recorded: Ruritania’s Bureau (RB), about 400 killed, as of 1 March 2025."
            + " Beside it: one plan, possibility or denial; one share; one number of a narrower"
            + " subject; one part; one addition; one rate; one number that also counts others.",
        answer(
            "killed",
            document("a", "", BUREAU),
            document("b", "", plan),
            ALL,
            SHARE,
            document("c", "", BUREAU.replace("expedition", "vanguard")),
            document("d", "", BUREAU.replace("about 400", "30\n      extent: part")),
            document("e", "", BUREAU.replace("about 400", "40\n      extent: addition")),
            document("f", "", BUREAU.replace("about 400", "5\n      extent: rate\n      per: day")),
            document("g", "", BUREAU.replace("about 400", "800\n      extent: wider"))));
  }

  @Test
  void anotherTotalOfOneOriginatorIsCounted() {
    String later = BUREAU.replace("about 400", "about 600").replace("2025-03", "2025-06");
    assertEquals(
        "Latest: Ruritania’s Bureau (RB), about 600 killed, as of 1 June 2025. Beside it: one other"
            + " total of the same originator.",
        answer("killed", document("a", "", BUREAU), document("b", "", later)));
  }

  @Test
  void measuresThatMayStandTogetherAreLabelled() {
    String arrived = STAFF.replace("measure: killed", "measure: arrived");
    String sent = BUREAU.replace("measure: killed", "measure: sent");
    assertEquals(
        "Sent: Ruritania’s Bureau (RB), about 400 sent, as of 1 March 2025. Arrived: Sylvania’s"
            + " General Staff, about 400 arrived, as of 1 March 2025.",
        answer("sent", document("a", "", arrived), document("b", "", sent)));
    assertEquals(
        "The only one recorded: Sylvania’s General Staff, about 400 arrived, as of 1 March 2025."
            + " Sent: no total recorded.",
        answer("sent", document("a", "", arrived)));
  }

  private static String answer(String question, String... files) {
    Dataset dataset = Records.of(files);
    var asked = Objects.requireNonNull(dataset.questions().get(Records.question(question)));
    return new AnswerWords(dataset).whole(new Answers(dataset).to(asked)).plain();
  }
}
