package muster.load;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForeignNumeralsTest {
  @Test
  void theNumbersOfKoreanUkrainianAndRussianWordsAreFound() {
    List<String> wrong = new ArrayList<>();
    for (String row : QuantityReaderTest.rows("/foreign-numerals.tsv")) {
      String wording = row.substring(0, row.indexOf('\t'));
      String read = ForeignNumerals.in(wording).stream().map(String::valueOf).collect(joining(" "));
      if (!row.equals(wording + "\t" + read)) {
        wrong.add("wanted " + row + ", read " + read);
      }
    }
    assertEquals(List.of(), wrong);
  }
}
