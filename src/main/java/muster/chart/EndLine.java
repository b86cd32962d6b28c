package muster.chart;

import java.util.List;

/// The line where the record ends.
///
/// @param line path data
/// @param labels the words beside it
public record EndLine(String line, List<Label> labels) {
  public EndLine {
    labels = List.copyOf(labels);
  }
}
