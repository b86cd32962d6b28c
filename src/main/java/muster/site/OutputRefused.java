package muster.site;

/// A folder that no site is written to, so that nothing of anybody's is overwritten.
public final class OutputRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  OutputRefused(String reason) {
    super(reason);
    this.reason = reason;
  }

  /// Why, and what to do instead; it reads on after the folder's name.
  public String reason() {
    return reason;
  }
}
