package muster.load;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the numbers that words of another language contain, for holding a typed number against
/// them: Korean 만 and 천, Ukrainian and Russian grouping by spaces and тис., figures elsewhere.
final class ForeignNumerals {
  private static final Map<String, Long> SCALES =
      Map.ofEntries(
          Map.entry("억", 100_000_000L),
          Map.entry("만", 10_000L),
          Map.entry("천", 1_000L),
          Map.entry("백", 100L),
          Map.entry("тис", 1_000L),
          Map.entry("тыс", 1_000L),
          Map.entry("млн", 1_000_000L),
          Map.entry("мільйон", 1_000_000L),
          Map.entry("миллион", 1_000_000L));
  private static final Pattern PART =
      Pattern.compile(
          "(\\d{1,3}(?:[ \\u00a0\\u202f,.]\\d{3})+|\\d+(?:[.,]\\d{1,2})?)\\s?"
              + "(억|만|천|백|тис|тыс|млн|мільйон|миллион)?");

  private ForeignNumerals() {}

  /// Every number in the words; parts that follow each other at once ("1만 1천") are one number.
  static Set<Long> in(String wording) {
    var numbers = new TreeSet<Long>();
    Matcher part = PART.matcher(wording);
    BigDecimal sum = BigDecimal.ZERO;
    int end = -2;
    boolean scaled = false;
    while (part.find()) {
      boolean goesOn = scaled && part.start() - end <= 1;
      sum = goesOn ? sum.add(value(part)) : value(part);
      numbers.add(sum.longValue());
      end = part.end();
      scaled = part.group(2) != null;
    }
    return numbers;
  }

  private static BigDecimal value(Matcher part) {
    String figures = part.group(1);
    boolean grouped = figures.matches("\\d{1,3}([ \\u00a0\\u202f,.]\\d{3})+");
    var number =
        new BigDecimal(grouped ? figures.replaceAll("\\D", "") : figures.replace(',', '.'));
    Long scale = part.group(2) == null ? null : SCALES.get(part.group(2));
    return scale == null ? number : number.multiply(BigDecimal.valueOf(scale));
  }
}
