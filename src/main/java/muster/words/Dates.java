package muster.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import muster.analysis.Clocks;
import muster.model.When;
import muster.time.Bound;
import muster.time.EdtfDate;

/// Dates in English. What carries `?` prints in brackets, what carries `~` after "about"; a date is
/// never printed finer than it is given, and an end that is open or not known is said to be so.
public final class Dates {
  /// The names of the months, January first.
  public static final List<String> MONTHS =
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

  /// The months' short names, January first, as the ticks of a drawing print them.
  public static final List<String> SHORT_MONTHS =
      List.of(
          "Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec");

  private Dates() {}

  /// A full day: "5 March 2025".
  public static Day of(LocalDate day) {
    return new Day(words(EdtfDate.Point.of(day)), day.toString(), Optional.empty());
  }

  /// A time as an editor recorded it; the source's words where there is no date. A date that only
  /// an index gives prints in brackets.
  public static Day of(When when) {
    return when.date()
        .map(date -> new Day(words(relied(date, when)), date.text(), because(when)))
        .orElseGet(() -> new Day(inWords(when), "", when.because()));
  }

  private static EdtfDate relied(EdtfDate date, When when) {
    return when.basis() == When.Basis.INDEX ? Clocks.doubted(date) : date;
  }

  private static Optional<String> because(When when) {
    return when.because()
        .or(() -> Optional.of(when.basis()).filter(When.Basis.INDEX::equals).map(Terms::of));
  }

  /// A date that stands for a time recorded as `said`.
  public static Day of(EdtfDate date, When when) {
    return new Day(words(date), date.text(), when.because());
  }

  private static String inWords(When when) {
    return when.wording().map(Quotation::of).orElse("day not stated");
  }

  /// A date in words: "26 February [2025]", "about October 2024", "23 to 26 February 2025", "since
  /// October 2024", "July or August 2025".
  public static String words(EdtfDate date) {
    return switch (date) {
      case EdtfDate.Point point -> PointWords.words(point);
      case EdtfDate.Interval(var from, var to) -> interval(from, to);
      case EdtfDate.OneOf set -> SetWords.of(set);
      case EdtfDate.AllOf set -> SetWords.of(set);
    };
  }

  /// What goes before the words where something happened then, with a space: "on " 5 March 2025,
  /// "in " October 2024, "from " January to February 2025; empty where they begin with a
  /// preposition of their own ("since", "until").
  public static String preposition(EdtfDate date) {
    return switch (date) {
      case EdtfDate.Point point -> preposition(point);
      case EdtfDate.Interval(var from, var to) -> opens(from, to) ? "" : "from ";
      case EdtfDate.OneOf set -> SetWords.preposition(set);
      case EdtfDate.AllOf set -> SetWords.preposition(set);
    };
  }

  static String preposition(EdtfDate.Point point) {
    return point.dayPart().isPresent() ? "on " : "in ";
  }

  /// Whether the words begin with "since", "until" or the like.
  static boolean leads(EdtfDate date) {
    return date instanceof EdtfDate.Interval(var from, var to) && opens(from, to);
  }

  private static boolean opens(Bound from, Bound to) {
    return from.point().isEmpty() || to.point().isEmpty();
  }

  private static String interval(Bound from, Bound to) {
    return switch (from) {
      case Bound.Known(var start) -> started(start, to);
      case Bound.Open _ -> "until " + end(to);
      case Bound.Unknown _ -> "until " + end(to) + ", start not known";
    };
  }

  private static String started(EdtfDate.Point start, Bound to) {
    return switch (to) {
      case Bound.Known(var end) -> run(start, end);
      case Bound.Open _ -> "since " + words(start);
      case Bound.Unknown _ -> "since " + words(start) + ", end not known";
    };
  }

  private static String end(Bound to) {
    return to.point().map(Dates::words).orElse("an unknown day");
  }

  /// From one date to another: "3 to 5 March 2025".
  static String run(EdtfDate.Point from, EdtfDate.Point to) {
    PointWords end = PointWords.of(to);
    PointWords start = PointWords.of(from);
    return start.equals(end) ? end.words() : start.shortBefore(end).words() + " to " + end.words();
  }
}
