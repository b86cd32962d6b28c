package muster.load;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  @Test
  void spacesThatDoNotBreakOrAreThinGroupAsOthersDo() {
    for (String space : List.of(" ", "\u00a0", "\u2009", "\u202f")) {
      assertEquals(Set.of(10_000L), ForeignNumerals.in("10 000 солдат".replace(" ", space)));
      assertEquals(Set.of(15_000L), ForeignNumerals.in("15 тис.".replace(" ", space)));
      assertEquals(Set.of(15_000L), ForeignNumerals.in("1만 5천 명".replace(" ", space)));
    }
  }

  @Test
  void apostrophesGroupToo() {
    assertEquals(Set.of(1_500L, 2_000_000L), ForeignNumerals.in("1'500 bis 2’000’000"));
  }
}
