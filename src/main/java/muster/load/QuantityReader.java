package muster.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.model.Approximator;
import muster.model.Quantity;

/// Reads a quantity from a source's English words: `around 3,500`, `two-thirds`, `1,000 to 3,000`.
/// Words that it does not know are empty: nothing is ever guessed.
public final class QuantityReader {
  /// The forms that can be read, for messages.
  public static final String FORMS =
      "1,500 · around 3,500 · nearly 11,000 · more than 3,000 · at least 100 · up to 12,000 ·"
          + " between 1,000 and 3,000 · tens of thousands · two-thirds · many · not-known";

  private static final Set<String> UNQUANTIFIED =
      Set.of(
          "many",
          "heavy",
          "a significant number",
          "significant",
          "large",
          "a large number",
          "a number",
          "some",
          "several",
          "most");
  private static final Map<String, Quantity> MAGNITUDES =
      Map.ofEntries(
          magnitude("dozens", 24, 99),
          magnitude("hundreds", 100, 999),
          magnitude("several hundred", 200, 999),
          magnitude("a few hundred", 200, 999),
          magnitude("thousands", 1_000, 9_999),
          magnitude("several thousand", 2_000, 9_999),
          magnitude("a few thousand", 2_000, 9_999),
          magnitude("tens of thousands", 10_000, 99_999),
          magnitude("hundreds of thousands", 100_000, 999_999),
          magnitude("millions", 1_000_000, 9_999_999));
  private static final Map<String, long[]> FRACTIONS =
      Map.ofEntries(
          Map.entry("half", new long[] {1, 2}),
          Map.entry("a third", new long[] {1, 3}),
          Map.entry("one third", new long[] {1, 3}),
          Map.entry("two thirds", new long[] {2, 3}),
          Map.entry("a quarter", new long[] {1, 4}),
          Map.entry("one quarter", new long[] {1, 4}),
          Map.entry("three quarters", new long[] {3, 4}),
          Map.entry("a fifth", new long[] {1, 5}),
          Map.entry("a tenth", new long[] {1, 10}));
  private static final Map<String, Approximator> LEADS = leads();
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})( ?%| percent| per cent)");
  private static final Pattern RANGE =
      Pattern.compile(
          "(?:between (.+) and (.+))|(?:(?:from )?(.+?)(?: to | ?[–—] ?|(?<=\\d) ?-"
              + " ?(?=\\d))(.+))");
  private static final Pattern INCREMENT =
      Pattern.compile(
          "(?<![a-z])((?:an? )?(?:additional|further|extra)|another|more(?! than))(?![a-z])");

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]+");

  /// One that stands for a word.
  private static final Pattern SIGN = Pattern.compile("([>~]) ?");

  private QuantityReader() {}

  private static Map.Entry<String, Quantity> magnitude(String words, long low, long high) {
    return Map.entry(words, new Quantity.OrderOfMagnitude(low, high));
  }

  private static Map<String, Approximator> leads() {
    var leads = new LinkedHashMap<String, Approximator>();
    put(
        leads,
        Approximator.MORE_THAN,
        "more than",
        "well over",
        "over",
        "already exceeded",
        "already exceeds",
        "has exceeded",
        "exceeded",
        "exceeds",
        "exceeding",
        "in excess of",
        ">");
    put(
        leads,
        Approximator.AT_LEAST,
        "at least",
        "no fewer than",
        "not fewer than",
        "no less than",
        "a minimum of");
    put(
        leads,
        Approximator.AT_MOST,
        "up to",
        "at most",
        "as many as",
        "a maximum of",
        "no more than");
    put(leads, Approximator.NEARLY, "nearly", "almost", "close to", "approaching", "just under");
    put(
        leads,
        Approximator.ABOUT,
        "around",
        "about",
        "some",
        "roughly",
        "approximately",
        "an estimated",
        "estimated",
        "circa",
        "~");
    put(leads, Approximator.UNQUALIFIED, "a total of", "already");
    return leads;
  }

  private static void put(Map<String, Approximator> leads, Approximator kind, String... words) {
    List.of(words).forEach(word -> leads.put(word, kind));
  }

  /// The quantity that the words express.
  public static Optional<Quantity> read(String wording) {
    String words = normalised(wording);
    if (words.equals("not-known") || words.equals("not known") || words.equals("unknown")) {
      return Optional.of(new Quantity.NotKnown());
    }
    if (UNQUANTIFIED.contains(words)) {
      return Optional.of(new Quantity.Unquantified());
    }
    return Optional.ofNullable(MAGNITUDES.get(words)).or(() -> qualified(withoutIncrement(words)));
  }

  /// Whether the words speak of an increment: "3,000 more", "another 1,500".
  public static boolean saysIncrement(String wording) {
    String words = normalised(wording).replace(" or more", "");
    return INCREMENT.matcher(words).find();
  }

  private static String normalised(String wording) {
    String spaced = SPACES.matcher(wording.toLowerCase(Locale.ROOT)).replaceAll(" ");
    return SIGN.matcher(spaced).replaceAll("$1 ").strip();
  }

  private static String withoutIncrement(String words) {
    String kept = words.replace(" or more", "+");
    return SPACES.matcher(INCREMENT.matcher(kept).replaceAll("")).replaceAll(" ").strip();
  }

  private static Optional<Quantity> qualified(String words) {
    for (var lead : LEADS.entrySet()) {
      if (words.startsWith(lead.getKey() + " ")) {
        String rest = words.substring(lead.getKey().length() + 1);
        return lead.getValue() == Approximator.UNQUALIFIED
            ? qualified(rest)
            : of(lead.getValue(), rest);
      }
    }
    return of(Approximator.UNQUALIFIED, words);
  }

  private static Optional<Quantity> of(Approximator qualifier, String words) {
    return share(qualifier, words)
        .or(() -> openEnded(qualifier, words))
        .or(() -> number(qualifier, words))
        .or(() -> range(qualifier, words));
  }

  private static Optional<Quantity> share(Approximator qualifier, String words) {
    Matcher percent = PERCENT.matcher(words);
    if (percent.matches() && Long.parseLong(percent.group(1)) <= 100) {
      return Optional.of(new Quantity.Share(Long.parseLong(percent.group(1)), 100, qualifier));
    }
    return Optional.ofNullable(FRACTIONS.get(words.replace('-', ' ')))
        .map(fraction -> new Quantity.Share(fraction[0], fraction[1], qualifier));
  }

  private static Optional<Quantity> openEnded(Approximator qualifier, String words) {
    boolean lone = qualifier == Approximator.UNQUALIFIED || qualifier == Approximator.ABOUT;
    return lone && words.endsWith("+")
        ? made(Numerals.read(words.substring(0, words.length() - 1).strip()), Quantity.AtLeast::new)
        : Optional.empty();
  }

  private static Optional<Quantity> number(Approximator qualifier, String words) {
    OptionalLong number = Numerals.read(words);
    return switch (qualifier) {
      case UNQUALIFIED -> made(number, Quantity.Unqualified::new);
      case ABOUT -> made(number, Quantity.About::new);
      case NEARLY -> made(number, Quantity.Nearly::new);
      case MORE_THAN -> made(number, Quantity.MoreThan::new);
      case AT_LEAST -> made(number, Quantity.AtLeast::new);
      case AT_MOST -> made(number, Quantity.AtMost::new);
      case BETWEEN, ORDER_OF_MAGNITUDE, UNQUANTIFIED, NOT_KNOWN -> Optional.empty();
    };
  }

  private static Optional<Quantity> made(OptionalLong number, LongFunction<Quantity> type) {
    return number.isPresent() ? Optional.of(type.apply(number.getAsLong())) : Optional.empty();
  }

  private static Optional<Quantity> range(Approximator qualifier, String words) {
    Matcher range = RANGE.matcher(words);
    boolean about = qualifier == Approximator.ABOUT;
    if (!(about || qualifier == Approximator.UNQUALIFIED) || !range.matches()) {
      return Optional.empty();
    }
    boolean between = range.group(1) != null;
    String low = between ? range.group(1) : range.group(3);
    String high = between ? range.group(2) : range.group(4);
    return ends(shareScale(low, high), high, about);
  }

  private static Optional<Quantity> ends(String low, String high, boolean about) {
    OptionalLong from = Numerals.read(low);
    OptionalLong to = Numerals.read(high);
    return from.isPresent() && to.isPresent()
        ? Optional.of(new Quantity.Between(from.getAsLong(), to.getAsLong(), about))
        : Optional.empty();
  }

  /// "10 to 15 million", "five to six-thousand": the scale holds for both ends.
  private static String shareScale(String low, String high) {
    int last = Math.max(high.lastIndexOf(' '), high.lastIndexOf('-'));
    boolean shared =
        last > 0 && Numerals.endsInScale(high) && !Numerals.endsInScale(low) && !low.contains(",");
    return shared ? low + " " + high.substring(last + 1) : low;
  }
}
