package muster.cli;

/// The command was used wrongly; the message says what to type instead.
final class Misuse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String advice;

  Misuse(String advice) {
    super(advice);
    this.advice = advice;
  }

  /// What is wrong and what to type instead, in one line.
  String advice() {
    return advice;
  }
}
