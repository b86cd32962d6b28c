package muster.chart;

import java.util.ArrayList;
import java.util.List;

/// Lays a timeline out small: its lanes have their names, but stages and events no words. Bars are
/// packed in tracks that run along the time axis, which runs to the right or downward.
final class Overview {
  private static final double PAD = 5;
  private static final double GAP = 2;

  /// The track of the pins.
  private static final double PINS = 14;

  private final Timeline timeline;
  private final Flow flow;
  private final DayScale scale;
  private final List<Strip> strips;
  private final double from;
  private final double end;

  /// A lane between two lines along the time axis.
  ///
  /// @param tracks of each bar
  private record Strip(
      Timeline.Lane lane,
      List<SoftBar> bars,
      List<Integer> tracks,
      List<Line> name,
      double from,
      double to) {}

  private Overview(Timeline timeline, Flow flow, DayScale scale) {
    this.timeline = timeline;
    this.flow = flow;
    this.scale = scale;
    this.from = flow.axis() + PINS;
    this.strips = new ArrayList<>();
    double next = from;
    for (Timeline.Lane lane : timeline.lanes()) {
      strips.add(strip(lane, next));
      next = strips.getLast().to();
    }
    this.end = next;
  }

  static Overview across(Timeline timeline, Horizon horizon) {
    return new Overview(timeline, new Flow.Across(), Flow.Across.scale(horizon));
  }

  static Overview down(Timeline timeline, Horizon horizon) {
    return new Overview(timeline, new Flow.Down(), Flow.Down.scale(horizon));
  }

  private Strip strip(Timeline.Lane lane, double at) {
    List<SoftBar> bars = SoftBar.of(lane, scale);
    Rows rows = new Rows(GAP);
    List<Integer> tracks =
        bars.stream().map(it -> rows.take(it.ends().from(), it.ends().to())).toList();
    double tracked = rows.count() * flow.track();
    List<Line> name = flow.name(lane.label(), tracked);
    return new Strip(lane, bars, tracks, name, at, at + Math.max(tracked, Line.height(name)) + PAD);
  }

  TimelineDrawing draw() {
    Fades fades = new Fades(id(), flow.downward());
    List<TimelineDrawing.Bar> bars =
        strips.stream().flatMap(strip -> bars(strip, fades).stream()).toList();
    Flow.Size size = flow.size(scale, end, timeline.calendar().recordEnd().isPresent());
    return new TimelineDrawing(
        id(),
        timeline.title(),
        timeline.description(),
        "timeline timeline--" + flow.name(),
        Decimal.of(size.width()),
        Decimal.of(size.height()),
        fades.all(),
        new MonthAxis(scale, flow.monthRoom(scale.horizon()))
            .ticks(timeline.calendar(), (words, at) -> flow.tick(words, at, end)),
        strips.stream().map(this::lane).toList(),
        "",
        bars,
        timeline.datedPins().stream()
            .map(pin -> flow.pin(PinMark.of(scale, pin), flow.axis() + PINS / 2))
            .toList(),
        timeline.calendar().recordEnd().map(it -> flow.recordEnd(it, scale, from, end)),
        timeline.undated());
  }

  private String id() {
    return timeline.id() + "-" + flow.name();
  }

  private List<TimelineDrawing.Bar> bars(Strip strip, Fades fades) {
    List<TimelineDrawing.Bar> bars = new ArrayList<>();
    for (SoftBar bar : strip.bars()) {
      double at = strip.from() + PAD / 2 + (strip.tracks().get(bars.size()) + 0.125) * flow.track();
      Box box = new Box(bar.ends().from(), at, bar.ends().to(), at + 0.75 * flow.track());
      TimelineDrawing.Bar drawn = bar.draw(flow.box(box), fades, List.of());
      bars.add(flow.downward() ? drawn.unlinked() : drawn);
    }
    return bars;
  }

  private TimelineDrawing.Lane lane(Strip strip) {
    return new TimelineDrawing.Lane(
        strip.lane().href(),
        flow.rule(strip.from(), scale.end()),
        flow.names(strip.name(), strip.from() + PAD / 2));
  }
}
