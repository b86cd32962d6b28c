package muster.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// A date, a period or a set of dates in the Extended Date/Time Format.
///
/// Read are levels 0 and 1 but for times of day, and of level 2 the qualifiers of single parts,
/// sets, and unspecified digits in any place. Two dates are equal if they are written alike:
/// `2025-02?` and `?2025-?02` mean the same and are not equal.
///
/// The standard: EDTF, Library of Congress, 4 February 2019 (ISO 8601-2:2019).
public sealed interface EdtfDate {

  /// Reads a date.
  ///
  /// @throws DateTimeParseException if the text is no EDTF that we read, or names a day that does
  ///   not exist. The message says in lower case what is wrong and what to type; the error index
  ///   (0-based, in `char`s) is the first character of what is wrong
  static EdtfDate parse(String text) {
    return EdtfParser.parse(text);
  }

  /// Reads a date; empty where [#parse] throws.
  static Optional<EdtfDate> tryParse(String text) {
    try {
      return Optional.of(parse(text));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  /// The text, equal to what was read.
  String text();

  /// The first and the last day that the date can mean; qualifiers do not widen it. A bound is
  /// empty at an end that is open or unknown, for seasons (they have no days) and where no digit of
  /// the year is given (`XXXX`).
  DateSpan span();

  /// The dates that are named, in the order of the text: at least one.
  List<Point> points();

  /// True if nothing in the text leaves a doubt: no `?`, `~`, `%` or `X`, no open or unknown end,
  /// no choice between dates. A certain season still has no days.
  default boolean certain() {
    return points().stream().allMatch(Point::certain);
  }

  /// True if any part carries `~` or `%`.
  default boolean approximate() {
    return points().stream().anyMatch(point -> point.qualifier().approximate());
  }

  /// True if any part carries `?` or `%`.
  default boolean uncertain() {
    return points().stream().anyMatch(point -> point.qualifier().uncertain());
  }

  /// How far down the date is given; of periods and sets the coarsest of the dates named.
  default Precision precision() {
    return points().stream().map(Point::precision).reduce(Precision.DAY, Precision::coarser);
  }

  /// True of a period, with a slash.
  default boolean isInterval() {
    return this instanceof Interval;
  }

  /// True of a set, in brackets or braces.
  default boolean isSet() {
    return this instanceof OneOf || this instanceof AllOf;
  }

  /// One date: a year, a month, a season or a day.
  ///
  /// EDTF L0: date; L1: season, qualified date, unspecified digits, `Y` and negative years; L2:
  /// qualified parts, unspecified digits in any place.
  ///
  /// @param yearPart `2025`, `-0044`, `Y17000`, `202X`; a `Y` year has no month
  /// @param monthPart `01` to `12`, a season `21` to `24`, or with `X`
  /// @param dayPart `01` to `31`, or with `X`; never after a season
  record Point(Part yearPart, Optional<Part> monthPart, Optional<Part> dayPart)
      implements EdtfDate, Member {

    /// @throws IllegalArgumentException if the parts are no date
    public Point {
      PointCheck.fault(yearPart, monthPart, dayPart)
          .ifPresent(fault -> {
            throw new IllegalArgumentException(fault.message());
          });
    }

    /// A day without qualifiers.
    ///
    /// @throws IllegalArgumentException outside of the years -9999 to 9999
    public static Point of(LocalDate day) {
      String text = day.toString();
      return new Point(
          Part.of(text.substring(0, text.length() - 6)),
          Optional.of(Part.of(text.substring(text.length() - 5, text.length() - 3))),
          Optional.of(Part.of(text.substring(text.length() - 2))));
    }

    /// The astronomical year (0 is 1 BC); empty if a digit of it is unspecified.
    public OptionalInt year() {
      return yearPart.value();
    }

    /// The month, 1 to 12; empty if absent, unspecified, or a season.
    public OptionalInt month() {
      return isSeason() ? OptionalInt.empty() : value(monthPart);
    }

    /// The season, 21 (spring) to 24 (winter); empty of all else.
    public OptionalInt season() {
      return isSeason() ? value(monthPart) : OptionalInt.empty();
    }

    /// The day of the month, 1 to 31; empty if absent or unspecified.
    public OptionalInt day() {
      return value(dayPart);
    }

    /// What the year carries: its own marks, and those on the right of month and day.
    public Qualifier yearQualifier() {
      return yearPart.marks().and(after(monthPart)).and(after(dayPart));
    }

    /// What the month or season carries: its own marks, and that on the right of the day.
    public Qualifier monthQualifier() {
      return monthPart.map(Part::marks).orElse(Qualifier.NONE).and(after(dayPart));
    }

    /// What the day carries: its own marks.
    public Qualifier dayQualifier() {
      return dayPart.map(Part::marks).orElse(Qualifier.NONE);
    }

    /// What the parts carry together.
    public Qualifier qualifier() {
      return yearQualifier().and(monthQualifier()).and(dayQualifier());
    }

    /// The parts given, the year first.
    public List<Part> parts() {
      return Stream.concat(
              Stream.of(yearPart), Stream.of(monthPart, dayPart).flatMap(Optional::stream))
          .toList();
    }

    @Override
    public String text() {
      String month = monthPart.isPresent() ? "-" + monthPart.get().text() : "";
      String day = dayPart.isPresent() ? "-" + dayPart.get().text() : "";
      return yearPart.text() + month + day;
    }

    @Override
    public DateSpan span() {
      return PointSpan.of(this);
    }

    @Override
    public List<Point> points() {
      return List.of(this);
    }

    @Override
    public boolean certain() {
      return yearPart.certain()
          && (monthPart.isEmpty() || monthPart.get().certain())
          && (dayPart.isEmpty() || dayPart.get().certain());
    }

    /// True if a digit of it is `X`.
    boolean unspecified() {
      return yearPart.unspecified()
          || (monthPart.isPresent() && monthPart.get().unspecified())
          || (dayPart.isPresent() && dayPart.get().unspecified());
    }

    @Override
    public Precision precision() {
      return PointPrecision.of(this);
    }

    boolean isSeason() {
      return monthPart.isPresent() && monthPart.get().isSeason();
    }

    private static OptionalInt value(Optional<Part> part) {
      return part.map(Part::value).orElse(OptionalInt.empty());
    }

    private static Qualifier after(Optional<Part> part) {
      return part.map(Part::after).orElse(Qualifier.NONE);
    }
  }

  /// A period, both ends included. EDTF L0: time interval; L1: extended interval.
  record Interval(Bound from, Bound to) implements EdtfDate {
    /// @throws IllegalArgumentException if neither end is a date, or if it ends before it starts
    public Interval {
      Ends.require(from, to);
    }

    @Override
    public String text() {
      return from.text() + "/" + to.text();
    }

    @Override
    public DateSpan span() {
      return new DateSpan(
          from.point().flatMap(start -> start.span().earliest()),
          to.point().flatMap(end -> end.span().latest()));
    }

    @Override
    public List<Point> points() {
      return Stream.of(from, to).flatMap(bound -> bound.point().stream()).toList();
    }

    @Override
    public boolean certain() {
      return points().size() == 2 && EdtfDate.super.certain();
    }
  }

  /// One of several dates, which one is not known. EDTF L2: `[2025-01,2025-02]`.
  ///
  /// @param members in the order of the text, at least one
  /// @param earlier true of `[..2025]`: or any before the first
  /// @param later true of `[2025..]`: or any after the last
  record OneOf(List<Member> members, boolean earlier, boolean later) implements EdtfDate {

    /// @throws IllegalArgumentException if there are no members
    public OneOf {
      members = Members.copyOf(members);
    }

    @Override
    public String text() {
      return "[" + Members.text(members, earlier, later) + "]";
    }

    @Override
    public DateSpan span() {
      return Members.span(members, earlier, later);
    }

    @Override
    public List<Point> points() {
      return Members.points(members);
    }

    @Override
    public boolean certain() {
      return false;
    }
  }

  /// Every one of several dates. EDTF L2: `{2025-01,2025-03}`.
  ///
  /// @param members in the order of the text, at least one
  /// @param earlier true of `{..2025}`: and all before the first
  /// @param later true of `{2025..}`: and all after the last
  record AllOf(List<Member> members, boolean earlier, boolean later) implements EdtfDate {

    /// @throws IllegalArgumentException if there are no members
    public AllOf {
      members = Members.copyOf(members);
    }

    @Override
    public String text() {
      return "{" + Members.text(members, earlier, later) + "}";
    }

    @Override
    public DateSpan span() {
      return Members.span(members, earlier, later);
    }

    @Override
    public List<Point> points() {
      return Members.points(members);
    }

    @Override
    public boolean certain() {
      return !earlier && !later && EdtfDate.super.certain();
    }
  }
}
