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
          Map.entry("천만", 10_000_000L),
          Map.entry("백만", 1_000_000L),
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
          "(\\d{1,3}(?:[ '’,.]\\d{3})+|\\d+(?:[.,]\\d{1,2})?)\\s?"
              + "(억|천만|백만|만|천|백|тис|тыс|млн|мільйон|миллион)?");

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([ '’,.]\\d{3})+");
  private static final Pattern GROUP_MARK = Pattern.compile("\\D");

  /// Spaces that do not break a line, or are thin.
  private static final Pattern NARROW = Pattern.compile("[\\u00a0\\u2009\\u202f]");

  private ForeignNumerals() {}

  /// The numbers in the words. Parts of falling scale that follow each other ("1만 1천") are one.
  static Set<Long> in(String words) {
    String wording = NARROW.matcher(words).replaceAll(" ");
    var numbers = new TreeSet<Long>();
    Matcher part = PART.matcher(wording);
    BigDecimal sum = BigDecimal.ZERO;
    int end = -1;
    long scale = 0;
    while (part.find()) {
      boolean goesOn =
          end >= 0 && wording.substring(end, part.start()).isBlank() && scale(part) < scale;
      if (end >= 0 && !goesOn) {
        numbers.add(sum.longValue());
      }
      sum = goesOn ? sum.add(value(part)) : value(part);
      end = part.end();
      scale = scale(part);
    }
    if (end >= 0) {
      numbers.add(sum.longValue());
    }
    return numbers;
  }

  private static long scale(Matcher part) {
    return part.group(2) == null ? 1 : SCALES.getOrDefault(part.group(2), 1L);
  }

  private static BigDecimal value(Matcher part) {
    String figures = part.group(1);
    boolean grouped = GROUPED.matcher(figures).matches();
    var number =
        new BigDecimal(
            grouped ? GROUP_MARK.matcher(figures).replaceAll("") : figures.replace(',', '.'));
    Long scale = part.group(2) == null ? null : SCALES.get(part.group(2));
    return scale == null ? number : number.multiply(BigDecimal.valueOf(scale));
  }
}
