package muster.load;

/// A file of the data folder as read.
///
/// @param shown its path as printed, with `/`, beginning with the data folder's name
/// @param text its content, without a byte order mark
/// @param sound whether it is text in UTF-8; if not, the content is only for showing lines
record FactFile(String shown, String text, boolean sound) {
  /// A file that is text.
  FactFile(String shown, String text) {
    this(shown, text, true);
  }

  boolean isJson() {
    return shown.endsWith(".json");
  }

  boolean isFacts() {
    return isJson() || shown.endsWith(".yaml") || shown.endsWith(".yml");
  }

  boolean isProse() {
    return shown.endsWith(".md");
  }
}
