package muster.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The tracks of a tall timeline: one for pins, then as many for each lane as its stages need.
///
/// Tracks are told apart on a provisional scale; on a longer one the stages only move apart.
///
/// @param lanes for each lane and each of its dated stages in the order of beginning, the track
/// @param count the number of tracks
record Tracks(List<List<Integer>> lanes, int count) {

  static Tracks of(Timeline timeline, DayScale scale) {
    int next = 1;
    List<List<Integer>> lanes = new ArrayList<>();
    for (Timeline.Lane lane : timeline.lanes()) {
      Rows rows = new Rows();
      lanes.add(rows(lane, rows, scale, next));
      next += rows.count();
    }
    return new Tracks(lanes, next);
  }

  private static List<Integer> rows(Timeline.Lane lane, Rows rows, DayScale scale, int first) {
    Stream<Ends> ends = Band.bars(lane, "", scale).stream().map(SoftBar::ends);
    return ends.map(it -> first + rows.take(it.from(), it.to())).toList();
  }
}
