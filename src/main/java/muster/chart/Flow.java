package muster.chart;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/// Which way the time of an overview runs, and how wide its margins are.
///
/// Places along the time axis come from a scale; places across it count from the drawing's top, or
/// from its left side.
sealed interface Flow {
  /// The drawing's width and height.
  record Size(double width, double height) {}

  /// For class and id: `wide` or `tall`.
  String name();

  boolean downward();

  /// Where the axis has its marks, across it.
  double axis();

  /// The least distance of two months that are named.
  double monthRoom(Horizon horizon);

  /// From one track to the next, of which a bar takes three quarters.
  double track();

  Size size(DayScale scale, double end, boolean recordEnds);

  /// A lane's name in lines for a lane whose tracks are so wide.
  List<Line> name(String label, double tracks);

  List<Label> names(List<Line> name, double at);

  /// The line between two lanes.
  String rule(double at, double end);

  Tick tick(MonthAxis.Words words, double at, double end);

  TimelineDrawing.Pin pin(PinMark mark, double at);

  /// Turns a box whose left and right lie along the time axis.
  Box box(Box along);

  EndLine recordEnd(Calendar.RecordEnd end, DayScale scale, double from, double to);

  /// To the right: names stand at the left of their lanes.
  record Across() implements Flow {
    private static final double WIDTH = 1000;
    private static final double GUTTER = 236;

    static DayScale scale(Horizon horizon) {
      return DayScale.even(horizon, GUTTER, WIDTH);
    }

    @Override
    public String name() {
      return "wide";
    }

    @Override
    public boolean downward() {
      return false;
    }

    @Override
    public double axis() {
      return 34;
    }

    @Override
    public double monthRoom(Horizon horizon) {
      return 40;
    }

    @Override
    public double track() {
      return 8;
    }

    @Override
    public Size size(DayScale scale, double end, boolean recordEnds) {
      return new Size(WIDTH, end + (recordEnds ? 22 : 2));
    }

    @Override
    public List<Line> name(String label, double tracks) {
      return Lettering.NAME.wrap(label, GUTTER - 12, 2);
    }

    @Override
    public List<Label> names(List<Line> name, double at) {
      return Line.stack(name, 0, at + 13);
    }

    @Override
    public String rule(double at, double end) {
      return Outline.line(0, at, WIDTH, at);
    }

    @Override
    public Tick tick(MonthAxis.Words words, double at, double end) {
      List<Label> labels = words.labels(at + 4, 11, WIDTH);
      return new Tick(words.className(), Outline.line(at, 0, at, end), labels, words.href());
    }

    @Override
    public TimelineDrawing.Pin pin(PinMark mark, double at) {
      return mark.across(at, List.of());
    }

    @Override
    public Box box(Box along) {
      return along;
    }

    @Override
    public EndLine recordEnd(Calendar.RecordEnd end, DayScale scale, double from, double to) {
      double x = scale.after(end.day());
      return new EndLine(Outline.line(x, from, x, to + 4), List.of(end.beside(x, to + 16, WIDTH)));
    }
  }

  /// Downward: names stand above their lanes and run upwards.
  record Down() implements Flow {
    private static final double WIDTH = 328;
    private static final double HEAD = 204;
    private static final double MONTHS = 42;
    private static final double ONE_LINE = 20;
    private static final double TWO_LINES = ONE_LINE + MonthAxis.LEADING;

    /// A month is as tall as its name, where years are named as tall as two lines.
    static DayScale scale(Horizon horizon) {
      return DayScale.of(horizon, HEAD, month -> length(horizon, month));
    }

    private static double length(Horizon horizon, YearMonth month) {
      boolean year = month.equals(horizon.first()) || month.getMonthValue() == 1;
      double least = Math.clamp(720.0 / horizon.months(), 3, ONE_LINE);
      return year && least == ONE_LINE ? TWO_LINES : least;
    }

    @Override
    public String name() {
      return "tall";
    }

    @Override
    public boolean downward() {
      return true;
    }

    @Override
    public double axis() {
      return MONTHS;
    }

    @Override
    public double monthRoom(Horizon horizon) {
      return 720.0 / horizon.months() < ONE_LINE ? TWO_LINES : ONE_LINE;
    }

    @Override
    public double track() {
      return 7;
    }

    @Override
    public Size size(DayScale scale, double end, boolean recordEnds) {
      return new Size(Math.max(WIDTH, end), scale.end() + 34);
    }

    @Override
    public List<Line> name(String label, double tracks) {
      int lines = (int) Math.clamp(tracks / Lettering.QUIET.leading(), 1, 2);
      return Lettering.QUIET.wrap(label, HEAD - 10, lines);
    }

    @Override
    public List<Label> names(List<Line> name, double at) {
      return IntStream.range(0, name.size())
          .mapToObj(n -> name.get(n).at(at + 11 + Line.height(name.subList(0, n)), HEAD - 6))
          .map(Label::upwards)
          .toList();
    }

    @Override
    public String rule(double at, double end) {
      return Outline.line(at, 0, at, end);
    }

    @Override
    public Tick tick(MonthAxis.Words words, double at, double end) {
      List<Label> labels = words.labels(0, at + 14, WIDTH);
      return new Tick(words.className(), Outline.line(0, at, end, at), labels, words.href());
    }

    @Override
    public TimelineDrawing.Pin pin(PinMark mark, double at) {
      return mark.down(at).unlinked();
    }

    @Override
    public Box box(Box along) {
      return new Box(
          /* left= */ along.top(),
          /* top= */ along.left(),
          /* right= */ along.bottom(),
          /* bottom= */ along.right());
    }

    @Override
    public EndLine recordEnd(Calendar.RecordEnd end, DayScale scale, double from, double to) {
      double y = scale.after(end.day());
      Line words = Lettering.QUIET.line(end.label(), WIDTH - MONTHS);
      return new EndLine(Outline.line(MONTHS, y, to, y), List.of(words.at(MONTHS, y + 14)));
    }
  }
}
