package muster.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          around 400 | “around 400”
          not seen in weeks are “wrong.” | “not seen in weeks are ‘wrong.’”
          [News] "NO LONGER SEEN" | “[News] ‘NO LONGER SEEN’”
          "one" and "two" | “‘one’ and ‘two’”
          a 5" gun | “a 5" gun”
          the agency’s figure | “the agency’s figure”
          """)
  void marksWithinMarksAreSingle(String words, String quoted) {
    assertEquals(quoted, Quotation.of(words));
  }
}
