package muster.cli;

/// What the program's exit status says.
final class ExitStatus {
  /// Done, and what was checked holds.
  static final int DONE = 0;

  /// What was to be checked does not hold.
  static final int DOES_NOT_HOLD = 1;

  /// Wrong usage.
  static final int USAGE = 2;

  /// The disk or the network failed.
  static final int DISK = 3;

  /// A fault of ours.
  static final int OURS = 4;

  private ExitStatus() {}
}
