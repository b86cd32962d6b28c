package muster.time;

import java.time.format.DateTimeParseException;
import java.util.HexFormat;

/// What to say of a character that no rule allows where it stands.
final class Unexpected {
  private static final String TIME = "a time of day is not recorded; leave it out";

  private Unexpected() {}

  /// The problem of what comes next where the date should have ended.
  static DateTimeParseException at(Cursor cursor) {
    return cursor.fault(message(cursor));
  }

  /// The same where the digits of a year, month or day should come.
  static DateTimeParseException insteadOf(String part, Cursor cursor) {
    return switch (cursor.peek()) {
      case Cursor.END, ',', ']', '}', '/' ->
          cursor.fault("the " + part + " is missing; type it, or leave out what comes before it");
      default -> at(cursor);
    };
  }

  /// The same where a comma or the end of a set should come.
  static DateTimeParseException inSet(Cursor cursor, String close) {
    return switch (cursor.peek()) {
      case Cursor.END, ']', '}' ->
          cursor.fault("the set is not closed; type " + close + " at its end");
      case '/' -> cursor.fault("a set holds no period; type a run, as in [2024..2025]");
      default -> at(cursor);
    };
  }

  private static String message(Cursor cursor) {
    return switch (cursor.peek()) {
      case 'T', ':' -> TIME;
      case ' ', '\t', '\u00A0' -> space(cursor.rest());
      case 'W', 'w' -> "weeks are not read; type the days, as in 2025-02-24/2025-03-02";
      case 'Q', 'q' -> "quarters are not read; type the months, as in 2025-01/2025-03";
      case 'E', 'S', 'e', 's' ->
          "powers and significant digits are not read; type every digit, or X";
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' ->
          "the dash is not a hyphen; type - inside a date, / between two dates";
      case '?', '~', '%' -> "one mark is enough in one place; type % for both ? and ~";
      case '/' -> "a slash stands between two dates; type a day with hyphens, as in 2025-02-26";
      case '.' -> "dots stand at the end of a period or in a set; type 2025/.. or [2024..2025]";
      case ',' -> "several dates stand in brackets; type [2025-01,2025-02]";
      case '-' -> "there is one hyphen too many; type a day as 2025-02-26";
      case '(', ')' -> "round brackets are not read; type the mark beside each part";
      case '[', '{' -> "a set stands alone; type no set inside of another date";
      case ']', '}' -> "the bracket has no partner; type [ or { at the beginning of the set";
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'X' ->
          "a hyphen is missing; type a day as 2025-02-26";
      default -> other(cursor.rest());
    };
  }

  private static String space(String rest) {
    return rest.strip().matches("[0-9]{1,2}:.*") ? TIME : "there is a space; leave it out";
  }

  private static String other(String rest) {
    if (rest.startsWith("open") || rest.startsWith("unknown")) {
      return "the end of a period is no word; type .. if it is open, nothing if it is not known";
    }
    if (rest.matches("t[0-9].*")) {
      return TIME;
    }
    return switch (rest.charAt(0)) {
      case 'x', 'u' -> "a digit that is not stated is a capital letter; type X";
      case 'y' -> "the letter before a long year is a capital letter; type Y";
      case 'c' -> "a date near the true one carries a mark; type ~ after it";
      default -> name(rest.codePointAt(0)) + " does not belong here; type a date as 2025-02-26";
    };
  }

  /// The character itself if it can be seen, else its number in Unicode.
  private static String name(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          "U+" + HexFormat.of().withUpperCase().toHexDigits(character, character > 0xFFFF ? 6 : 4);
      default -> "\"" + Character.toString(character) + "\"";
    };
  }
}
