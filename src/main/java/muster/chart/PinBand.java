package muster.chart;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// The events above the axis of a wide timeline, each with its words in a row of its own height.
/// Where they stand too close for a few rows, some are drawn without words, evenly along the axis.
///
/// @param pins the dated events in the order of the axis
/// @param rows the row of each pin that has words, 0 next to the axis, by its place in `pins`
/// @param lines the most lines of a row's words, for each row
record PinBand(
    DayScale scale,
    List<Timeline.Pin> pins,
    SortedMap<Integer, Integer> rows,
    List<Integer> lines) {
  private static final double ROOM = 200;
  private static final int LINES = 3;
  private static final double GAP = 6;

  /// Rows of words at the most: more push the lanes off the screen.
  static final int ROWS = 8;

  static PinBand of(List<Timeline.Pin> dated, DayScale scale) {
    List<Timeline.Pin> pins =
        dated.stream().sorted(comparingDouble(pin -> scale.middle(days(pin)))).toList();
    SortedMap<Integer, Integer> rows = rows(pins, scale);
    int count = rows.values().stream().mapToInt(row -> row + 1).max().orElse(0);
    List<Integer> lines =
        IntStream.range(0, count).map(row -> most(pins, rows, row)).boxed().toList();
    return new PinBand(scale, pins, rows, lines);
  }

  /// Every pin's row, if there are few rows; else gives words to every eighth pin first, then to
  /// those between them, as long as the rows stay few.
  private static SortedMap<Integer, Integer> rows(List<Timeline.Pin> pins, DayScale scale) {
    SortedMap<Integer, Integer> rows = new TreeMap<>();
    SortedSet<Integer> worded = new TreeSet<>();
    for (int step = 8; step > 0; step /= 2) {
      for (int pin = 0; pin < pins.size(); pin += step) {
        if (worded.add(pin)) {
          SortedMap<Integer, Integer> wider = rowsOf(worded, pins, scale);
          if (wider.values().stream().allMatch(row -> row < ROWS)) {
            rows = wider;
          } else {
            worded.remove(pin);
          }
        }
      }
    }
    return rows;
  }

  private static SortedMap<Integer, Integer> rowsOf(
      SortedSet<Integer> worded, List<Timeline.Pin> pins, DayScale scale) {
    List<Integer> found =
        Flags.rows(worded.stream().map(pins::get).map(pin -> flag(pin, scale)).toList());
    SortedMap<Integer, Integer> rows = new TreeMap<>();
    worded.forEach(pin -> rows.put(pin, found.get(rows.size())));
    return rows;
  }

  private static int most(List<Timeline.Pin> pins, SortedMap<Integer, Integer> rows, int wanted) {
    return rows.entrySet().stream()
        .filter(entry -> entry.getValue() == wanted)
        .mapToInt(entry -> words(pins.get(entry.getKey())).size())
        .max()
        .orElseThrow();
  }

  private static Flags.Flag flag(Timeline.Pin pin, DayScale scale) {
    return new Flags.Flag(scale.middle(days(pin)), width(pin));
  }

  static Days days(Timeline.Pin pin) {
    return pin.days().orElseThrow();
  }

  static List<Line> words(Timeline.Pin pin) {
    return Lettering.WORDS.wrap(pin.label(), ROOM, LINES);
  }

  /// The width of a pin's words.
  static double width(Timeline.Pin pin) {
    return words(pin).stream().mapToDouble(Line::width).max().orElseThrow();
  }

  /// The height of all rows.
  double height() {
    return height(lines.size());
  }

  /// The height of the rows below this one.
  private double height(int row) {
    return IntStream.range(0, row)
        .mapToDouble(n -> lines.get(n) * Lettering.WORDS.leading() + GAP)
        .sum();
  }

  /// The pins ready to print.
  List<TimelineDrawing.Pin> draw(double axis) {
    return IntStream.range(0, pins.size()).mapToObj(n -> draw(n, axis)).toList();
  }

  private TimelineDrawing.Pin draw(int index, double axis) {
    Timeline.Pin pin = pins.get(index);
    double x = scale.middle(days(pin));
    Optional<Double> top =
        Optional.ofNullable(rows.get(index)).map(row -> axis - 8 - height(row + 1) + GAP);
    PinMark mark = PinMark.of(scale, days(pin));
    return new TimelineDrawing.Pin(
        pin.href(),
        pin.full(),
        PinMark.className(pin),
        mark.wide() ? Outline.line(mark.from(), axis, mark.to(), axis) : "",
        top.map(y -> Outline.line(x, y, x, axis)).orElse(""),
        Decimal.of(x),
        Decimal.of(axis),
        mark.radius(),
        top.map(y -> y + Lettering.WORDS.size() * 0.8)
            .map(y -> Line.stack(words(pin), x + Flags.STEM, y))
            .orElse(List.of()));
  }
}
