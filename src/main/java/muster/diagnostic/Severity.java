package muster.diagnostic;

/// How much a problem weighs: an error stops the build, a warning and a note do not.
public enum Severity {
  ERROR("error"),
  WARNING("warning"),
  NOTE("note");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /// The word as printed: `error`, `warning` or `note`.
  public String word() {
    return word;
  }
}
