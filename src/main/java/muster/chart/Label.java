package muster.chart;

/// One line of text in a drawing.
///
/// @param text what is printed, perhaps shortened with an ellipsis
/// @param full the whole text: for a `<title>` where `cut` is true
/// @param x where the text starts, or ends when `anchor` is `end`
/// @param y the baseline
/// @param anchor `start` or `end`, for `text-anchor`
/// @param size for `font-size`: the size that the layout has measured with
/// @param className `chart__label`, with `--strong` or `--quiet`
public record Label(
    String text, String full, String x, String y, String anchor, String size, String className) {

  /// Whether the printed text is shorter than the whole.
  public boolean cut() {
    return !text.equals(full);
  }
}
