package muster.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import muster.model.When;
import muster.time.Bound;
import muster.time.EdtfDate;
import muster.time.Part;
import muster.time.Precision;
import muster.time.Qualifier;

/// Dates in English. What carries `?` prints in brackets, what carries `~` as "about"; a date is
/// never printed finer than it is given.
public final class Dates {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

  private Dates() {}

  /// A full day: "5 March 2025".
  public static Day of(LocalDate day) {
    return new Day(words(EdtfDate.Point.of(day)), day.toString(), Optional.empty());
  }

  /// A time as an editor recorded it; the source's words where there is no date.
  public static Day of(When when) {
    return when.date()
        .map(date -> new Day(words(date), date.text(), when.because()))
        .orElseGet(() -> new Day(inWords(when), "", when.because()));
  }

  /// A date that stands for a time recorded as `said`.
  public static Day of(EdtfDate date, When when) {
    return new Day(words(date), date.text(), when.because());
  }

  private static String inWords(When when) {
    return when.wording().map(words -> "“" + words + "”").orElse("day not stated");
  }

  /// A date in words: "26 February [2025]", "about October 2024", "July or August 2025".
  public static String words(EdtfDate date) {
    return switch (date) {
      case EdtfDate.Point point -> point(point);
      case EdtfDate.Interval(var from, var to) -> interval(from, to);
      case EdtfDate.OneOf set -> members(set.points(), "or");
      case EdtfDate.AllOf set -> members(set.points(), "and");
    };
  }

  /// "on 5 March 2025", "in October 2024", "from January to February 2025".
  public static String preposition(EdtfDate date) {
    if (date.isInterval()) {
      return "";
    }
    return date.precision() == Precision.DAY ? "on " : "in ";
  }

  private static String members(List<EdtfDate.Point> points, String word) {
    List<String> names = points.stream().map(Dates::point).toList();
    if (names.size() == 1) {
      return names.getFirst();
    }
    String last = names.getLast();
    String first = shortened(names.getFirst(), last);
    if (names.size() == 2) {
      return first + " " + word + " " + last;
    }
    return String.join(", ", names.subList(0, names.size() - 1)) + " " + word + " " + last;
  }

  /// "July 2025 or August 2025" is "July or August 2025".
  private static String shortened(String first, String last) {
    int cut = first.lastIndexOf(' ');
    boolean sameYear = cut > 0 && last.endsWith(first.substring(cut));
    return sameYear ? first.substring(0, cut) : first;
  }

  private static String interval(Bound from, Bound to) {
    Optional<String> start = bound(from);
    Optional<String> end = bound(to);
    if (start.isEmpty()) {
      return "until " + end.orElse("an unknown day");
    }
    if (end.isEmpty()) {
      return "since " + start.get();
    }
    return "from " + shortened(start.get(), end.get()) + " to " + end.get();
  }

  private static Optional<String> bound(Bound bound) {
    return switch (bound) {
      case Bound.Known(EdtfDate.Point point) -> Optional.of(point(point));
      case Bound.Open _, Bound.Unknown _ -> Optional.empty();
    };
  }

  private static String point(EdtfDate.Point point) {
    String about = point.approximate() ? "about " : "";
    return about + joined(parts(point));
  }

  /// Day, month and year in reading order, each with whether it is uncertain.
  private static List<Shown> parts(EdtfDate.Point point) {
    Optional<Shown> day = point.dayPart().map(part -> shown(day(part), point.dayQualifier()));
    Optional<Shown> month =
        point.monthPart().map(part -> shown(month(point, part), point.monthQualifier()));
    Shown year = shown(year(point), point.yearQualifier());
    return Stream.concat(Stream.of(day, month).flatMap(Optional::stream), Stream.of(year)).toList();
  }

  private record Shown(String words, boolean uncertain) {}

  private static Shown shown(String words, Qualifier qualifier) {
    return new Shown(words, qualifier.uncertain());
  }

  private static String joined(List<Shown> parts) {
    var text = new StringBuilder();
    boolean open = false;
    for (Shown part : parts) {
      String gap = text.isEmpty() ? "" : " ";
      text.append(open && !part.uncertain() ? "]" : "").append(gap);
      text.append(!open && part.uncertain() ? "[" : "").append(part.words());
      open = part.uncertain();
    }
    return text.append(open ? "]" : "").toString();
  }

  private static String day(Part part) {
    OptionalInt number = part.value();
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "a day in";
  }

  private static String month(EdtfDate.Point point, Part part) {
    if (point.season().isPresent()) {
      return SEASONS.get(point.season().getAsInt() - 21);
    }
    OptionalInt number = part.value();
    return number.isPresent() ? MONTHS.get(number.getAsInt() - 1) : "a month of";
  }

  private static String year(EdtfDate.Point point) {
    OptionalInt year = point.year();
    if (year.isEmpty()) {
      return point.yearPart().digits();
    }
    return year.getAsInt() > 0 ? Integer.toString(year.getAsInt()) : (1 - year.getAsInt()) + " BC";
  }
}
