package muster.chart;

import java.util.List;
import java.util.stream.IntStream;

/// A measured line of text before it has a place.
///
/// @param text what is printed
/// @param full the whole text, of which `text` may be shortened
record Line(Lettering lettering, String text, String full) {

  /// The lines below one another, all beginning at `x`, the first on `baseline`.
  static List<Label> stack(List<Line> lines, double x, double baseline) {
    return IntStream.range(0, lines.size())
        .mapToObj(n -> lines.get(n).at(x, baseline + height(lines.subList(0, n))))
        .toList();
  }

  /// The lines below one another, all ending at `x`, the first on `baseline`.
  static List<Label> stackEnding(List<Line> lines, double x, double baseline) {
    return IntStream.range(0, lines.size())
        .mapToObj(n -> lines.get(n).endingAt(x, baseline + height(lines.subList(0, n))))
        .toList();
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
