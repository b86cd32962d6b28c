package muster.chart;

import java.util.ArrayList;
import java.util.List;

/// Packs intervals into as few rows as come, first row first, with a gap between neighbours.
final class Rows {
  private final double gap;
  private final List<List<double[]>> rows = new ArrayList<>();

  /// @param gap the least distance between neighbours in a row
  Rows(double gap) {
    this.gap = gap;
  }

  /// Takes the first row in which the interval meets no other; rows count from 0.
  int take(double from, double to) {
    return take(from, to, 1);
  }

  /// Takes the first of so many rows below one another in which the interval meets no other.
  int take(double from, double to, int many) {
    int first = 0;
    while (!free(first, from, to, many)) {
      first++;
    }
    for (int row = first; row < first + many; row++) {
      at(row).add(new double[] {from, to});
    }
    return first;
  }

  private boolean free(int first, double from, double to, int many) {
    return rows.stream()
        .skip(first)
        .limit(many)
        .flatMap(List::stream)
        .allMatch(it -> to + gap <= it[0] || it[1] + gap <= from);
  }

  private List<double[]> at(int row) {
    if (row == rows.size()) {
      rows.add(new ArrayList<>());
    }
    return rows.get(row);
  }

  int count() {
    return rows.size();
  }
}
