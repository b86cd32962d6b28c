package muster.chart;

import java.util.ArrayList;
import java.util.List;

/// Lays a timeline out for wide pages: time runs to the right, pins above the axis, lanes below it.
final class WideTimeline {
  private static final double WIDTH = 1000;
  private static final double GUTTER = 160;

  /// For the words of the last stages and pins.
  private static final double MARGIN = 130;

  private static final double AXIS = 40;
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
    this.scale = DayScale.even(horizon, GUTTER, WIDTH - MARGIN);
    this.pins = PinBand.of(timeline.datedPins(), scale, WIDTH);
    this.axis = 8 + pins.height();
    this.bands = bands(timeline.lanes(), axis + AXIS);
    this.bottom = bands.isEmpty() ? axis + AXIS : bands.getLast().bottom();
  }

  private List<Band> bands(List<Timeline.Lane> lanes, double from) {
    List<Band> list = new ArrayList<>();
    double top = from;
    for (Timeline.Lane lane : lanes) {
      Band band = Band.of(lane, scale, WIDTH, top);
      list.add(band);
      top = band.bottom();
    }
    return list;
  }

  TimelineDrawing draw() {
    boolean ends = timeline.calendar().recordEnd().isPresent();
    Fades fades = new Fades(id, false);
    List<TimelineDrawing.Bar> bars =
        bands.stream()
            .flatMap(band -> band.stages().stream())
            .map(row -> row.bar().draw(row.box(), fades, List.of(row.label())))
            .toList();
    return new TimelineDrawing(
        id,
        timeline.title(),
        timeline.description(),
        "timeline timeline--wide",
        Decimal.of(WIDTH),
        Decimal.of(bottom + (ends ? 24 : 4)),
        fades.all(),
        new MonthAxis(scale, MONTH_ROOM).ticks(timeline.calendar(), this::tick),
        bands.stream().map(this::lane).toList(),
        pins.stems(axis),
        bars,
        pins.draw(axis),
        timeline.calendar().recordEnd().map(this::recordEnd),
        timeline.undated());
  }

  private Tick tick(MonthAxis.Words words, double x) {
    List<Label> labels = words.labels(x + 4, axis + 17, WIDTH);
    return new Tick(words.className(), Outline.line(x, axis, x, bottom), labels, words.href());
  }

  private TimelineDrawing.Lane lane(Band band) {
    String rule = Outline.line(0, band.top(), WIDTH, band.top());
    return new TimelineDrawing.Lane(band.lane().href(), rule, band.names());
  }

  private EndLine recordEnd(Calendar.RecordEnd end) {
    double x = scale.after(end.day());
    String line = Outline.line(x, axis + AXIS - 4, x, bottom + 4);
    return new EndLine(line, List.of(end.beside(x, bottom + 17, WIDTH)));
  }
}
