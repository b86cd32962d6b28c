package muster.edit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muster.model.Measure;
import muster.model.MeasureId;

/// The measures that the words of a quotation name for one of its numbers. Where its words name
/// several, all come back, for somebody to choose; where they only say who is counted, none does.
public final class QuoteMeasures {
  private static final String GAP = "[…]";

  /// Its words say who is counted, whatever happened to them; where they stay is what it is about.
  private static final MeasureId WHO = new MeasureId("strength");

  private static final List<String> STAY =
      List.of("stationed", "remain", "currently deployed", "there are");

  /// Where the phrase ends of which a number of things is: "200 guns and a hundred shells".
  private static final Pattern END = Pattern.compile("[,;]| and | of | \\[…]");

  /// What stands between "400" and "1,000" in "400 of the 1,000".
  private static final Pattern PART =
      Pattern.compile(" (?:out )?of (?:the |their |these |those )?");

  /// A word of a measure, where it stands in the text.
  ///
  /// @param place in the list of its measure, where the nearest stand first
  private record Hit(Measure measure, int place, int start, int end) {
    boolean isWithin(Hit other) {
      return start >= other.start && end <= other.end && end - start < other.end - other.start;
    }

    boolean isWho() {
      return measure.id().equals(WHO) && place >= STAY.size();
    }

    boolean isOfOneMeasureWith(Hit other) {
      return measure.equals(other.measure);
    }

    boolean isOf(String unit) {
      return measure.unit().equals(unit);
    }
  }

  private final String text;
  private final int behind;
  private final List<Hit> hits = new ArrayList<>();

  private QuoteMeasures(String text, String number) {
    this.text = text;
    this.behind = text.contains(number) ? text.indexOf(number) + number.length() : text.length();
  }

  /// The ids of the measures that can be meant.
  ///
  /// @param number as worded in the quotation; elsewhere, the whole quotation is about it
  public static List<String> of(
      String quote, String language, String number, Collection<Measure> known) {
    var reading = new QuoteMeasures(about(quote, language, number), number);
    for (Measure measure : known) {
      List<String> words = measure.words().getOrDefault(language.split("-", 2)[0], List.of());
      reading.find(
          measure,
          measure.id().equals(WHO) ? Stream.concat(STAY.stream(), words.stream()).toList() : words);
    }
    return reading.read(known);
  }

  /// The text between the numbers before and after, where it is no part of the one after.
  private static String about(String quote, String language, String number) {
    int at = quote.indexOf(number);
    int start = 0;
    int end = quote.length();
    for (String other : at < 0 ? List.<String>of() : QuoteNumbers.of(quote, language)) {
      int place = quote.indexOf(other);
      if (place >= 0 && place + other.length() <= at) {
        start = Math.max(start, place + other.length());
      } else if (place >= at + number.length()
          && !PART.matcher(quote.substring(at + number.length(), place)).matches()) {
        end = Math.min(end, place);
      }
    }
    return quote.substring(start, end);
  }

  private void find(Measure measure, List<String> words) {
    for (int place = 0; place < words.size(); place++) {
      int nearness = place;
      Pattern.compile(
              "(?<![\\p{L}\\p{N}])" + Pattern.quote(words.get(place)) + "(?![\\p{L}\\p{N}])",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
          .matcher(text)
          .results()
          .map(found -> new Hit(measure, nearness, found.start(), found.end()))
          .forEach(hits::add);
    }
  }

  private List<String> read(Collection<Measure> known) {
    List<Hit> all = List.copyOf(hits);
    hits.removeIf(hit -> all.stream().anyMatch(hit::isWithin));
    leaveWhatIsCounted();
    hits.removeIf(Hit::isWho);
    hits.removeIf(hit -> all.stream().anyMatch(who -> who.isWho() && who.start() == hit.start()));
    hits.removeIf(hit -> hit.start() > behind && text.startsWith("the ", hit.start() - 4));
    Set<MeasureId> found = new LinkedHashSet<>();
    hits.stream()
        .collect(
            groupingBy(hit -> text.substring(0, hit.start()).split("\\Q" + GAP + "\\E").length))
        .values()
        .forEach(part -> found.addAll(meant(part)));
    return known.stream().map(Measure::id).filter(found::contains).map(MeasureId::value).toList();
  }

  /// The first word behind the number says what it counts: persons, or things of a kind, and those
  /// in one phrase with it.
  private void leaveWhatIsCounted() {
    Optional<Hit> first =
        hits.stream().filter(hit -> hit.start() >= behind).min(Comparator.comparingInt(Hit::start));
    if (first.isEmpty()) {
      return;
    }
    if (first.get().isOf("persons")) {
      hits.removeIf(hit -> !hit.isOf("persons"));
      return;
    }
    var phrase = END.matcher(text);
    int end = phrase.find(first.get().start()) ? phrase.start() : text.length();
    hits.removeIf(hit -> hit.isOf("persons") || hit.start() < behind || hit.start() >= end);
  }

  /// What one of the words means most nearly and all can mean; what each means, where they
  /// disagree.
  private static Set<MeasureId> meant(List<Hit> part) {
    Collection<List<Hit>> words = part.stream().collect(groupingBy(Hit::start)).values();
    List<Hit> nearest = words.stream().flatMap(QuoteMeasures::nearest).toList();
    List<Hit> common =
        nearest.stream()
            .filter(hit ->
                words.stream().allMatch(word -> word.stream().anyMatch(hit::isOfOneMeasureWith)))
            .toList();
    return (common.isEmpty() ? nearest.stream() : nearest(common))
        .map(hit -> hit.measure().id())
        .collect(toSet());
  }

  private static Stream<Hit> nearest(List<Hit> word) {
    int place = word.stream().mapToInt(Hit::place).min().orElseThrow();
    return word.stream().filter(hit -> hit.place() == place);
  }
}
