package muster.chart;

import java.util.List;
import java.util.Optional;

/// A tick of an axis with its grid line.
///
/// @param className the class to print; a year's first month and the zero line have their own
/// @param line the grid line, path data
/// @param labels its words: a month and below it perhaps a year, or a number
/// @param href the month's heading on the page, empty when it has none
public record Tick(String className, String line, List<Label> labels, Optional<String> href) {
  public Tick {
    labels = List.copyOf(labels);
  }
}
