package muster.chart;

import java.util.List;
import java.util.Optional;

/// A chart of rival numbers over time, ready to print as SVG: every attribute is a string.
///
/// Print in this order: gradients, months, values, axis, the end of the record, lines, marks, key.
/// Text never lies on text.
///
/// @param id every id in the drawing begins with it
/// @param title for `<title>`
/// @param description for `<desc>`
/// @param className `range-chart range-chart--wide` or `range-chart range-chart--narrow`
/// @param width user units, without a unit
/// @param height user units, without a unit
/// @param viewBox for `viewBox`
/// @param gradients for `<defs>`: soft dots and bands
/// @param months the ticks of the time axis
/// @param values the ticks of the numbers' axis
/// @param axis what the numbers count
/// @param lines thin dashed lines, each through the numbers of one series
/// @param marks the claims
/// @param key the originators whose names found no room beside a mark, below the chart
/// @param recordEnd where the record ends
public record RangeChart(
    String id,
    String title,
    String description,
    String className,
    String width,
    String height,
    String viewBox,
    List<Gradient> gradients,
    List<Tick> months,
    List<Tick> values,
    List<Label> axis,
    List<Line> lines,
    List<Mark> marks,
    List<Mark> key,
    Optional<EndLine> recordEnd) {

  public RangeChart {
    gradients = List.copyOf(gradients);
    months = List.copyOf(months);
    values = List.copyOf(values);
    axis = List.copyOf(axis);
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
    key = List.copyOf(key);
  }

  /// The chart for wide pages; empty when there are no readings.
  public static Optional<RangeChart> wide(Readings readings) {
    return Horizon.of(readings.days(), readings.calendar())
        .map(horizon -> new RangeLayout(readings, horizon, "wide", Panel::wide).draw());
  }

  /// The chart for phones; empty when there are no readings.
  public static Optional<RangeChart> narrow(Readings readings) {
    return Horizon.of(readings.days(), readings.calendar())
        .map(horizon -> new RangeLayout(readings, horizon, "narrow", Panel::narrow).draw());
  }

  /// One mark alone, without axes and words, for a page that explains the marks.
  ///
  /// @param id unique on the page, letters, digits and `-`
  /// @param title what the mark is an example of
  public static RangeChart specimen(String id, String title, Readings.Reading reading) {
    return new Specimen(id, title, reading).draw();
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

  /// A line through the numbers of one series. The class has the originator's dash.
  ///
  /// @param since the day from which all that it joins was public, or empty
  public record Line(String className, String path, String since) {}

  /// A claim's mark: shapes, a leader and its words.
  ///
  /// @param full the whole sentence, for `<title>`
  /// @param className `range-chart__mark range-chart__mark--<n>` with the originator's index
  /// @param shapes what is drawn, back to front
  /// @param leader path data from the mark to its words, empty when they stand beside it
  /// @param labels its words, perhaps none
  /// @param since the day from which its claim was public, or empty
  public record Mark(
      String href,
      String full,
      String className,
      String since,
      List<Shape> shapes,
      String leader,
      List<Label> labels) {
    public Mark {
      shapes = List.copyOf(shapes);
      labels = List.copyOf(labels);
    }
  }

  /// A path of a mark.
  ///
  /// @param className one of `range-chart__dot`, `__halo`, `__tick`, `__arrow`, `__bar`, `__band`,
  ///   `__width`, `__sign`, with `--hollow` where the claim says no day
  /// @param path path data
  /// @param fill `none`, `currentColor` or a reference to a gradient
  public record Shape(String className, String path, String fill) {}
}
