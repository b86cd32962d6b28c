package muster.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import muster.model.Dataset;
import muster.testing.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TellingTest {
  /// The fields of one claim after "about: expedition", and the sentence that it is told in.
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          measure: killed, value: about 400, as-of: 2025-03-01 | about 400 killed, as of 1 March 2025.
          measure: killed, value: Around 400, unit: soldiers, as-of: 2025?-03-01 | around 400 soldiers killed, as of 1 March [2025].
          measure: killed, value: 400, modality: estimated, as-of: 2025-03 | 400 killed (an estimate), as of March 2025.
          measure: killed, value: an estimated 400, modality: estimated, as-of: 2025-03 | an estimated 400 killed, as of March 2025.
          measure: killed, value: about 400 | about 400 killed, said on 5 March 2025; as-of day not stated.
          measure: killed, value: about 400, as-of: said | about 400 killed, as of 5 March 2025.
          measure: killed, value: about 400, during: 2025-01/2025-02 | about 400 killed, from January to February 2025.
          measure: killed, value: about 400, during: 2024-10/.. | about 400 killed, since October 2024.
          measure: killed, value: about 400, as-of: 2025-02-23/2025-02-26 | about 400 killed, as of 23 to 26 February 2025.
          measure: killed, value: about 400, as-of: 2024-10/.. | about 400 killed, since October 2024.
          measure: killed, value: about 400, before: said | about 400 killed, before 5 March 2025.
          measure: killed, value: about 400, as-of: {wording: latest estimate} | about 400 killed, as-of day given only as “latest estimate”, said on 5 March 2025.
          measure: killed, value: about 400, as-of: {wording: since December,from: 2024-12} | about 400 killed, as-of day given only as “since December”, counted from December 2024, said on 5 March 2025.
          measure: killed, value: about 400, as-of: {edtf: said,wording: now,from: 2024-12} | about 400 killed, as of 5 March 2025, counted from December 2024.
          measure: strength, value: 11000 | 11000 present, said on 5 March 2025; as-of day not stated.
          measure: strength, value: 11000, unit: troops, as-of: said | 11000 troops present, as of 5 March 2025.
          measure: strength, value: tens of thousands, unit: troops, as-of: said | tens of thousands of troops present, as of 5 March 2025.
          measure: strength, value: 11000, unit: troops, modality: predicted | as a forecast: 11000 troops to be present, said on 5 March 2025; day not stated.
          measure: sent, value: about 400 | about 400 sent, said on 5 March 2025; as-of day not stated.
          measure: sent, value: 3000, unit: troops, modality: planned, expected: 2025-07 | as a plan: 3000 troops to be sent, expected in July 2025.
          measure: arrived, value: 3000, unit: troops, modality: predicted | as a forecast: 3000 troops to arrive, said on 5 March 2025; day not stated.
          measure: sent, value: 3000, modality: possible | as a possibility: 3000 to be sent, said on 5 March 2025; day not stated.
          measure: killed, value: 3000, modality: denied | denied this: 3000 killed, said on 5 March 2025; day not stated.
          measure: killed, value: 3000, modality: acknowledged | acknowledged: 3000 killed, said on 5 March 2025; as-of day not stated.
          measure: shells, value: 3000, modality: conditional | under a condition: 3000 shells, said on 5 March 2025; day not stated.
          measure: sent, value: 3000, unit: troops, extent: addition | 3000 troops sent (in addition to others, not a total), said on 5 March 2025; as-of day not stated.
          measure: sent, value: 3000 more, unit: troops, extent: addition | 3000 more troops sent, said on 5 March 2025; as-of day not stated.
          measure: killed, value: 500, unit: officers, extent: part | 500 officers killed (a part, not the whole), said on 5 March 2025; as-of day not stated.
          measure: killed, value: 92, extent: rate, per: day | 92 killed (a rate: each day), said on 5 March 2025; as-of day not stated.
          measure: killed, value: 92, extent: wider | 92 killed (also counts others than the subject), said on 5 March 2025; as-of day not stated.
          measure: casualties, value: 4000 | 4000 casualties, said on 5 March 2025; as-of day not stated.
          measure: casualties, value: 4000, unit: soldiers | 4000 soldiers (casualties), said on 5 March 2025; as-of day not stated.
          measure: casualties, value: heavy | heavy casualties, said on 5 March 2025; as-of day not stated.
          measure: containers, value: tens of thousands, unit: containers | tens of thousands of containers, said on 5 March 2025; as-of day not stated.
          measure: guns, value: around 220, unit: pieces | around 220 pieces, said on 5 March 2025; as-of day not stated.
          measure: sites, value: five, unit: locations | five locations, said on 5 March 2025; as-of day not stated.
          measure: killed, value: hundreds | hundreds killed, said on 5 March 2025; as-of day not stated.
          measure: killed, value: hundreds, unit: soldiers | hundreds of soldiers killed, said on 5 March 2025; as-of day not stated.
          measure: killed, value: not-known | an unknown number killed, said on 5 March 2025; as-of day not stated.
          measure: killed, value: not-known, unit: soldiers | an unknown number of soldiers killed, said on 5 March 2025; as-of day not stated.
          measure: killed, value: 400, conditions: [anonymous] | 400 killed (said on condition of anonymity), said on 5 March 2025; as-of day not stated.
          text: They are at the front. | They are at the front (said on 5 March 2025).
          text: They were seen on 1 March 2025., during: 2025-03-01 | They were seen on 1 March 2025.
          text: More may follow., modality: possible | More may follow (said on 5 March 2025).
          text: A second wave., modality: possible | as a possibility: A second wave (said on 5 March 2025).
          text: They left., modality: denied | denied this: They left (said on 5 March 2025).
          text: They have left., modality: estimated | They have left (an assessment; said on 5 March 2025).
          """)
  void tellsAClaimInASentence(String fields, String wanted) {
    Dataset dataset = Records.of(Records.document("wire", "2025-03-06", said(fields)));
    String sentence = new Telling(dataset).sentence(Records.report(dataset, "wire/one")).plain();
    assertEquals("Ruritania’s Bureau (RB)" + lead(wanted) + wanted, sentence);
  }

  @ParameterizedTest(name = "{index}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          measure: casualties             | two-thirds   | two-thirds of the casualties died
          measure: casualties             | nearly half  | nearly half of the casualties died
          measure: strength               | a third      | a third of those present died
          measure: strength, unit: troops | a third      | a third of the troops present died
          measure: sent, unit: soldiers   | a third      | a third of the soldiers sent died
          measure: killed-in-action       | a third      | a third of those killed in action died
          """)
  void aShareNamesItsWholeAndIsNeverMultipliedOut(String whole, String share, String wanted) {
    String statements =
        said("measure: died, value: " + share + ", share-of: wire/whole")
            + "    - id: whole\n"
            + "      about: expedition\n"
            + "      text: As it says.\n"
            + "      value: 900\n"
            + whole.replace(", ", "\n").indent(6);
    Dataset dataset = Records.of(Records.document("wire", "2025-03-06", statements));
    String sentence = new Telling(dataset).sentence(Records.report(dataset, "wire/one")).plain();
    assertEquals(
        "Ruritania’s Bureau (RB): " + wanted + ", said on 5 March 2025; as-of day not stated.",
        sentence);
  }

  @Test
  void aPartOfTheForceIsNamed() {
    String statements =
        said("measure: killed, value: 40").replace("about: expedition", "about: vanguard");
    Dataset dataset = Records.of(Records.document("wire", "2025-03-06", statements));
    assertEquals(
        "Ruritania’s Bureau (RB): 40 killed (of: The vanguard), said on 5 March 2025; as-of day"
            + " not stated.",
        new Telling(dataset).sentence(Records.report(dataset, "wire/one")).plain());
  }

  @ParameterizedTest(name = "{index}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          none                | 2025-03-06  | 40 killed, published on 6 March 2025; as-of day not stated.
          none                | none        | 40 killed, as-of day not stated.
          wording: on Tuesday | none        | 40 killed, said on a day not stated, “on Tuesday”; as-of day not stated.
          wording: on Tuesday | 2025-03     | 40 killed, said on a day not stated, published in March 2025; as-of day not stated.
          edtf: 2025-02-23/2025-02-26 | none | 40 killed, said during 23 to 26 February 2025; as-of day not stated.
          """)
  void whatIsNotDatedSaysWhatIsKnownInstead(String said, String published, String wanted) {
    String when = said == null ? "" : "  said:\n    " + said + "\n";
    String statements = said("measure: killed, value: 40").replace("  said: 2025-03-05\n", when);
    String day = published == null ? "" : published;
    Dataset dataset = Records.of(Records.document("wire", day, statements));
    assertEquals(
        "Ruritania’s Bureau (RB): " + wanted,
        new Telling(dataset).sentence(Records.report(dataset, "wire/one")).plain());
  }

  @Test
  void aDateThatOnlyAnIndexGivesStandsInBrackets() {
    String statements = said("measure: killed, value: 40").replace("  said: 2025-03-05\n", "");
    String published = "\n    edtf: 2025-03\n    basis: index";
    Dataset dataset = Records.of(Records.document("wire", published, statements));
    assertEquals(
        "Ruritania’s Bureau (RB): 40 killed, published in [March 2025]; as-of day not stated.",
        new Telling(dataset).sentence(Records.report(dataset, "wire/one")).plain());
  }

  @Test
  void currentlyWithoutADayOfSayingIsNotGivenOne() {
    String statements =
        said("measure: killed, value: 40, as-of: said").replace("  said: 2025-03-05\n", "");
    Dataset dataset = Records.of(Records.document("wire", "2025-03-06", statements));
    assertEquals(
        "Ruritania’s Bureau (RB): 40 killed, as of the day it was said, which is not stated;"
            + " published on 6 March 2025.",
        new Telling(dataset).sentence(Records.report(dataset, "wire/one")).plain());
  }

  @Test
  void theDayOfARelayIsToldAsTheRelays() {
    String via = "  via:\n    - who: envoy\n      said: 2025-03-05\n";
    String statements =
        said("measure: killed, value: 40, as-of: said").replace("  said: 2025-03-05\n", via);
    Dataset dataset = Records.of(Records.document("wire", "2025-03-06", statements));
    var report = Records.report(dataset, "wire/one");
    assertEquals(
        "Ruritania’s Bureau (RB): 40 killed, as of the day it was said, which is not stated;"
            + " relayed on 5 March 2025.",
        new Telling(dataset).sentence(report).plain());
    assertEquals("relayed", new Telling(dataset).time(report).orElseThrow().label());
  }

  @Test
  void whatCameBeforeAnUnknownDayOfSayingIsNotOfThatDay() {
    String statements = said("before: said").replace("  said: 2025-03-05\n", "");
    Dataset dataset = Records.of(Records.document("wire", "2025-03-06", statements));
    assertEquals(
        "Ruritania’s Bureau (RB): As it says (before the day it was said, which is not stated;"
            + " published on 6 March 2025).",
        new Telling(dataset).sentence(Records.report(dataset, "wire/one")).plain());
  }

  @Test
  void everyDigitOfANumberLeadsToItsClaim() {
    String statements = said("measure: shells, value: about 40, unit: 152 mm shells");
    Dataset dataset = Records.of(Records.document("wire", "2025-03-06", statements));
    var report = Records.report(dataset, "wire/one");
    assertEquals(
        new Phrase.Piece.Worded("about 40 152 mm shells", Optional.of("40"), report.id()),
        new Telling(dataset).sentence(report).pieces().get(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          as-of: 2025-03-01       | as of 1 March 2025
          as-of: 2025-02/..       | since February 2025
          during: 2024-10/..      | since October 2024
          during: 2025-01/2025-02 | during January to February 2025
          expected: 2025-07       | expected July 2025
          before: said            | before 5 March 2025
          measure: killed         | said 5 March 2025
          """)
  void theTimeBesideANumberHasTheLabelOfItsClock(String time, String wanted) {
    String fields = "value: 40, " + (time.startsWith("m") ? "" : "measure: killed, ") + time;
    Dataset dataset = Records.of(Records.document("wire", "2025-03-06", said(fields)));
    var timed = new Telling(dataset).time(Records.report(dataset, "wire/one")).orElseThrow();
    assertEquals(wanted, (timed.label() + " " + timed.day().words()).strip());
  }

  private static String lead(String wanted) {
    if (wanted.startsWith("denied") || wanted.startsWith("acknowledged")) {
      return " ";
    }
    return wanted.startsWith("as a ") || wanted.startsWith("under a ") ? ", " : ": ";
  }

  private static String said(String fields) {
    String lines = fields.replaceAll(", (?=[a-z-]+: )", "\n");
    String text = fields.startsWith("text: ") ? "" : "text: As it says.\n";
    return "- by: ruritanian-bureau\n  said: 2025-03-05\n  claims:\n    - id: one\n"
        + ("about: expedition\n" + text + lines).indent(6);
  }
}
