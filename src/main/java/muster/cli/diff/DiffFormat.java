package muster.cli.diff;

/// How what changed is printed.
public enum DiffFormat {
  TEXT,
  MARKDOWN,
  JSON;

  /// All of it in this form.
  ///
  /// @param color whether text may have colours
  public String print(Comparison comparison, boolean color) {
    return switch (this) {
      case TEXT -> DiffText.of(comparison, color);
      case MARKDOWN -> DiffMarkdown.of(comparison);
      case JSON -> DiffJson.of(comparison);
    };
  }
}
