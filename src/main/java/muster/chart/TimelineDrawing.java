package muster.chart;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A timeline ready to print as SVG: every attribute is a string, every list is in printing order.
///
/// Print in this order: fades, grid, ticks, lanes, the end of the record, stems, bars, pins. Text
/// never lies on text.
///
/// @param id every id in the drawing begins with it; `titleId` and `descriptionId` name the two
///   texts
/// @param title for `<title>`
/// @param description for `<desc>`
/// @param className `timeline`, with `timeline--wide` or `timeline--tall`
/// @param width user units, without a unit
/// @param height user units, without a unit
/// @param fades for `<defs>`
/// @param ticks the months, whose lines stand in [#grid] and [#januaries]
/// @param lanes the contingents' names and the lines between them
/// @param stems the lines from the axis to the words of events, path data, perhaps empty
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
    List<Fade> fades,
    List<Tick> ticks,
    List<Lane> lanes,
    String stems,
    List<Bar> bars,
    List<Pin> pins,
    Optional<EndLine> recordEnd,
    List<Timeline.Undated> undated) {

  public TimelineDrawing {
    fades = List.copyOf(fades);
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

  /// The small drawing for wide pages: no words but names of lanes; empty when nothing is dated.
  public static Optional<TimelineDrawing> overview(Timeline timeline) {
    return Horizon.of(timeline.days(), timeline.calendar())
        .map(horizon -> Overview.across(timeline, horizon).draw());
  }

  /// The small drawing for phones, time running downward: no words but names of lanes, and no links
  /// but those of lanes and months, as its bars are too small to be tapped; empty when nothing is
  /// dated.
  public static Optional<TimelineDrawing> tall(Timeline timeline) {
    return Horizon.of(timeline.days(), timeline.calendar())
        .map(horizon -> Overview.down(timeline, horizon).draw());
  }

  /// For `viewBox`.
  public String viewBox() {
    return "0 0 " + width + " " + height;
  }

  /// The lines of the months, path data.
  public String grid() {
    return lines(tick -> !tick.className().contains("january"));
  }

  /// The lines of the Januaries, path data.
  public String januaries() {
    return lines(tick -> tick.className().contains("january"));
  }

  private String lines(Predicate<Tick> which) {
    return ticks.stream().filter(which).map(Tick::line).collect(joining());
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
  public record Lane(String href, String line, List<Label> labels) {
    public Lane {
      labels = List.copyOf(labels);
    }
  }

  /// A stage's bar: a rectangle painted by a gradient that fades where its dates are soft.
  ///
  /// @param href empty where the drawing is too small to be tapped
  /// @param full the whole sentence, for `<title>`; empty where nothing is linked
  /// @param className `bar--<kind>`, with `bar--hollow` and `--uncertain`
  /// @param fill `currentColor` or a reference to a gradient
  /// @param stroke the same where the bar has an outline, else empty
  /// @param labels its words
  public record Bar(
      String href,
      String full,
      String className,
      String x,
      String y,
      String width,
      String height,
      String fill,
      String stroke,
      List<Label> labels) {
    public Bar {
      labels = List.copyOf(labels);
    }

    Bar unlinked() {
      return new Bar("", "", className, x, y, width, height, fill, stroke, labels);
    }
  }

  /// An event's pin.
  ///
  /// @param href empty where the drawing is too small to be tapped
  /// @param full the whole sentence, for `<title>`; empty where nothing is linked
  /// @param className `pin--uncertain` or empty
  /// @param range the line over the days on which it may have happened, path data; empty for a dot
  /// @param cx the dot, empty where there is a line
  /// @param cy the dot, empty where there is a line
  /// @param labels its words
  public record Pin(
      String href,
      String full,
      String className,
      String range,
      String cx,
      String cy,
      List<Label> labels) {
    public Pin {
      labels = List.copyOf(labels);
    }

    Pin unlinked() {
      return new Pin("", "", className, range, cx, cy, labels);
    }
  }
}
