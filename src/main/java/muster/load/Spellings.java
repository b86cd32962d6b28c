package muster.load;

import java.util.Arrays;

/// Short texts that were read lately, so that ids, words and days that a record says a thousand
/// times are a thousand times the same string. Which of them is remembered decides nothing but
/// memory, so that threads may write over each other's.
final class Spellings {
  /// A power of two.
  private static final int SLOTS = 1 << 14;

  private static final int LONGEST = 32;

  private static final String[] LATELY = new String[SLOTS];

  static {
    Arrays.fill(LATELY, "");
  }

  private Spellings() {}

  /// The text cut out of another.
  static String cut(char[] signs, int from, int end) {
    int length = end - from;
    if (length > LONGEST) {
      return new String(signs, from, length);
    }
    int slot = slot(signs, from, end);
    String known = LATELY[slot];
    if (!isAt(known, signs, from, end)) {
      known = new String(signs, from, length);
      LATELY[slot] = known;
    }
    return known;
  }

  /// A text as it was read lately.
  static String of(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    int slot = slot(text.hashCode());
    String known = LATELY[slot];
    if (known.equals(text)) {
      return known;
    }
    LATELY[slot] = text;
    return text;
  }

  private static int slot(char[] signs, int from, int end) {
    int hash = 0;
    for (int at = from; at < end; at++) {
      hash = 31 * hash + signs[at];
    }
    return slot(hash);
  }

  private static int slot(int hash) {
    return (hash ^ hash >>> 15) & (SLOTS - 1);
  }

  /// Whether a text stands there.
  static boolean isAt(String text, char[] signs, int from, int end) {
    if (text.length() != end - from) {
      return false;
    }
    for (int at = from; at < end; at++) {
      if (text.charAt(at - from) != signs[at]) {
        return false;
      }
    }
    return true;
  }
}
