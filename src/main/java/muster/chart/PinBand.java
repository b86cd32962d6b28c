package muster.chart;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.stream.IntStream;

/// The events above the axis of a wide timeline, each with its words in a row of its own height.
///
/// @param pins the dated events in the order of the axis
/// @param rows each pin's row, 0 next to the axis
/// @param lines the most lines of a row's words, for each row
record PinBand(DayScale scale, List<Timeline.Pin> pins, List<Integer> rows, List<Integer> lines) {
  private static final double ROOM = 200;
  private static final int LINES = 3;
  private static final double GAP = 6;

  static PinBand of(List<Timeline.Pin> dated, DayScale scale) {
    List<Timeline.Pin> pins =
        dated.stream().sorted(comparingDouble(pin -> scale.middle(days(pin)))).toList();
    List<Integer> rows = Flags.rows(pins.stream().map(pin -> flag(pin, scale)).toList());
    int count = rows.stream().mapToInt(row -> row + 1).max().orElse(0);
    List<Integer> lines =
        IntStream.range(0, count).map(row -> most(pins, rows, row)).boxed().toList();
    return new PinBand(scale, pins, rows, lines);
  }

  private static int most(List<Timeline.Pin> pins, List<Integer> rows, int row) {
    return IntStream.range(0, pins.size())
        .filter(n -> rows.get(n) == row)
        .map(n -> words(pins.get(n)).size())
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
    double top = axis - 8 - height(rows.get(index) + 1) + GAP;
    PinMark mark = PinMark.of(scale, days(pin));
    return new TimelineDrawing.Pin(
        pin.href(),
        pin.full(),
        PinMark.className(pin),
        mark.wide() ? Outline.line(mark.from(), axis, mark.to(), axis) : "",
        Outline.line(x, top, x, axis),
        Decimal.of(x),
        Decimal.of(axis),
        mark.radius(),
        Line.stack(words(pin), x + Flags.STEM, top + Lettering.WORDS.size() * 0.8));
  }
}
