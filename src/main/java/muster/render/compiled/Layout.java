package muster.render.compiled;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Markup with its lines taken apart, so that adding it to a page is copying.
final class Layout {
  private static final byte[] NOTHING = new byte[0];

  private final byte[] whole;
  private final byte[] first;
  private final byte[] middle;
  private final byte[] last;
  private final boolean breaks;
  private final boolean opensPre;

  /// One in which no line ends, or none that can be told.
  private Layout(byte[] whole, boolean opensPre) {
    this.whole = whole;
    this.first = whole;
    this.middle = NOTHING;
    this.last = NOTHING;
    this.breaks = false;
    this.opensPre = opensPre;
  }

  /// One in which lines end.
  ///
  /// @param end of its first line
  /// @param start of its last line
  private Layout(byte[] whole, int end, int start) {
    byte[] between = Arrays.copyOfRange(whole, end + 1, start + 1);
    this.whole = whole;
    this.first = Arrays.copyOf(whole, end);
    this.middle = Arrays.copyOf(between, Lines.tidy(between, 0, start - end - 1));
    this.last = Arrays.copyOfRange(whole, start, whole.length);
    this.breaks = true;
    this.opensPre = false;
  }

  static Layout of(String markup) {
    byte[] whole = markup.getBytes(StandardCharsets.UTF_8);
    boolean opensPre = opensPre(markup);
    int end = opensPre ? whole.length : lineEnd(whole);
    return end == whole.length
        ? new Layout(whole, opensPre)
        : new Layout(whole, end, lastStart(whole));
  }

  /// All of it, as it was written.
  byte[] whole() {
    return whole;
  }

  /// Whether a line ends in it.
  boolean breaks() {
    return breaks;
  }

  /// What belongs to the line on which it begins.
  byte[] first() {
    return first;
  }

  /// The lines that are whole, tidied.
  byte[] middle() {
    return middle;
  }

  /// What belongs to the line on which it ends; empty where no line ends in it.
  byte[] last() {
    return last;
  }

  /// Whether a `<pre>` may open in it, or its tag begin.
  boolean opensPre() {
    return opensPre;
  }

  /// A tag that is not whole is taken for one of a `<pre>` too.
  private static boolean opensPre(String markup) {
    return markup.contains("<pre")
        || markup.endsWith("<")
        || markup.endsWith("<p")
        || markup.endsWith("<pr");
  }

  private static int lineEnd(byte[] text) {
    int at = 0;
    while (at < text.length && text[at] != '\n' && text[at] != '\r') {
      at++;
    }
    return at;
  }

  /// Where the last line starts.
  private static int lastStart(byte[] text) {
    int at = text.length;
    while (text[at - 1] != '\n' && text[at - 1] != '\r') {
      at--;
    }
    return at;
  }
}
