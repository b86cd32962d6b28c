package muster.time;

import java.util.Optional;

/// What is wrong with the digits of a part before their value is asked for.
final class Shape {
  private static final int LONGEST_YEAR = 9;

  private Shape() {}

  /// @param digits with the sign and the `Y` in front
  static Optional<String> faultOfYear(String digits) {
    if (digits.startsWith("Y")) {
      return faultOfLongYear(digits.substring(1));
    }
    String plain = digits.startsWith("-") ? digits.substring(1) : digits;
    return switch (plain.length()) {
      case 4 -> digits.equals("-0000") ? noYearMinusZero() : Optional.empty();
      case 2 -> Optional.of(notAYear(digits) + " (a century is 20XX)");
      case 3 -> Optional.of(notAYear(digits) + " (a decade is 202X)");
      case 8 -> Optional.of("the hyphens are missing; type " + hyphenated(plain));
      default -> Optional.of(notAYear(digits));
    };
  }

  private static String notAYear(String digits) {
    return quoted(digits)
        + " is not a year; type the year first and with four digits, as in 2025-02-26";
  }

  private static Optional<String> noYearMinusZero() {
    return Optional.of("there is no year -0000; type 0000 for the year 1 BC");
  }

  // EDTF L1: Y stands before years of more than four digits only.
  private static Optional<String> faultOfLongYear(String digits) {
    String plain = digits.startsWith("-") ? digits.substring(1) : digits;
    if (plain.indexOf('X') >= 0) {
      return Optional.of("a year with Y has no unspecified digits; type every digit");
    }
    if (plain.length() == 4) {
      return Optional.of("a year of four digits has no Y; type " + digits);
    }
    boolean fits = plain.length() > 4 && plain.length() <= LONGEST_YEAR && !plain.startsWith("0");
    return fits
        ? Optional.empty()
        : Optional.of("a year with Y has five to nine digits, the first not 0; type Y17000");
  }

  static Optional<String> faultOfMonth(String digits) {
    return switch (digits.length()) {
      case 2 -> Optional.empty();
      case 1 -> Optional.of(quoted(digits) + " is not a month; type 0" + digits);
      case 3 -> Optional.of("days are not counted through the year; type month and day, as 02-26");
      default -> Optional.of(quoted(digits) + " is not a month; type two digits, such as 02");
    };
  }

  static Optional<String> faultOfDay(String digits) {
    return switch (digits.length()) {
      case 2 -> Optional.empty();
      case 1 -> Optional.of(quoted(digits) + " is not a day; type 0" + digits);
      default -> Optional.of(quoted(digits) + " is not a day; type two digits, such as 09");
    };
  }

  private static String hyphenated(String eight) {
    return eight.substring(0, 4) + "-" + eight.substring(4, 6) + "-" + eight.substring(6);
  }

  private static String quoted(String digits) {
    return "\"" + digits + "\"";
  }
}
