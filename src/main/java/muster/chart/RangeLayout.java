package muster.chart;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Lays out a chart of rival numbers: time to the right, numbers upwards, words beside the marks.
final class RangeLayout {
  private static final double MONTH_ROOM = 44;

  /// Room for an arrow to the left of the first mark.
  private static final double INSET = 34;

  /// Room below the panel for months and years.
  private static final double MONTHS = 40;

  private final Readings readings;
  private final String name;
  private final Panel panel;
  private final DayScale days;
  private final ValueScale values;
  private final List<Run> runs;
  private final Key key;

  /// @param name `wide` or `narrow`
  /// @param panels makes the panel for the width of the numbers' axis
  RangeLayout(Readings readings, Horizon horizon, String name, DoubleFunction<Panel> panels) {
    this.readings = readings;
    this.name = name;
    this.panel = panels.apply(width(ValueScale.of(readings.amounts(), panels.apply(0)).ticks()));
    this.values = ValueScale.of(readings.amounts(), panel);
    this.days = DayScale.even(horizon, panel.left() + INSET, panel.right() - 8);
    this.runs = IntStream.range(0, readings.series().size()).boxed().flatMap(this::run).toList();
    double end = readings.calendar().recordEnd().isPresent() ? 20 : 0;
    this.key = new Key(panel.width(), panel.bottom() + MONTHS + end + 20);
  }

  private double width(List<Long> ticks) {
    return ticks.stream()
        .mapToDouble(tick -> Lettering.QUIET.width(readings.numbers().apply(tick)))
        .max()
        .orElse(0);
  }

  private String id() {
    return readings.id() + "-" + name;
  }

  private Stream<Run> run(int index) {
    Readings.Series series = readings.series().get(index);
    List<Readings.Reading> inTime =
        series.readings().stream().sorted(comparingDouble(it -> days.middle(it.days()))).toList();
    List<Mark> marks =
        IntStream.range(0, inTime.size())
            .mapToObj(n -> mark(inTime.get(n), series.originator(), index + "-" + n))
            .toList();
    return marks.isEmpty() ? Stream.empty() : Stream.of(new Run(series, marks));
  }

  private Mark mark(Readings.Reading reading, int originator, String number) {
    return new MarkArtist(reading, originator, days, values).draw(id() + "-band-" + number);
  }

  RangeChart draw() {
    List<RangeChart.Mark> marks = marks();
    String width = Decimal.of(panel.width());
    String height = Decimal.of(key.bottom());
    return new RangeChart(
        id(),
        readings.title(),
        readings.description(),
        "range-chart range-chart--" + name,
        width,
        height,
        "0 0 " + width + " " + height,
        runs.stream()
            .flatMap(run -> run.marks().stream())
            .flatMap(it -> it.gradient().stream())
            .toList(),
        new MonthAxis(days, MONTH_ROOM).ticks(readings.calendar(), this::month),
        values.ticks().stream().map(this::value).toList(),
        Line.stack(Lettering.QUIET.wrap(readings.axis(), panel.width(), 1), 0, 14),
        runs.stream().flatMap(run -> run.line().stream()).toList(),
        marks,
        key.items(),
        readings.calendar().recordEnd().map(this::recordEnd));
  }

  /// Names come first, as they matter most; the other numbers take what room is left.
  private List<RangeChart.Mark> marks() {
    RangeWords words = new RangeWords(panel, taken());
    List<Optional<PlacedWords>> names = new ArrayList<>();
    for (Run run : runs) {
      names.add(words.name(run.series(), run.latest()));
    }
    List<RangeChart.Mark> marks = new ArrayList<>();
    for (int n = 0; n < runs.size(); n++) {
      marks.addAll(marks(runs.get(n), names.get(n), words));
    }
    return marks;
  }

  private List<RangeChart.Mark> marks(Run run, Optional<PlacedWords> named, RangeWords words) {
    List<RangeChart.Mark> marks = new ArrayList<>();
    for (Mark mark : run.marks().subList(0, run.marks().size() - 1)) {
      marks.add(mark.signed().with(words.near(mark)));
    }
    marks.add(latest(run, named, words));
    return marks;
  }

  private RangeChart.Mark latest(Run run, Optional<PlacedWords> named, RangeWords words) {
    if (named.isPresent()) {
      return run.latest().with(named);
    }
    key.add(run.series());
    return run.latest().signed().with(words.near(run.latest()));
  }

  private List<Box> taken() {
    Stream<Box> end =
        readings.calendar().recordEnd().map(it -> days.after(it.day())).stream()
            .flatMap(x -> Box.along(x, panel.top(), x, panel.bottom()).stream());
    return Stream.concat(runs.stream().flatMap(run -> run.taken().stream()), end).toList();
  }

  private Tick month(MonthAxis.Words words, double x) {
    double y = panel.bottom();
    List<Label> labels =
        Stream.of(
                Lettering.QUIET.start(words.month(), words.month(), x + 4, y + 17),
                Lettering.QUIET.start(words.year(), words.year(), x + 4, y + 33))
            .filter(label -> !label.text().isEmpty())
            .filter(label -> x + 4 + Lettering.QUIET.width(label.text()) <= panel.width())
            .toList();
    return new Tick(words.className(), Outline.line(x, y, x, y + 6), labels, words.href());
  }

  private Tick value(long value) {
    double y = values.at(value);
    String text = readings.numbers().apply(value);
    String className = value == values.low() ? "chart__value chart__value--base" : "chart__value";
    Label label = Lettering.QUIET.end(text, text, panel.left() - 8, y + 4);
    String line = Outline.line(panel.left(), y, panel.right(), y);
    return new Tick(className, line, List.of(label), Optional.empty());
  }

  private EndLine recordEnd(Calendar.RecordEnd end) {
    double x = days.after(end.day());
    double y = panel.bottom() + MONTHS + 14;
    Line text = Lettering.QUIET.line(end.label(), panel.width() / 2);
    Label label = x < panel.width() / 2 ? text.at(x, y) : text.endingAt(x, y);
    return new EndLine(Outline.line(x, panel.top(), x, panel.bottom()), List.of(label));
  }
}
