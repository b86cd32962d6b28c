package muster.cli;

/// Puts counts of things into words.
final class Counts {
  private Counts() {}

  /// "no errors", "1 error", "3 errors".
  static String of(int count, String noun) {
    return (count == 0 ? "no" : count) + " " + noun + (count == 1 ? "" : "s");
  }

  /// "0 files", "1 file", "14 files".
  static String number(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
