package muster.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Lays a timeline out for wide pages: time runs to the right, pins above the axis, lanes below it.
final class WideTimeline {
  private static final double WIDTH = 880;
  private static final double GUTTER = 160;
  private static final double AXIS = 44;
  private static final double MONTH_ROOM = 40;

  private final Timeline timeline;
  private final String id;
  private final DayScale scale;
  private final PinBand pins;
  private final double axis;
  private final List<Band> bands;
  private final double bottom;

  WideTimeline(Timeline timeline, Horizon horizon) {
    this.timeline = timeline;
    this.id = timeline.id() + "-wide";
    List<Timeline.Pin> dated =
        timeline.pins().stream().filter(pin -> pin.days().isPresent()).toList();
    this.scale = scale(horizon, dated);
    this.pins = PinBand.of(dated, scale);
    this.axis = 14 + pins.height();
    this.bands = bands(timeline.lanes(), axis + AXIS);
    this.bottom = bands.isEmpty() ? axis + AXIS : bands.getLast().bottom();
  }

  /// Leaves room at the right for the words of the last pins.
  private static DayScale scale(Horizon horizon, List<Timeline.Pin> pins) {
    DayScale unit = DayScale.even(horizon, 0, 1);
    double room = WIDTH - GUTTER - 1;
    double length =
        pins.stream()
            .mapToDouble(
                pin -> (room - Flags.STEM - PinBand.width(pin)) / unit.middle(PinBand.days(pin)))
            .reduce(room, Math::min);
    return DayScale.even(horizon, GUTTER, GUTTER + length);
  }

  private List<Band> bands(List<Timeline.Lane> lanes, double from) {
    List<Band> list = new ArrayList<>();
    double top = from;
    for (Timeline.Lane lane : lanes) {
      Band band = Band.of(lane, id + "-" + list.size(), scale, top);
      list.add(band);
      top = band.bottom();
    }
    return list;
  }

  TimelineDrawing draw() {
    boolean ends = timeline.calendar().recordEnd().isPresent();
    String height = Decimal.of(bottom + (ends ? 24 : 4));
    return new TimelineDrawing(
        id,
        timeline.title(),
        timeline.description(),
        "timeline timeline--wide",
        Decimal.of(WIDTH),
        height,
        "0 0 " + Decimal.of(WIDTH) + " " + height,
        rows().flatMap(row -> row.bar().across().stream()).toList(),
        new MonthAxis(scale, MONTH_ROOM).ticks(timeline.calendar(), this::tick),
        bands.stream().map(this::lane).toList(),
        rows().map(this::bar).toList(),
        pins.draw(axis),
        timeline.calendar().recordEnd().map(this::recordEnd),
        timeline.undated());
  }

  private Stream<Band.Row> rows() {
    return bands.stream().flatMap(band -> band.stages().stream());
  }

  private Tick tick(MonthAxis.Words words, double x) {
    List<Label> labels =
        Stream.of(
                Lettering.QUIET.start(words.month(), words.month(), x + 4, axis + 17),
                Lettering.QUIET.start(words.year(), words.year(), x + 4, axis + 33))
            .filter(label -> !label.text().isEmpty())
            .filter(label -> x + 4 + Lettering.QUIET.width(label.text()) <= WIDTH)
            .toList();
    return new Tick(words.className(), Outline.line(x, axis, x, bottom), labels, words.href());
  }

  private TimelineDrawing.Lane lane(Band band) {
    List<Label> labels = Line.stack(band.name(), 0, band.top() + 22);
    String rule = Outline.line(0, band.top(), WIDTH, band.top());
    return new TimelineDrawing.Lane(band.lane().href(), "timeline__lane", rule, labels);
  }

  private TimelineDrawing.Bar bar(Band.Row row) {
    SoftBar bar = row.bar();
    Ends ends = bar.ends();
    Timeline.Stage stage = bar.stage();
    return new TimelineDrawing.Bar(
        stage.href(),
        stage.full(),
        bar.className(),
        Decimal.of(ends.from()),
        Decimal.of(row.barTop()),
        Decimal.of(ends.to() - ends.from()),
        Decimal.of(Band.BAR),
        bar.paint(),
        "",
        List.of(row.text().at(row.textAt(), row.top() + 13)));
  }

  private EndLine recordEnd(Calendar.RecordEnd end) {
    double x = scale.after(end.day());
    Line text = Lettering.QUIET.line(end.label(), WIDTH / 2);
    double y = bottom + 17;
    Label label = x < WIDTH / 2 ? text.at(x, y) : text.endingAt(x, y);
    return new EndLine(Outline.line(x, axis + AXIS - 4, x, bottom + 4), List.of(label));
  }
}
