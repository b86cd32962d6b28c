package muster.chart;

import java.util.List;
import java.util.Optional;

/// A timeline ready to print as SVG: every attribute is a string, every list is in printing order.
///
/// Print in this order: gradients, ticks, lanes, the end of the record, bars, pins. Text never lies
/// on text.
///
/// @param id every id in the drawing begins with it; `titleId` and `descriptionId` name the two
///   texts
/// @param title for `<title>`
/// @param description for `<desc>`
/// @param className `timeline timeline--wide` or `timeline timeline--tall`
/// @param width user units, without a unit
/// @param height user units, without a unit
/// @param viewBox for `viewBox`
/// @param gradients for `<defs>`
/// @param ticks the months
/// @param lanes the contingents' names and the lines between them
/// @param bars the stages
/// @param pins the events
/// @param recordEnd where the record ends
/// @param undated what has no place on a time axis: for the shelf, in the order of the input
public record TimelineDrawing(
    String id,
    String title,
    String description,
    String className,
    String width,
    String height,
    String viewBox,
    List<Gradient> gradients,
    List<Tick> ticks,
    List<Lane> lanes,
    List<Bar> bars,
    List<Pin> pins,
    Optional<EndLine> recordEnd,
    List<Timeline.Undated> undated) {

  public TimelineDrawing {
    gradients = List.copyOf(gradients);
    ticks = List.copyOf(ticks);
    lanes = List.copyOf(lanes);
    bars = List.copyOf(bars);
    pins = List.copyOf(pins);
    undated = List.copyOf(undated);
  }

  /// The drawing for wide pages, time running to the right; empty when nothing is dated.
  public static Optional<TimelineDrawing> wide(Timeline timeline) {
    return Horizon.of(timeline.days(), timeline.calendar())
        .map(horizon -> new WideTimeline(timeline, horizon).draw());
  }

  /// The drawing for phones, time running downward; empty when nothing is dated.
  public static Optional<TimelineDrawing> tall(Timeline timeline) {
    return Horizon.of(timeline.days(), timeline.calendar())
        .map(horizon -> new TallTimeline(timeline, horizon).draw());
  }

  /// The id of the `<title>`.
  public String titleId() {
    return id + "-title";
  }

  /// The id of the `<desc>`.
  public String descriptionId() {
    return id + "-desc";
  }

  /// The title's and the description's ids, for `aria-labelledby`.
  public String labelledBy() {
    return titleId() + " " + descriptionId();
  }

  /// A lane.
  ///
  /// @param line the rule above the lane, path data
  /// @param labels the contingent's name, wrapped
  public record Lane(String href, String className, String line, List<Label> labels) {
    public Lane {
      labels = List.copyOf(labels);
    }
  }

  /// A stage's bar: a rectangle painted by a gradient that fades where its dates are soft.
  ///
  /// @param full the whole sentence, for `<title>`
  /// @param className `timeline__bar timeline__bar--<kind>`, with `--hollow` and `--uncertain`
  /// @param paint for `fill` and `stroke`: `currentColor` or a reference to a gradient; which of
  ///   the two is seen, the class says
  /// @param leader path data from the bar to its label, empty when they touch; print all leaders
  ///   before all bars
  /// @param labels its words
  public record Bar(
      String href,
      String full,
      String className,
      String x,
      String y,
      String width,
      String height,
      String paint,
      String leader,
      List<Label> labels) {
    public Bar {
      labels = List.copyOf(labels);
    }
  }

  /// An event's pin.
  ///
  /// @param full the whole sentence, for `<title>`
  /// @param className `timeline__pin`, with `--uncertain`
  /// @param range the line over the days on which it may have happened, path data; empty for a day
  /// @param leader the stem from the dot to the label, path data
  /// @param cx the dot
  /// @param cy the dot
  /// @param radius the dot
  /// @param labels its words
  public record Pin(
      String href,
      String full,
      String className,
      String range,
      String leader,
      String cx,
      String cy,
      String radius,
      List<Label> labels) {
    public Pin {
      labels = List.copyOf(labels);
    }
  }
}
