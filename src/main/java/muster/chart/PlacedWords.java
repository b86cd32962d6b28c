package muster.chart;

import java.util.List;

/// Words in their place, and the line that leads to them from their mark.
record PlacedWords(List<Label> labels, String leader) {
  PlacedWords {
    labels = List.copyOf(labels);
  }
}
