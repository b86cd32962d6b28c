package muster.page.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class QuotesTest {
  private static final List<String> SIGNS =
      List.of(
          "5", "0", "a", "A", "b", "é", "É", "½", "²", "Ⅳ", ".", ",", " ", "-", "“", "𝐀", "𝟓");

  @Test
  void wordsAreFoundWhereTheyStandAlone() {
    assertEquals(11, Quotes.whole("1,500, not 500", "500"));
    assertEquals(0, Quotes.whole("Around 400 killed", "around 400"));
    assertEquals(-1, Quotes.whole("500.5 tons", "500"));
    assertEquals(0, Quotes.whole("500.", "500"));
    assertEquals(-1, Quotes.whole("5", "500"));
  }

  /// The same as an expression finds, which takes longer to be made than to find.
  @Test
  void wordsAreFoundWhereAnExpressionFindsThem() {
    var chance = new Random(7);
    int found = 0;
    for (int round = 0; round < 50_000; round++) {
      String quote = text(chance, 1 + chance.nextInt(9));
      String wording = text(chance, 1 + chance.nextInt(2));
      var expected = whole(wording).matcher(quote);
      int at = expected.find() ? expected.start() : -1;
      assertEquals(at, Quotes.whole(quote, wording), () -> wording + " in " + quote);
      found += at >= 0 ? 1 : 0;
    }
    assertTrue(found > 1_000, () -> "too few found to tell");
  }

  /// With a letter above the first 65,536 signs in it, it looks at whole ones everywhere.
  private static Pattern whole(String wording) {
    return Pattern.compile(
        "(?<![\\p{L}𝐀\\p{N}.,])" + Pattern.quote(wording) + "(?![\\p{L}\\p{N}]|[.,]\\p{N})",
        Pattern.CASE_INSENSITIVE);
  }

  private static String text(Random chance, int length) {
    return chance.ints(length, 0, SIGNS.size()).mapToObj(SIGNS::get).collect(Collectors.joining());
  }
}
