package muster.load;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Reads English numerals in figures and words: `3,000`, `1.5 million`, `fifteen hundred`,
/// `eight-thousand`, `half a dozen`. What is not wholly a numeral is empty: nothing is guessed.
final class Numerals {
  private static final Pattern FIGURES = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d+");
  private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");
  private static final List<String> UNITS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final Map<String, Long> SCALES =
      Map.of(
          "dozen",
          12L,
          "hundred",
          100L,
          "thousand",
          1_000L,
          "million",
          1_000_000L,
          "billion",
          1_000_000_000L);

  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal current = BigDecimal.ZERO;
  private boolean any;

  private Numerals() {}

  /// The number that the words spell, if all of them together spell one.
  static OptionalLong read(String words) {
    if (words.equals("half a dozen")) {
      return OptionalLong.of(6);
    }
    var numeral = new Numerals();
    for (String word : words.replaceAll("(?<=[a-z0-9])-(?=[a-z])", " ").split(" ", -1)) {
      if (!numeral.take(word)) {
        return OptionalLong.empty();
      }
    }
    return numeral.result();
  }

  /// Whether the words end in a scale: "15 million".
  static boolean endsInScale(String words) {
    return SCALES.containsKey(words.substring(words.lastIndexOf(' ') + 1));
  }

  private boolean take(String word) {
    Long factor = SCALES.get(word);
    if (factor != null) {
      return scale(factor);
    }
    if (word.equals("and") && any) {
      return true;
    }
    BigDecimal small = small(word);
    if (small.signum() < 0 || (any && isFigures(word))) {
      return false;
    }
    current = current.add(small);
    any = true;
    return true;
  }

  private boolean scale(long factor) {
    if (!any) {
      return false;
    }
    if (factor < 1_000) {
      current = current.multiply(BigDecimal.valueOf(factor));
    } else {
      total = total.add(current.multiply(BigDecimal.valueOf(factor)));
      current = BigDecimal.ZERO;
    }
    return true;
  }

  private static BigDecimal small(String word) {
    if (isFigures(word)) {
      return new BigDecimal(word.replace(",", ""));
    }
    if (word.equals("a") || word.equals("an")) {
      return BigDecimal.ONE;
    }
    int unit = UNITS.indexOf(word);
    int ten = TENS.indexOf(word);
    return BigDecimal.valueOf(unit >= 0 ? unit : ten >= 0 ? (ten + 2) * 10L : -1L);
  }

  private static boolean isFigures(String word) {
    return FIGURES.matcher(word).matches() || DECIMAL.matcher(word).matches();
  }

  private OptionalLong result() {
    BigDecimal sum = total.add(current).stripTrailingZeros();
    boolean whole = any && sum.scale() <= 0 && sum.precision() - sum.scale() < 19;
    return whole ? OptionalLong.of(sum.longValueExact()) : OptionalLong.empty();
  }
}
