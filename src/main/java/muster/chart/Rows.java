package muster.chart;

import java.util.ArrayList;
import java.util.List;

/// Packs intervals into as few rows as come, first row first, with a gap between neighbours.
final class Rows {
  private static final double GAP = 10;
  private final List<List<double[]>> rows = new ArrayList<>();

  /// Takes the first row in which the interval meets no other; rows count from 0.
  int take(double from, double to) {
    int row = 0;
    while (row < rows.size() && !free(row, from, to)) {
      row++;
    }
    if (row == rows.size()) {
      rows.add(new ArrayList<>());
    }
    rows.get(row).add(new double[] {from, to});
    return row;
  }

  private boolean free(int row, double from, double to) {
    return rows.get(row).stream().allMatch(it -> to + GAP <= it[0] || it[1] + GAP <= from);
  }

  int count() {
    return rows.size();
  }
}
