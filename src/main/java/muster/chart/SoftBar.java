package muster.chart;

import static java.util.Comparator.comparingDouble;

import java.util.List;

/// A stage at its place along the time axis, whichever way the axis runs.
record SoftBar(Timeline.Stage stage, Ends ends) {

  /// The dated stages of a lane in the order of their beginnings.
  static List<SoftBar> of(Timeline.Lane lane, DayScale scale) {
    return lane.stages().stream()
        .filter(stage -> stage.span().dated())
        .map(stage -> new SoftBar(stage, Ends.of(stage.span(), scale)))
        .sorted(
            comparingDouble((SoftBar bar) -> bar.ends().from())
                .thenComparingDouble(bar -> bar.ends().to()))
        .toList();
  }

  /// The class that gives the colour.
  String colour() {
    return "bar--" + stage.kind();
  }

  /// The bar ready to print.
  TimelineDrawing.Bar draw(Box box, Fades fades, List<Label> labels) {
    String paint = fades.paint(this);
    boolean outlined = stage.hollow() || stage.uncertain();
    return new TimelineDrawing.Bar(
        stage.href(),
        stage.full(),
        colour()
            + (stage.hollow() ? " bar--hollow" : "")
            + (stage.uncertain() ? " bar--uncertain" : ""),
        Decimal.of(box.left()),
        Decimal.of(box.top()),
        Decimal.of(box.right() - box.left()),
        Decimal.of(box.bottom() - box.top()),
        paint,
        outlined ? paint : "",
        labels);
  }
}
