package muster.load;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.time.EdtfDate;

/// How a day or month that is written in another way is written as EDTF.
public final class DateProposal {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = ",? (?<year>\\d{4})";
  private static final String WEEKDAY =
      "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          WEEKDAY + "(?:the )?" + DAY + "[ -](?:of )?" + MONTH + YEAR.replace(" ", "[ -]"));
  private static final Pattern MONTH_FIRST =
      Pattern.compile(WEEKDAY + MONTH + "(?: (?:the )?" + DAY + ")?" + YEAR);
  private static final Pattern YEAR_THEN_MONTH =
      Pattern.compile("(?<year>\\d{4}),?[ -]" + MONTH + "(?:[ -]" + DAY + ")?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.] ?)(\\d{1,2})(?:\\2(\\d{1,2}))?\\.?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.] ?)(\\d{1,2})\\2(\\d{4})");

  private DateProposal() {}

  /// What to type instead, where the text is a date that a reader of English or of figures
  /// understands: "write 2025-09-02". Figures that can be read in two ways get both.
  static Optional<String> hint(String text) {
    Optional<String> period = period(text);
    if (period.isPresent()) {
      return period.map(dates -> "write " + dates);
    }
    List<String> dates = readings(text);
    return switch (dates.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of("write " + dates.getFirst());
      default ->
          Optional.of(
              "write "
                  + dates.getFirst()
                  + " if the day comes first, "
                  + dates.getLast()
                  + " if the month does");
    };
  }

  /// Two dates with a dash or "to" between them, where there is one reading.
  private static Optional<String> period(String text) {
    String[] ends = text.strip().split("\\s*[–—]\\s*|\\s+-\\s+|\\s+(?:to|until|till)\\s+", -1);
    if (ends.length != 2) {
      return Optional.empty();
    }
    List<String> from = readings(ends[0]);
    List<String> to = readings(ends[1]);
    return from.size() == 1 && to.size() == 1
        ? Optional.of(from.getFirst() + "/" + to.getFirst())
        : Optional.empty();
  }

  /// The dates in EDTF that a text can mean: none, one, or two where the figures can be read with
  /// the day first (the first of the two) or the month first.
  public static List<String> readings(String text) {
    String words = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ");
    return written(words).stream().filter(date -> EdtfDate.tryParse(date).isPresent()).toList();
  }

  /// With the day first, then with the month first, where both can be.
  private static Set<String> written(String words) {
    Set<String> dates = new LinkedHashSet<>();
    for (Pattern named : List.of(DAY_FIRST, MONTH_FIRST, YEAR_THEN_MONTH)) {
      whole(named, words).ifPresent(found -> dates.add(named(found)));
    }
    whole(YEAR_FIRST, words)
        .ifPresent(found ->
            dates.add(date(found.group(1), found.group(3), Optional.ofNullable(found.group(4)))));
    whole(YEAR_LAST, words)
        .ifPresent(found -> {
          dates.add(date(found.group(4), found.group(3), Optional.of(found.group(1))));
          if (!found.group(2).startsWith(".") || Integer.parseInt(found.group(3)) > 12) {
            dates.add(date(found.group(4), found.group(1), Optional.of(found.group(3))));
          }
        });
    return dates;
  }

  private static Optional<MatchResult> whole(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  private static String named(MatchResult found) {
    int month = MONTHS.indexOf(found.group("month").substring(0, 3)) + 1;
    return date(
        found.group("year"), String.valueOf(month), Optional.ofNullable(found.group("day")));
  }

  private static String date(String year, String month, Optional<String> day) {
    return year + "-" + two(month) + day.map(figures -> "-" + two(figures)).orElse("");
  }

  private static String two(String figures) {
    return figures.length() == 1 ? "0" + figures : figures;
  }
}
