package muster.chart;

import java.util.List;

/// Prints drawings as a template would, for golden files and for the eye.
final class Svg {
  private final StringBuilder out = new StringBuilder();

  private Svg() {}

  static String of(TimelineDrawing drawing) {
    Svg svg = new Svg();
    svg.open(drawing.className(), drawing.viewBox(), drawing.title(), drawing.description());
    drawing.fades().forEach(svg::fade);
    drawing.ticks().forEach(svg::tick);
    drawing.lanes().forEach(svg::lane);
    drawing.recordEnd().ifPresent(svg::end);
    svg.path("chart__leader", drawing.stems());
    drawing.bars().forEach(svg::bar);
    drawing.pins().forEach(svg::pin);
    return svg.close();
  }

  static String of(RangeChart chart) {
    Svg svg = new Svg();
    svg.open(chart.className(), chart.viewBox(), chart.title(), chart.description());
    svg.gradients(chart.gradients());
    chart.values().forEach(svg::tick);
    chart.months().forEach(svg::tick);
    chart.axis().forEach(svg::label);
    chart.recordEnd().ifPresent(svg::end);
    chart.lines().forEach(line -> svg.path(line.className(), line.path()));
    chart.marks().forEach(mark -> svg.path("chart__leader", mark.leader()));
    chart.marks().forEach(svg::mark);
    chart.key().forEach(svg::mark);
    return svg.close();
  }

  private void mark(RangeChart.Mark mark) {
    line("<a href='" + text(mark.href()) + "' class='" + mark.className() + "'>");
    line("<title>" + text(mark.full()) + "</title>");
    for (RangeChart.Shape it : mark.shapes()) {
      line("<path class='" + it.className() + "' d='" + it.path() + "' fill='" + it.fill() + "'/>");
    }
    mark.labels().forEach(this::label);
    line("</a>");
  }

  private void open(String className, String viewBox, String title, String description) {
    line(
        "<svg xmlns='http://www.w3.org/2000/svg' class='"
            + className
            + "' viewBox='"
            + viewBox
            + "'>");
    line("<title>" + text(title) + "</title>");
    line("<desc>" + text(description) + "</desc>");
  }

  private String close() {
    line("</svg>");
    return out.toString();
  }

  private void fade(Fade fade) {
    line(
        "<linearGradient"
            + attribute("id", fade.id())
            + attribute("class", fade.className())
            + attribute("x2", fade.x2())
            + attribute("y2", fade.y2())
            + ">");
    for (Fade.Stop stop : fade.stops()) {
      String offset = attribute("offset", stop.offset());
      line("<stop" + offset + attribute("stop-opacity", stop.opacity()) + "/>");
    }
    line("</linearGradient>");
  }

  private void gradients(List<Gradient> gradients) {
    for (Gradient it : gradients) {
      line(
          "<linearGradient id='"
              + it.id()
              + "' class='"
              + it.className()
              + "'"
              + " gradientUnits='userSpaceOnUse' x1='"
              + it.x1()
              + "' y1='"
              + it.y1()
              + "' x2='"
              + it.x2()
              + "' y2='"
              + it.y2()
              + "'>");
      it.stops()
          .forEach(stop ->
              line(
                  "<stop offset='"
                      + stop.offset()
                      + "' stop-color='currentColor' stop-opacity='"
                      + stop.opacity()
                      + "'/>"));
      line("</linearGradient>");
    }
  }

  private void tick(Tick tick) {
    line("<g class='" + tick.className() + "'>");
    path("chart__grid", tick.line());
    tick.href().ifPresent(this::link);
    tick.labels().forEach(this::label);
    line(tick.href().isPresent() ? "</a></g>" : "</g>");
  }

  private void lane(TimelineDrawing.Lane lane) {
    path("chart__rule", lane.line());
    link(lane.href());
    lane.labels().forEach(this::label);
    line("</a>");
  }

  private void end(EndLine end) {
    path("chart__end", end.line());
    end.labels().forEach(this::label);
  }

  private void bar(TimelineDrawing.Bar bar) {
    link(bar.href());
    line("<title>" + text(bar.full()) + "</title>");
    line(
        "<rect"
            + attribute("class", bar.className())
            + attribute("x", bar.x())
            + attribute("y", bar.y())
            + attribute("width", bar.width())
            + attribute("height", bar.height())
            + attribute("fill", bar.fill())
            + attribute("stroke", bar.stroke())
            + "/>");
    bar.labels().forEach(this::label);
    line("</a>");
  }

  private void pin(TimelineDrawing.Pin pin) {
    link(pin.href());
    line("<title>" + text(pin.full()) + "</title>");
    path(pin.className(), pin.range());
    if (pin.range().isEmpty()) {
      String at = attribute("cx", pin.cx()) + attribute("cy", pin.cy());
      line("<circle r='4'" + attribute("class", pin.className()) + at + "/>");
    }
    pin.labels().forEach(this::label);
    line("</a>");
  }

  private void label(Label label) {
    String title = label.cut() ? "<title>" + text(label.full()) + "</title>" : "";
    line(
        "<text"
            + attribute("class", label.className())
            + attribute("x", label.x())
            + attribute("y", label.y())
            + attribute("text-anchor", label.anchor())
            + attribute("transform", label.turn())
            + ">"
            + title
            + text(label.text())
            + "</text>");
  }

  /// An attribute with a blank before it; nothing where it is empty, as templates have it.
  private static String attribute(String name, String value) {
    return value.isEmpty() ? "" : " " + name + "='" + text(value) + "'";
  }

  private void path(String className, String path) {
    if (!path.isEmpty()) {
      line("<path class='" + className + "' d='" + path + "'/>");
    }
  }

  private void link(String href) {
    line("<a href='" + text(href) + "'>");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private static String text(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
  }
}
