package muster.time;

import java.time.format.DateTimeParseException;
import java.util.function.IntPredicate;

/// A place in the text that is being read, moving to the right only.
final class Cursor {
  /// What [#peek()] gives at the end of the text.
  static final char END = '\0';

  private final String text;
  private int index;

  Cursor(String text) {
    this.text = text;
  }

  int index() {
    return index;
  }

  boolean atEnd() {
    return index == text.length();
  }

  /// The next character, [#END] after the last.
  char peek() {
    return atEnd() ? END : text.charAt(index);
  }

  boolean sees(String expected) {
    return text.startsWith(expected, index);
  }

  /// Moves over the expected text if it comes next.
  boolean take(String expected) {
    boolean found = sees(expected);
    index += found ? expected.length() : 0;
    return found;
  }

  /// Moves over all characters of the kind and gives them.
  String takeWhile(IntPredicate kind) {
    int start = index;
    while (!atEnd() && kind.test(peek())) {
      index++;
    }
    return text.substring(start, index);
  }

  /// What remains, for messages.
  String rest() {
    return text.substring(index);
  }

  /// A problem at the next character.
  DateTimeParseException fault(String message) {
    return fault(index, message);
  }

  /// A problem at an index already passed.
  DateTimeParseException fault(int at, String message) {
    return new DateTimeParseException(message, text, at);
  }
}
