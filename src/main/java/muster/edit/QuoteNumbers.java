package muster.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import muster.load.QuantityReader;
import muster.model.Quantity;

/// The numbers of a quotation, as worded. Where it is open which words are the number, all that can
/// be come back, for somebody to choose.
public final class QuoteNumbers {
  /// The language whose numbers are read.
  public static final String LANGUAGE = "en";

  private static final int LONGEST = 8;

  private static final String ANOTHER = "another ";

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final Pattern EDGE =
      Pattern.compile("^[\\p{Ps}\\p{Pi}\"']+|[\\p{Po}\\p{Pe}\\p{Pf}\"']+$");

  /// "170 millimeter", "30 km": the size of a thing.
  private static final Pattern SIZE =
      Pattern.compile("(?:mm|cm|m|km|(?:milli|centi|kilo)?met(?:er|re)s?)\\b.*");

  private static final Set<String> MONTHS =
      Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Set<String> VERBS =
      Set.of("are", "had", "has", "have", "is", "was", "were", "will", "would");

  private final String[] words;

  private QuoteNumbers(String quote) {
    words = quote.strip().split("\\s+");
  }

  /// The source's words for its numbers, in the order of the text; none in another language, where
  /// the words about the digits are not known.
  public static List<String> of(String quote, String language) {
    return language.split("-", 2)[0].equals(LANGUAGE) ? new QuoteNumbers(quote).read() : List.of();
  }

  private List<String> read() {
    List<String> found = new ArrayList<>();
    int start = 0;
    while (start < words.length) {
      int end = Math.min(words.length, start + LONGEST);
      while (end > start && !isNumber(start, end)) {
        end--;
      }
      if (end > start) {
        found.addAll(ways(start, end));
      }
      start = Math.max(end, start + 1);
    }
    return found;
  }

  /// "Another 300 have returned" may be 300 more of the same, or 300 beside those who did not.
  private List<String> ways(int start, int end) {
    String text = text(start, end);
    boolean open = text.startsWith(ANOTHER) && end < words.length && VERBS.contains(words[end]);
    return open ? List.of(text, text.substring(ANOTHER.length())) : List.of(text);
  }

  private String text(int start, int end) {
    return EDGE.matcher(String.join(" ", List.of(words).subList(start, end))).replaceAll("");
  }

  private boolean isNumber(int start, int end) {
    String text = text(start, end);
    boolean alone = end == start + 1;
    boolean ofDate =
        alone
            && ((start > 0 && isMonth(words[start - 1]))
                || (end < words.length && isMonth(words[end])));
    return !ofDate
        && !(end < words.length && SIZE.matcher(words[end]).matches())
        && !YEAR.matcher(text).matches()
        && !text.equalsIgnoreCase("one")
        && QuantityReader.read(text).filter(QuoteNumbers::isCount).isPresent();
  }

  private static boolean isMonth(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    return Character.isUpperCase(word.charAt(0))
        && name.length() > 2
        && MONTHS.contains(name.substring(0, 3));
  }

  private static boolean isCount(Quantity quantity) {
    return !(quantity instanceof Quantity.Unquantified
        || quantity instanceof Quantity.NotKnown
        || quantity instanceof Quantity.Share);
  }
}
