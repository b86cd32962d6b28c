package muster.load;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Reads English numerals in figures and words: `3,000`, `1.5 million`, `fifteen hundred`,
/// `eight-thousand`, `half a dozen`. What is not wholly a numeral is empty: nothing is guessed.
final class Numerals {
  private static final Pattern FIGURES = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d+");
  private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");

  /// One between words, or between a word and figures.
  private static final Pattern HYPHEN =
      Pattern.compile("(?<=[a-z0-9])-(?=[a-z])|(?<=[a-z])-(?=\\d)");

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

  /// Within a numeral they fall.
  private static final Map<String, Long> SCALES =
      Map.of("thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

  private final List<String> words;
  private int at;

  private Numerals(List<String> words) {
    this.words = words;
  }

  /// The number that the words spell, if all of them together spell one.
  static OptionalLong read(String words) {
    if (words.equals("half a dozen")) {
      return OptionalLong.of(6);
    }
    String spaced = HYPHEN.matcher(words).replaceAll(" ");
    return new Numerals(List.of(spaced.split(" ", -1)))
        .number()
        .map(Numerals::whole)
        .orElse(OptionalLong.empty());
  }

  /// Whether the words end in a scale: "15 million", "six-thousand".
  static boolean endsInScale(String words) {
    int gap = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-'));
    String last = words.substring(gap + 1);
    return SCALES.containsKey(last) || last.equals("hundred") || last.equals("dozen");
  }

  private static OptionalLong whole(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    boolean whole = plain.scale() <= 0 && plain.precision() - plain.scale() < 19;
    return whole ? OptionalLong.of(plain.longValueExact()) : OptionalLong.empty();
  }

  /// Groups, each with its scale: "two million", "three hundred thousand", "and five", "100".
  private Optional<BigDecimal> number() {
    BigDecimal total = BigDecimal.ZERO;
    long below = Long.MAX_VALUE;
    while (at < words.size()) {
      Optional<BigDecimal> group = at > 0 && take("and") ? small() : group();
      long scale = scale();
      if (group.isEmpty()
          || scale >= below
          || group.get().compareTo(BigDecimal.valueOf(below)) >= 0) {
        return Optional.empty();
      }
      total = total.add(group.get().multiply(BigDecimal.valueOf(scale)));
      below = scale;
    }
    return Optional.of(total);
  }

  /// A number in front of a scale: "15", "a", "twenty-five", "fifteen hundred", "two dozen".
  private Optional<BigDecimal> group() {
    Optional<BigDecimal> count = article().or(this::figures).or(this::small);
    if (count.isPresent() && take("dozen")) {
      return count.map(DOZEN::multiply);
    }
    return count.isPresent() && take("hundred") ? hundreds(count.get()) : count;
  }

  private Optional<BigDecimal> hundreds(BigDecimal count) {
    BigDecimal hundreds = count.multiply(HUNDRED);
    boolean more = take("and") || (at < words.size() && !SCALES.containsKey(words.get(at)));
    return more ? small().map(hundreds::add) : Optional.of(hundreds);
  }

  /// "a" and "an" count only in front of a scale.
  private Optional<BigDecimal> article() {
    boolean counts = at + 1 < words.size() && endsInScale(words.get(at + 1));
    return counts && (take("a") || take("an")) ? Optional.of(BigDecimal.ONE) : Optional.empty();
  }

  private Optional<BigDecimal> figures() {
    if (at == words.size() || !isFigures(words.get(at))) {
      return Optional.empty();
    }
    String figures = words.get(at++).replace(",", "");
    return Optional.of(new BigDecimal(figures));
  }

  private static boolean isFigures(String word) {
    return FIGURES.matcher(word).matches() || DECIMAL.matcher(word).matches();
  }

  /// "nine", "fifteen", "sixty", "sixty five".
  private Optional<BigDecimal> small() {
    int tens = at < words.size() ? TENS.indexOf(words.get(at)) : -1;
    if (tens >= 0) {
      at++;
    }
    int unit = at < words.size() ? UNITS.indexOf(words.get(at)) : -1;
    boolean counts = tens < 0 ? unit >= 0 : unit > 0 && unit < 10;
    if (counts) {
      at++;
    }
    return tens < 0 && !counts
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf((tens < 0 ? 0 : (tens + 2) * 10L) + (counts ? unit : 0)));
  }

  private long scale() {
    Long scale = at < words.size() ? SCALES.get(words.get(at)) : null;
    if (scale == null) {
      return 1;
    }
    at++;
    return scale;
  }

  private boolean take(String word) {
    boolean here = at < words.size() && words.get(at).equals(word);
    at += here ? 1 : 0;
    return here;
  }
}
