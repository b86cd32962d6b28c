package muster.chart;

/// One line of text in a drawing.
///
/// @param text what is printed, perhaps shortened with an ellipsis
/// @param full the whole text: for a `<title>` where `cut` is true
/// @param x where the text starts, or ends when `anchor` is `end`
/// @param y the baseline
/// @param anchor for `text-anchor`: `end`, or empty where the text starts at `x`
/// @param turn for `transform`: turns a text that runs upwards, empty for all others
/// @param className `chart__strong`, `chart__quiet`, or empty; the style sheet has the sizes that
///   the layout has measured with
public record Label(
    String text, String full, String x, String y, String anchor, String turn, String className) {

  /// Whether the printed text is shorter than the whole.
  public boolean cut() {
    return !text.equals(full);
  }

  /// The same text running upwards from its place.
  Label upwards() {
    return new Label(text, full, x, y, anchor, "rotate(-90 " + x + " " + y + ")", className);
  }
}
