package muster.words;

/// Years of which not every digit is given.
final class YearWords {
  private YearWords() {}

  /// "the 2020s" for `202X`, "the years 2000 to 2099" for `20XX`.
  static String unspecified(String digits) {
    if (digits.chars().allMatch(digit -> digit == 'X')) {
      return "a year not stated";
    }
    if (!digits.matches("[0-9]+X+")) {
      return "a year like " + digits;
    }
    String first = digits.replace('X', '0');
    return digits.endsWith("XX")
        ? "the years " + first + " to " + digits.replace('X', '9')
        : "the " + first + "s";
  }
}
