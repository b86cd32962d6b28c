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

  /// Which bytes of a text cannot be added as they are: what is escaped, and line breaks.
  private static final boolean[] MARKS = marks();

  private byte[] bytes = new byte[ROOM];
  private int length;

  /// Where the line begins that is not ended yet.
  private int line;

  /// Whether a `<pre>` has opened.
  private boolean raw;

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static boolean[] marks() {
    var marks = new boolean[256];
    "<>&\"'\n\r".chars().forEach(each -> marks[each] = true);
    return marks;
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
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    for (int from = 0; from < utf8.length; from++) {
      int start = raw || length > line ? from : Lines.skipBlanks(utf8, from, utf8.length);
      from = start;
      while (from < utf8.length && !MARKS[utf8[from] & 0xFF]) {
        from++;
      }
      append(utf8, start, from - start);
      if (from < utf8.length) {
        addMark(utf8[from]);
      }
    }
  }

  private void addMark(byte mark) {
    switch (mark) {
      case '<' -> append(LESS);
      case '>' -> append(GREATER);
      case '&' -> append(AMPERSAND);
      case '"' -> append(QUOTE);
      case '\'' -> append(APOSTROPHE);
      default -> addBreak(mark);
    }
  }

  private void addBreak(byte mark) {
    if (raw) {
      append(new byte[] {mark});
    } else {
      endLine();
    }
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
