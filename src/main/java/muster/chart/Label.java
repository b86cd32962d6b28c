package muster.chart;

/// One line of text in a drawing.
///
/// @param text what is printed, perhaps shortened with an ellipsis
/// @param full the whole text: for a `<title>` where `cut` is true
/// @param x where the text starts, or ends when `anchor` is `end`
/// @param y the baseline
/// @param anchor `start`, `middle` or `end`, for `text-anchor`
/// @param className the class to print
public record Label(String text, String full, String x, String y, String anchor, String className) {

  /// Whether the printed text is shorter than the whole.
  public boolean cut() {
    return !text.equals(full);
  }
}
