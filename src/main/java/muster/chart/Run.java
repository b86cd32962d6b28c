package muster.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The marks of one series in the order of time: at least one.
record Run(Readings.Series series, List<Mark> marks) {

  Mark latest() {
    return marks.getLast();
  }

  /// Two neighbours that a line may join.
  private record Pair(Mark from, Mark to) {}

  /// The neighbours that are dated points; a bound or a range between them breaks the line.
  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int n = 1; n < marks.size(); n++) {
      if (marks.get(n - 1).joins() && marks.get(n).joins()) {
        pairs.add(new Pair(marks.get(n - 1), marks.get(n)));
      }
    }
    return pairs;
  }

  /// The line through the series, empty when nothing is joined.
  Optional<RangeChart.Line> line() {
    Outline path = new Outline();
    pairs().forEach(it -> path.move(it.from.x(), it.from.y()).to(it.to.x(), it.to.y()));
    String className = "range-chart__line range-chart__line--" + series.originator();
    return Optional.of(new RangeChart.Line(className, path.toString(), since()))
        .filter(line -> !line.path().isEmpty());
  }

  private String since() {
    return marks.stream()
        .map(mark -> mark.reading().since())
        .max(Comparator.naturalOrder())
        .orElse("");
  }

  /// What words must keep off: marks and the line.
  List<Box> taken() {
    List<Box> taken = new ArrayList<>();
    marks.forEach(mark -> taken.addAll(mark.taken()));
    pairs().forEach(it -> taken.addAll(Box.along(it.from.x(), it.from.y(), it.to.x(), it.to.y())));
    return taken;
  }
}
