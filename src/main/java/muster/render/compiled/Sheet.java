package muster.render.compiled;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What a page is printed on: bytes in UTF-8, as many as it takes. A sheet can be used again for
/// the next page; it is for one thread at a time.
public final class Sheet {
  private static final byte[] LESS = ascii("&lt;");
  private static final byte[] GREATER = ascii("&gt;");
  private static final byte[] AMPERSAND = ascii("&amp;");
  private static final byte[] QUOTE = ascii("&quot;");
  private static final byte[] APOSTROPHE = ascii("&#39;");

  private byte[] bytes = new byte[1 << 16];
  private int length;

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /// Makes it empty.
  void clear() {
    length = 0;
  }

  /// Adds markup.
  public void add(String markup) {
    add(markup.getBytes(StandardCharsets.UTF_8));
  }

  void add(byte[] markup) {
    reserve(markup.length);
    System.arraycopy(markup, 0, bytes, length, markup.length);
    length += markup.length;
  }

  /// Adds text: in an element or in a value in quotation marks of either kind.
  void addText(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    reserve(utf8.length);
    for (int i = 0; i < utf8.length; i++) {
      switch (utf8[i]) {
        case '<' -> escape(LESS, utf8.length - i);
        case '>' -> escape(GREATER, utf8.length - i);
        case '&' -> escape(AMPERSAND, utf8.length - i);
        case '"' -> escape(QUOTE, utf8.length - i);
        case '\'' -> escape(APOSTROPHE, utf8.length - i);
        default -> bytes[length++] = utf8[i];
      }
    }
  }

  private void escape(byte[] reference, int left) {
    add(reference);
    reserve(left);
  }

  private void reserve(int more) {
    if (length + more >= bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more + 1));
    }
  }

  /// What was added, without indentation and without empty lines.
  public byte[] tidied() {
    length = Lines.tidy(bytes, length);
    return Arrays.copyOf(bytes, length);
  }
}
