package muster.time;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/// A year, month, season or day as written, with the marks on its left and on its right.
///
/// What a mark does depends on its side, and for the right side on the parts that follow: ask
/// [EdtfDate.Point#yearQualifier()] and its sisters for what a part carries in the end.
///
/// @param digits as typed: `2025`, `-0044`, `Y17000`, `202X`, `02`, `XX`
/// @param before the mark on the left, which qualifies this part alone. EDTF L2: individual
///   component
/// @param after the mark on the right, which qualifies this part and all on its left. EDTF L2:
///   group of components; at the end of the date EDTF L1: the complete date
public record Part(String digits, Qualifier before, Qualifier after) {

  /// @throws IllegalArgumentException if there are other characters than digits, `X`, or a `Y` or
  ///   hyphen in front
  public Part {
    if (!isShaped(digits)) {
      throw new IllegalArgumentException("digits: \"" + digits + "\" is no part of a date");
    }
  }

  /// `Y?-?[0-9X]{2,9}`, read here, as every date is made of such parts.
  private static boolean isShaped(String text) {
    int start = text.startsWith("Y") ? 1 : 0;
    if (text.startsWith("-", start)) {
      start++;
    }
    int count = text.length() - start;
    for (int at = start; at < text.length(); at++) {
      char digit = text.charAt(at);
      if (digit != 'X' && (digit < '0' || digit > '9')) {
        return false;
      }
    }
    return count >= 2 && count <= 9;
  }

  /// A part without marks.
  public static Part of(String digits) {
    return new Part(digits, Qualifier.NONE, Qualifier.NONE);
  }

  /// The part as typed, marks included.
  public String text() {
    return marks() == Qualifier.NONE ? digits : before.mark() + digits + after.mark();
  }

  /// True if a digit of it is `X`.
  public boolean unspecified() {
    return digits.indexOf('X') >= 0;
  }

  /// True if it has no mark and every digit is given.
  boolean certain() {
    return before == Qualifier.NONE && after == Qualifier.NONE && !unspecified();
  }

  /// The number, unless a digit is unspecified. Years are astronomical: `0000` is 1 BC.
  public OptionalInt value() {
    return unspecified() ? OptionalInt.empty() : OptionalInt.of(number('0'));
  }

  /// EDTF L1: 21 to 24 in the place of a month.
  boolean isSeason() {
    return digits.length() == 2
        && digits.charAt(0) == '2'
        && digits.charAt(1) >= '1'
        && digits.charAt(1) <= '4';
  }

  /// The two marks together.
  Qualifier marks() {
    return before.and(after);
  }

  /// The least number that the part can mean.
  int least() {
    return unspecified() ? Math.min(number('0'), number('9')) : number('0');
  }

  /// The greatest number that the part can mean.
  int greatest() {
    return Math.max(number('0'), number('9'));
  }

  /// Every number that the part can mean, ascending. EDTF L2: unspecified digit.
  IntStream values() {
    return IntStream.rangeClosed(least(), greatest()).filter(this::admits);
  }

  private boolean admits(int number) {
    String plain = digits.startsWith("Y") ? digits.substring(1) : digits;
    String figures = Integer.toString(Math.abs(number));
    int zeros = plain.length() - figures.length();
    for (int i = plain.startsWith("-") ? 1 : 0; i < plain.length(); i++) {
      char figure = i < zeros ? '0' : figures.charAt(i - zeros);
      if (plain.charAt(i) != 'X' && plain.charAt(i) != figure) {
        return false;
      }
    }
    return number != 0 || !plain.startsWith("-");
  }

  /// Read here, as every span of every date is made of such numbers.
  private int number(char forX) {
    int number = 0;
    for (int at = 0; at < digits.length(); at++) {
      char digit = digits.charAt(at);
      if (digit == 'X') {
        digit = forX;
      }
      if (digit >= '0' && digit <= '9') {
        number = 10 * number + digit - '0';
      }
    }
    return digits.indexOf('-') >= 0 ? -number : number;
  }
}
