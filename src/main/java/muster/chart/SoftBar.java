package muster.chart;

import java.util.Optional;

/// A stage at its place along the time axis, whichever way the axis runs.
///
/// @param id the gradient's id, unique on the page
record SoftBar(String id, Timeline.Stage stage, Ends ends) {

  String className() {
    return "timeline__bar timeline__bar--"
        + stage.kind()
        + (stage.hollow() ? " timeline__bar--hollow" : "")
        + (stage.uncertain() ? " timeline__bar--uncertain" : "");
  }

  /// What paints the bar, and its outline where it has one.
  String paint() {
    return ends.sharp() ? "currentColor" : "url(#" + id + ")";
  }

  /// The gradient along x; empty when both ends are sharp.
  Optional<Gradient> across() {
    String from = Decimal.of(ends.from());
    String to = Decimal.of(ends.to());
    return ends.sharp()
        ? Optional.empty()
        : Optional.of(new Gradient(id, className(), from, "0", to, "0", ends.stops()));
  }

  /// The gradient along y; empty when both ends are sharp.
  Optional<Gradient> down() {
    return across()
        .map(it -> new Gradient(id, it.className(), "0", it.x1(), "0", it.x2(), it.stops()));
  }
}
