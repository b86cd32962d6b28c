package muster.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muster.load.QuantityReader;
import muster.model.Measure;
import muster.model.MeasureId;
import muster.model.Quantity;

/// What can be read out of a quotation: its numbers, as worded, and the measures that its words
/// name. Where several are as near, all come back, for somebody to choose.
///
/// @param numbers the source's words for them, in the order of the text
/// @param measures the ids of those whose own words it has
public record QuoteReading(List<String> numbers, List<String> measures) {
  private static final int LONGEST = 8;

  /// Its words say who is counted and not what happened to them: others have them too.
  private static final MeasureId WHO = new MeasureId("strength");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final Pattern EDGE =
      Pattern.compile("^[\\p{Ps}\\p{Pi}\"']+|[\\p{Po}\\p{Pe}\\p{Pf}\"']+$");

  private static final Set<String> MONTHS =
      Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /// Copies the lists.
  public QuoteReading {
    numbers = List.copyOf(numbers);
    measures = List.copyOf(measures);
  }

  /// Reads a quotation of a language.
  ///
  /// @param known the measures that there are
  public static QuoteReading of(String quote, String language, Iterable<Measure> known) {
    return new QuoteReading(numbers(quote), measures(quote, language, known));
  }

  private static List<String> numbers(String quote) {
    String[] words = quote.strip().split("\\s+");
    List<String> found = new ArrayList<>();
    int start = 0;
    while (start < words.length) {
      int end = Math.min(words.length, start + LONGEST);
      while (end > start && !isNumber(words, start, end)) {
        end--;
      }
      if (end > start) {
        found.add(words(words, start, end));
      }
      start = Math.max(end, start + 1);
    }
    return found;
  }

  private static String words(String[] words, int start, int end) {
    return EDGE.matcher(String.join(" ", List.of(words).subList(start, end))).replaceAll("");
  }

  private static boolean isNumber(String[] words, int start, int end) {
    String text = words(words, start, end);
    boolean alone = end == start + 1;
    boolean ofDate =
        alone
            && ((start > 0 && isMonth(words[start - 1]))
                || (end < words.length && isMonth(words[end])));
    return !ofDate
        && !YEAR.matcher(text).matches()
        && !text.equalsIgnoreCase("one")
        && QuantityReader.read(text).filter(QuoteReading::isCount).isPresent();
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

  private record Hit(Measure measure, int length, int place) {}

  private static List<String> measures(String quote, String language, Iterable<Measure> known) {
    List<Hit> hits = new ArrayList<>();
    Set<String> who = new HashSet<>();
    for (Measure measure : known) {
      if (measure.id().equals(WHO)) {
        who.addAll(words(measure, language));
      }
    }
    for (Measure measure : known) {
      hits(measure, quote, language, who).forEach(hits::add);
    }
    if (hits.isEmpty() && who.stream().anyMatch(word -> has(quote, word))) {
      return List.of(WHO.value());
    }
    Comparator<Hit> order =
        Comparator.comparingInt((Hit hit) -> -hit.length()).thenComparingInt(Hit::place);
    Optional<Hit> first = hits.stream().min(order);
    return hits.stream()
        .filter(hit -> order.compare(hit, first.orElseThrow()) == 0)
        .map(hit -> hit.measure().id().value())
        .distinct()
        .toList();
  }

  private static Stream<Hit> hits(Measure measure, String quote, String language, Set<String> who) {
    List<String> words = words(measure, language);
    return words.stream()
        .filter(word -> !who.contains(word) && has(quote, word))
        .map(word -> new Hit(measure, word.length(), words.indexOf(word)));
  }

  private static List<String> words(Measure measure, String language) {
    return measure.words().getOrDefault(language.split("-", 2)[0], List.of());
  }

  private static boolean has(String quote, String word) {
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(quote)
        .find();
  }
}
