package muster.page.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.page.part.Day;
import muster.page.part.Sentence;
import muster.words.Dates;

/// Finds dates in text that people wrote: "5 March 2025", "March 5, 2025", "30 April", "April 30",
/// "June 2024", "2025".
final class WrittenDates {
  private static final String MONTHS = String.join("|", Dates.MONTHS);

  private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";

  /// A date, for use inside other patterns; its groups are for [#day].
  static final String PATTERN =
      "(?<date>(?:(?<![\\p{L}\\d.,])(?<day>"
          + DAY
          + ") )?\\b(?<month>"
          + MONTHS
          + ")(?: (?<second>"
          + DAY
          + "),?)? (?<year>(?:19|20)\\d{2})\\b|(?<![\\p{L}\\d.,])(?<open>"
          + DAY
          + " (?:"
          + MONTHS
          + ")|(?<=\\b[Oo]n )(?:"
          + MONTHS
          + ") "
          + DAY
          + ")\\b|(?<![\\p{L}\\d.,-])(?<alone>(?:19|20)\\d{2})(?![\\d]|[.,]\\d))";

  private static final Pattern DATE = Pattern.compile(PATTERN);

  private WrittenDates() {}

  /// The text with its dates as days.
  static Sentence in(String text) {
    var sentence = Sentence.start();
    split(DATE, text, words -> sentence.text(words), date -> sentence.day(day(date)));
    return sentence.end();
  }

  /// Hands on the text piece by piece: what the pattern finds, and what lies between.
  static void split(
      Pattern pattern, String text, Consumer<String> between, Consumer<Matcher> found) {
    Matcher token = pattern.matcher(text);
    int at = 0;
    while (token.find()) {
      if (token.start() > at) {
        between.accept(text.substring(at, token.start()));
      }
      found.accept(token);
      at = token.end();
    }
    if (at < text.length()) {
      between.accept(text.substring(at));
    }
  }

  /// The date that a pattern with [#PATTERN] in it has found.
  static Day day(Matcher token) {
    return Day.of(token.group(), edtf(token));
  }

  private static String edtf(Matcher token) {
    Optional<String> alone = Optional.ofNullable(token.group("alone"));
    Optional<String> open = Optional.ofNullable(token.group("open"));
    return alone.or(() -> open.map(WrittenDates::yearless)).orElseGet(() -> dated(token));
  }

  private static String dated(Matcher token) {
    String year = Objects.requireNonNull(token.group("year"));
    String month = year + month(Objects.requireNonNull(token.group("month")));
    return Optional.ofNullable(token.group("day"))
        .or(() -> Optional.ofNullable(token.group("second")))
        .map(day -> month + part(day))
        .orElse(month);
  }

  /// A day of which no year is given: "30 April" and "April 30" are `XXXX-04-30`.
  private static String yearless(String words) {
    List<String> parts = List.of(words.split(" "));
    boolean dayFirst = Character.isDigit(words.charAt(0));
    List<String> ordered = dayFirst ? parts.reversed() : parts;
    return "XXXX" + month(ordered.getFirst()) + part(ordered.getLast());
  }

  private static String month(String name) {
    return part(Integer.toString(Dates.MONTHS.indexOf(name) + 1));
  }

  private static String part(String digits) {
    return (digits.length() == 1 ? "-0" : "-") + digits;
  }
}
