package muster.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import muster.time.EdtfDate;
import muster.time.Part;
import muster.time.Qualifier;

/// One date in words, part by part in reading order: day, month or season, year.
record PointWords(List<Shown> parts) {
  private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

  /// Copies the list.
  PointWords {
    parts = List.copyOf(parts);
  }

  /// A part in words. @param given every digit of it is
  record Shown(String words, boolean uncertain, boolean approximate, boolean given) {
    static Shown of(String words, Qualifier qualifier, boolean given) {
      return new Shown(words, qualifier.uncertain(), qualifier.approximate(), given);
    }
  }

  /// The words of a date; most are certain, and need no marks.
  static String words(EdtfDate.Point point) {
    return point.certain() && point.season().isEmpty() ? plain(point) : of(point).words();
  }

  private static String plain(EdtfDate.Point point) {
    String year = yearWords(point.yearPart());
    OptionalInt month = point.month();
    if (month.isEmpty()) {
      return year;
    }
    OptionalInt day = point.day();
    String before = day.isPresent() ? day.getAsInt() + " " : "";
    return before + Dates.MONTHS.get(month.getAsInt() - 1) + " " + year;
  }

  static PointWords of(EdtfDate.Point point) {
    return new PointWords(
        Stream.of(day(point), month(point), Optional.of(year(point)))
            .flatMap(Optional::stream)
            .toList());
  }

  /// This date before another of the same month or year: "July" before "August 2025".
  PointWords shortBefore(PointWords last) {
    int keep = parts.size() - shared(last);
    boolean clear = keep > 0 && parts.get(keep - 1).given();
    return clear ? new PointWords(parts.subList(0, keep)) : this;
  }

  /// How many parts at the end of both are alike.
  private int shared(PointWords last) {
    int most = Math.min(parts.size(), last.parts.size());
    int count = 0;
    while (count < most && fromEnd(count).equals(last.fromEnd(count))) {
      count++;
    }
    return parts.size() == last.parts.size() ? count : 0;
  }

  private Shown fromEnd(int place) {
    return parts.get(parts.size() - 1 - place);
  }

  /// The words with their marks: "26 February [2025]", "about [July 2025]".
  String words() {
    var text = new StringBuilder();
    Optional<Shown> before = Optional.empty();
    for (Shown part : parts) {
      text.append(marksBetween(before, part)).append(part.words());
      before = Optional.of(part);
    }
    return text.append(before.filter(Shown::uncertain).map(_ -> "]").orElse("")).toString();
  }

  /// What stands between two parts: a closing bracket, a space, "about", an opening bracket.
  private static String marksBetween(Optional<Shown> before, Shown part) {
    boolean open = before.filter(Shown::uncertain).isPresent();
    boolean near = before.filter(Shown::approximate).isPresent();
    List<String> marks = new ArrayList<>();
    marks.add(open && !part.uncertain() ? "]" : "");
    marks.add(before.isPresent() ? " " : "");
    marks.add(!near && part.approximate() ? "about " : "");
    marks.add(!open && part.uncertain() ? "[" : "");
    return String.join("", marks);
  }

  private static Optional<Shown> day(EdtfDate.Point point) {
    Qualifier near = point.monthQualifier().approximate() ? Qualifier.APPROXIMATE : Qualifier.NONE;
    return point
        .dayPart()
        .map(part -> shown(dayWords(point, part), point.dayQualifier().and(near), part));
  }

  private static String dayWords(EdtfDate.Point point, Part part) {
    OptionalInt number = part.value();
    if (number.isEmpty()) {
      return "a day in";
    }
    String digits = Integer.toString(number.getAsInt());
    return monthNotGiven(point) ? "day " + digits + " of" : digits;
  }

  private static Optional<Shown> month(EdtfDate.Point point) {
    boolean swallowed =
        monthNotGiven(point) && point.dayPart().filter(Part::unspecified).isPresent();
    return point
        .monthPart()
        .filter(_ -> !swallowed)
        .map(part -> shown(monthWords(point, part), point.monthQualifier(), part));
  }

  private static boolean monthNotGiven(EdtfDate.Point point) {
    return point.monthPart().filter(Part::unspecified).isPresent();
  }

  private static String monthWords(EdtfDate.Point point, Part part) {
    if (point.season().isPresent()) {
      return SEASONS.get(point.season().getAsInt() - 21);
    }
    OptionalInt number = part.value();
    return number.isPresent() ? Dates.MONTHS.get(number.getAsInt() - 1) : "a month of";
  }

  private static Shown year(EdtfDate.Point point) {
    Part part = point.yearPart();
    boolean follows = point.monthPart().filter(month -> !month.unspecified()).isPresent();
    String words = part.unspecified() ? YearWords.unspecified(part.digits()) : yearWords(part);
    return shown(
        follows && part.unspecified() ? "of " + words : words, point.yearQualifier(), part);
  }

  private static String yearWords(Part part) {
    int year = part.value().orElseThrow();
    if (year < 1) {
      return (1 - year) + " BC";
    }
    return (year < 1000 ? "AD " : "") + year;
  }

  private static Shown shown(String words, Qualifier qualifier, Part part) {
    return Shown.of(words, qualifier, !part.unspecified());
  }
}
