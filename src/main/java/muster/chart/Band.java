package muster.chart;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A lane of the wide timeline: its stages packed in rows, each with its words above its bar.
///
/// @param stages in the order of their beginnings
/// @param name the contingent's name in lines
/// @param top where the lane begins
/// @param bottom where it ends
record Band(Timeline.Lane lane, List<Row> stages, List<Line> name, double top, double bottom) {
  static final double BAR = 9;
  private static final double ROW = 36;
  private static final double NAME_ROOM = 146;
  private static final int NAME_LINES = 3;

  /// A stage in its row.
  ///
  /// @param text its words, shortened where they are wider than the drawing
  /// @param textAt where the words begin
  record Row(SoftBar bar, Line text, double textAt, double top) {
    double barTop() {
      return top + 19;
    }
  }

  static Band of(Timeline.Lane lane, String id, DayScale scale, double top) {
    Rows rows = new Rows();
    List<Row> stages = new ArrayList<>();
    for (SoftBar bar : bars(lane, id, scale)) {
      stages.add(row(bar, rows, scale, top));
    }
    List<Line> name = Lettering.NAME.wrap(lane.label(), NAME_ROOM, NAME_LINES);
    double height = Math.max(rows.count() * ROW, Line.height(name) + 10);
    return new Band(lane, stages, name, top, top + height + 10);
  }

  /// The dated stages of a lane in the order of their beginnings.
  static List<SoftBar> bars(Timeline.Lane lane, String id, DayScale scale) {
    return IntStream.range(0, lane.stages().size())
        .filter(n -> lane.stages().get(n).span().dated())
        .mapToObj(n -> bar(lane.stages().get(n), id + "-" + n, scale))
        .sorted(
            comparingDouble((SoftBar bar) -> bar.ends().from())
                .thenComparingDouble(bar -> bar.ends().to()))
        .toList();
  }

  private static SoftBar bar(Timeline.Stage stage, String id, DayScale scale) {
    return new SoftBar(id, stage, Ends.of(stage.span(), scale));
  }

  private static Row row(SoftBar bar, Rows rows, DayScale scale, double top) {
    Line text = Lettering.WORDS.line(bar.stage().label(), scale.end() - scale.start());
    double at = Math.min(bar.ends().from(), scale.end() - text.width());
    int row = rows.take(at, Math.max(at + text.width(), bar.ends().to()));
    return new Row(bar, text, at, top + 8 + row * ROW);
  }
}
