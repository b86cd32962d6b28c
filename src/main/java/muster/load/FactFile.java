package muster.load;

/// A file of the data folder as read.
///
/// @param shown its path as printed, with `/`, beginning with the data folder's name
/// @param text its content, without a byte order mark
record FactFile(String shown, String text) {
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
