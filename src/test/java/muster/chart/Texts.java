package muster.chart;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

/// The boxes of a drawing's texts, and what must hold of them.
final class Texts {
  private Texts() {}

  static Stream<Label> of(TimelineDrawing drawing) {
    return Stream.of(
            drawing.ticks().stream().flatMap(tick -> tick.labels().stream()),
            drawing.lanes().stream().flatMap(lane -> lane.labels().stream()),
            drawing.recordEnd().stream().flatMap(end -> end.labels().stream()),
            drawing.bars().stream().flatMap(bar -> bar.labels().stream()),
            drawing.pins().stream().flatMap(pin -> pin.labels().stream()))
        .flatMap(labels -> labels);
  }

  static Stream<Label> of(RangeChart chart) {
    return Stream.of(
            chart.months().stream().flatMap(tick -> tick.labels().stream()),
            chart.values().stream().flatMap(tick -> tick.labels().stream()),
            chart.axis().stream(),
            chart.recordEnd().stream().flatMap(end -> end.labels().stream()),
            chart.marks().stream().flatMap(mark -> mark.labels().stream()),
            chart.key().stream().flatMap(item -> item.labels().stream()))
        .flatMap(labels -> labels);
  }

  static Box box(Label label) {
    Lettering lettering = lettering(label.className());
    double size = lettering.size();
    double width = lettering.width(label.text());
    double x = Double.parseDouble(label.x());
    double y = Double.parseDouble(label.y());
    if (!label.turn().isEmpty()) {
      return new Box(x - size * 0.8, y - width, x + size * 0.25, y);
    }
    double left = label.anchor().equals("end") ? x - width : x;
    return new Box(left, y - size * 0.8, left + width, y + size * 0.25);
  }

  private static Lettering lettering(String className) {
    return Stream.of(Lettering.NAME, Lettering.WORDS, Lettering.QUIET)
        .filter(it -> it.className().equals(className))
        .findFirst()
        .orElseThrow();
  }

  /// Fails where two labels meet or one leaves the drawing by more than rounding explains.
  static void holdApart(List<Label> labels, Box drawing, String message) {
    List<Box> boxes = labels.stream().map(Texts::box).toList();
    for (int i = 0; i < boxes.size(); i++) {
      Label one = labels.get(i);
      assertTrue(drawing.grown(0.2).holds(boxes.get(i)), () -> message + " outside: " + one);
      for (int j = i + 1; j < boxes.size(); j++) {
        Label other = labels.get(j);
        assertFalse(
            boxes.get(i).grown(-0.1).meets(boxes.get(j)),
            () -> message + " on each other: " + one + " and " + other);
      }
    }
  }

  static Box frame(String width, String height) {
    return new Box(0, 0, Double.parseDouble(width), Double.parseDouble(height));
  }
}
