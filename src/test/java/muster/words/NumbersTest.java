package muster.words;

import static muster.testing.Records.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import muster.model.Claim;
import muster.model.Dataset;
import muster.model.Value;
import muster.testing.Records;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumbersTest {
  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          1,500                   | 1500         | 1,500                   | no qualifier given
          fifteen hundred         | 1500         | fifteen hundred         | no qualifier given
          around 400              | 400          | around 400              | none
          Around 400              | 400          | Around 400              | none
          nearly 11,000           | ../11000     | nearly 11,000           | none
          more than 3,000         | 3000/..      | more than 3,000         | none
          at least 100            | 100/..       | at least 100            | none
          some 3,000 or more      | 3000/..      | some 3,000 or more      | none
          up to 12,000            | ../12000     | up to 12,000            | none
          between 1,000 and 3,000 | 1000/3000    | between 1,000 and 3,000 | none
          2,000-3,000             | 2000/3000    | 2,000-3,000             | none
          tens of thousands       | none         | tens of thousands       | no bounds given
          hundreds                | none         | hundreds                | no bounds given
          heavy                   | none         | heavy                   | no number in the words
          not-known               | none         | an unknown number       | the source says that it is not known
          """)
  void readsNothingIntoTheWords(String wording, String machine, String words, String note) {
    Claim claim = claim("value: " + wording + "\n      quote: " + wording + " killed");
    Value value = claim.value().orElseThrow();
    assertEquals(machine, Numbers.machine(value.quantity()).orElse(null));
    assertEquals(words, Numbers.words(claim));
    assertEquals(note == null ? List.of() : List.of(note), notes(claim));
  }

  @Test
  void aClaimWithoutANumberHasNone() {
    Claim claim = claim("quote: were killed");
    assertEquals("no number given", Numbers.words(claim));
    assertEquals(List.of(), notes(claim));
  }

  @Test
  void aNumberWithoutAQuotationSaysSo() {
    assertEquals(List.of("no quotation recorded"), notes(claim("value: about 400")));
  }

  @Test
  void aTranslationIsSaidToBeOurs() {
    Claim claim =
        claim(
            """
            value:
                    wording: etwa 400
                    language: de
                    approx: about
                    best: 400
                    gloss: about 400
                  quote: etwa 400 Gefallene\
            """);
    assertEquals("about 400", Numbers.words(claim));
    assertEquals(List.of("our translation of “etwa 400”"), notes(claim));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          extent: part                    | a part, not the whole
          extent: addition                | in addition to others, not a total
          extent: wider                   | also counts others than the subject
          extent: rate; per: day          | a rate: each day
          """)
  void whatIsNoTotalSaysSo(String extent, String note) {
    Claim claim =
        claim("value: about 92\n      quote: about 92\n      " + extent.replace("; ", "\n      "));
    assertEquals(List.of(note), notes(claim));
  }

  private static Claim claim(String fields) {
    String statements =
        "- by: nobody\n  claims:\n    - id: one\n      about: expedition\n      measure: killed\n"
            + "      text: As it says.\n      "
            + fields
            + "\n";
    Dataset dataset = Records.of(document("wire", "", statements));
    return Records.report(dataset, "wire/one").claim();
  }

  private static List<String> notes(Claim claim) {
    return Numbers.notes(claim).stream().map(Phrase::plain).toList();
  }
}
