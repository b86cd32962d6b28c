package muster.time;

import java.time.format.DateTimeParseException;

/// What to say of a character that no rule allows where it stands.
final class Unexpected {
  private Unexpected() {}

  /// The problem of the next character, or of the end of the text.
  static DateTimeParseException at(Cursor cursor) {
    return cursor.fault(cursor.atEnd() ? "the date stops short; type the rest" : message(cursor));
  }

  /// The same where a comma or the end of a set should come.
  static DateTimeParseException inSet(Cursor cursor, String close) {
    if (cursor.atEnd()) {
      return cursor.fault("the set is not closed; type " + close + " at its end");
    }
    if (cursor.sees("/")) {
      return cursor.fault("a set holds no period with a slash; type a run with .. instead");
    }
    return at(cursor);
  }

  private static String message(Cursor cursor) {
    return switch (cursor.peek()) {
      case 'T', 't', ':' -> "a time of day is not recorded; leave it out";
      case ' ', '\t', '\u00A0' -> space(cursor.rest());
      case 'x', 'u' -> "a digit that is not stated is a capital letter; type X";
      case 'y' -> "the letter before a long year is a capital letter; type Y";
      case 'W', 'w' -> "weeks are not read; type the days, as in 2025-02-24/2025-03-02";
      case 'E', 'S', 'e', 's' -> "powers and significant digits are not read; type all digits or X";
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' ->
          "the dash is not a hyphen; type - between the parts, / between two dates";
      case '?', '~', '%' -> "one mark is enough at one place; type % for both ? and ~";
      case '/' -> "a period has two ends; type the parts of a date with hyphens";
      case '.' -> "two dots stand in sets, or alone at one end of a period; type 2025/..";
      case ',' -> "several dates stand in brackets; type [2025-01,2025-02]";
      case '-' -> "a date has three parts at most; type year-month-day";
      case '(', ')' -> "round brackets are not read; type the mark beside each part";
      case '[', '{' -> "a set stands alone; type no set inside another date";
      case ']', '}' -> "the bracket has no partner; type [ or { at the beginning of the set";
      default -> other(cursor);
    };
  }

  private static String space(String rest) {
    boolean time = rest.strip().matches("[0-9]{1,2}:.*");
    return time ? "a time of day is not recorded; leave it out" : "there is a space; leave it out";
  }

  private static String other(Cursor cursor) {
    String rest = cursor.rest();
    if (rest.startsWith("open") || rest.startsWith("unknown")) {
      return "the end of a period is no word; type .. if it is open, nothing if it is not known";
    }
    String character = Character.toString(rest.codePointAt(0));
    return "\"" + character + "\" does not belong here; type a date as year-month-day";
  }
}
