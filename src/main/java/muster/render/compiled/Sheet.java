package muster.render.compiled;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What a page is printed on: bytes in UTF-8, as many as it takes, without indentation and without
/// empty lines. A sheet can be used again for the next page; it is for one thread at a time.
///
/// Its lines are what [Lines] would leave of all that was added, made while it is added. From the
/// line on which a `<pre>` opens everything is kept as it comes, and tidied at the end.
final class Sheet {
  private static final byte[] LESS = ascii("&lt;");
  private static final byte[] GREATER = ascii("&gt;");
  private static final byte[] AMPERSAND = ascii("&amp;");
  private static final byte[] QUOTE = ascii("&quot;");
  private static final byte[] APOSTROPHE = ascii("&#39;");

  /// More than any page of an ordinary record has.
  private static final int ROOM = 1 << 16;

  private static final int LARGE = 1 << 22;

  /// Which characters can be added as they are: not what is escaped, not white space.
  private static final boolean[] PLAIN = plain();

  private byte[] bytes = new byte[ROOM];
  private int length;

  /// Where the line begins that is not ended yet.
  private int line;

  /// Whether a `<pre>` has opened.
  private boolean raw;

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static boolean[] plain() {
    var plain = new boolean[128];
    for (char each = ' ' + 1; each < plain.length; each++) {
      plain[each] = "<>&\"'".indexOf(each) < 0;
    }
    return plain;
  }

  /// Makes it empty. One page of unusual length does not keep its room.
  void clear() {
    if (bytes.length > LARGE) {
      bytes = new byte[ROOM];
    }
    length = 0;
    line = 0;
    raw = false;
  }

  /// Adds markup that was laid out before.
  void add(Layout markup) {
    raw |= markup.opensPre();
    if (raw) {
      append(markup.whole());
      return;
    }
    addLine(markup.first());
    if (markup.breaks()) {
      endLine();
      append(markup.middle());
      line = length;
      addLine(markup.last());
    }
  }

  /// Adds markup.
  void addMarkup(String markup) {
    add(Layout.of(markup));
  }

  /// Adds text: in an element or in a value in quotation marks of either kind.
  void addText(String text) {
    int size = text.length();
    reserve(3 * size);
    for (int i = 0; i < size; i++) {
      char next = text.charAt(i);
      if (next < PLAIN.length && PLAIN[next]) {
        bytes[length++] = (byte) next;
      } else if (next < PLAIN.length) {
        addMark(next, size - i);
      } else {
        i = addWide(text, i);
      }
    }
  }

  private void addMark(char mark, int left) {
    switch (mark) {
      case '<' -> escape(LESS, left);
      case '>' -> escape(GREATER, left);
      case '&' -> escape(AMPERSAND, left);
      case '"' -> escape(QUOTE, left);
      case '\'' -> escape(APOSTROPHE, left);
      default -> addSpace(mark);
    }
  }

  private void addSpace(char space) {
    if (raw || !(isBreak(space) || (length == line && Lines.isBlank((byte) space)))) {
      bytes[length++] = (byte) space;
    } else if (isBreak(space)) {
      endLine();
    }
  }

  private static boolean isBreak(char space) {
    return space == '\n' || space == '\r';
  }

  private void escape(byte[] reference, int left) {
    append(reference);
    reserve(3 * left);
  }

  /// Adds characters beyond ASCII up to the next that is not.
  ///
  /// @return where the last of them stands
  private int addWide(String text, int from) {
    int to = from + 1;
    while (to < text.length() && text.charAt(to) >= PLAIN.length) {
      to++;
    }
    append(text.substring(from, to).getBytes(StandardCharsets.UTF_8));
    reserve(3 * (text.length() - to));
    return to - 1;
  }

  /// Adds a part of a line that does not end there.
  private void addLine(byte[] part) {
    int from = length == line ? Lines.skipBlanks(part, 0, part.length) : 0;
    append(part, from, part.length - from);
  }

  private void endLine() {
    length = Lines.skipBlanksBack(bytes, line, length);
    if (length > line) {
      reserve(1);
      bytes[length++] = '\n';
    }
    line = length;
  }

  private void append(byte[] more) {
    append(more, 0, more.length);
  }

  private void append(byte[] more, int from, int count) {
    reserve(count);
    System.arraycopy(more, from, bytes, length, count);
    length += count;
  }

  private void reserve(int more) {
    if (length + more >= bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more + 1));
    }
  }

  /// What was added.
  byte[] printed() {
    if (raw) {
      reserve(1);
      length = Lines.tidy(bytes, line, length);
    } else {
      endLine();
    }
    return Arrays.copyOf(bytes, length);
  }
}
