package muster.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Gives marks their words: an originator's name and number, or a number alone, where there is
/// room.
final class RangeWords {
  private static final double[] NEAR = {Placement.BESIDE};
  private static final double[] ANYWHERE = {Placement.BESIDE, 18, 34, 52, 74, 100};

  private final Panel panel;
  private final Placement placement;

  /// @param taken what words must keep off
  RangeWords(Panel panel, List<Box> taken) {
    this.panel = panel;
    this.placement = new Placement(panel.area(), taken);
  }

  /// The originator's name with the number below it, or else the name alone; empty without room.
  Optional<PlacedWords> name(Readings.Series series, Mark mark) {
    List<Line> name = Lettering.NAME.wrap(series.label(), panel.nameRoom(), 2);
    List<Line> both = Stream.concat(name.stream(), number(mark).stream()).toList();
    return place(mark, both, ANYWHERE).or(() -> place(mark, name, ANYWHERE));
  }

  /// The number as worded, close to its mark; empty without room.
  Optional<PlacedWords> near(Mark mark) {
    return place(mark, number(mark), NEAR);
  }

  private List<Line> number(Mark mark) {
    return Lettering.WORDS.wrap(mark.reading().label(), panel.nameRoom(), 2);
  }

  private Optional<PlacedWords> place(Mark mark, List<Line> lines, double[] distances) {
    double width = lines.stream().mapToDouble(Line::width).max().orElseThrow();
    return placement
        .take(mark.reach(), width, Line.height(lines), distances)
        .map(spot -> words(lines, spot));
  }

  private static PlacedWords words(List<Line> lines, Placement.Spot spot) {
    double baseline = spot.box().top() + lines.getFirst().lettering().size() * 0.95;
    return new PlacedWords(Line.stack(lines, spot.box().left(), baseline), spot.leader());
  }
}
