package muster.chart;

import java.util.ArrayList;
import java.util.List;

/// A measured line of text before it has a place.
///
/// @param text what is printed
/// @param full the whole text, of which `text` may be shortened
record Line(Lettering lettering, String text, String full) {

  /// The lines below one another, all beginning at `x`, the first on `baseline`.
  static List<Label> stack(List<Line> lines, double x, double baseline) {
    List<Label> labels = new ArrayList<>();
    double y = baseline;
    for (Line line : lines) {
      labels.add(line.at(x, y));
      y += line.lettering.leading();
    }
    return labels;
  }

  /// The distance from the first line's top to the last line's bottom, in whole leadings.
  static double height(List<Line> lines) {
    return lines.stream().mapToDouble(line -> line.lettering.leading()).sum();
  }

  Label at(double x, double baseline) {
    return lettering.start(text, full, x, baseline);
  }

  Label endingAt(double x, double baseline) {
    return lettering.end(text, full, x, baseline);
  }

  double width() {
    return lettering.width(text);
  }
}
