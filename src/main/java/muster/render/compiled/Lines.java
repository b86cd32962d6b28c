package muster.render.compiled;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Takes out what printing leaves behind: white space at the ends of lines, and lines that hold
/// nothing. Text inside `<pre>` stays as it is. A line may end as on any system and is printed with
/// `\n`. [Sheet] does the same while it prints.
public final class Lines {
  private final byte[] html;
  private int printed;
  private boolean kept;

  private Lines(byte[] html, int printed) {
    this.html = html;
    this.printed = printed;
  }

  /// Tidies a page.
  public static byte[] tidied(String html) {
    byte[] utf8 = html.getBytes(StandardCharsets.UTF_8);
    byte[] page = Arrays.copyOf(utf8, utf8.length + 1);
    return Arrays.copyOf(page, tidy(page, 0, utf8.length));
  }

  /// Tidies bytes of an array in their place.
  ///
  /// @param html UTF-8, with room for one more byte than `length`
  /// @param from where a line starts; what is before it stays
  /// @param length where the bytes end
  /// @return where what is left of them ends
  static int tidy(byte[] html, int from, int length) {
    var lines = new Lines(html, from);
    int start = from;
    while (start < length) {
      int end = lines.print(start, length);
      boolean pair = html[end] == '\r' && end + 1 < length && html[end + 1] == '\n';
      start = end + (pair ? 2 : 1);
    }
    return lines.printed;
  }

  /// Prints the line that starts here, and says where it ends.
  private int print(int start, int length) {
    boolean whole = kept;
    int end = start;
    while (end < length && html[end] != '\n' && html[end] != '\r') {
      if (html[end] == '<') {
        kept = keeps(end, length);
      }
      end++;
    }
    int from = whole ? start : skipBlanks(html, start, end);
    int to = whole ? end : skipBlanksBack(html, from, end);
    if (kept || from < to) {
      System.arraycopy(html, from, html, printed, to - from);
      printed += to - from;
      html[printed++] = '\n';
    }
    return end;
  }

  /// Whether what follows the tag here lies inside `<pre>`.
  private boolean keeps(int tag, int length) {
    int name = kept ? tag + 2 : tag + 1;
    boolean pre =
        name + 3 <= length && html[name] == 'p' && html[name + 1] == 'r' && html[name + 2] == 'e';
    return kept ? !(pre && html[tag + 1] == '/' && html[name + 3] == '>') : pre;
  }

  /// Where the blanks from a place on end.
  static int skipBlanks(byte[] html, int from, int end) {
    int at = from;
    while (at < end && isBlank(html[at])) {
      at++;
    }
    return at;
  }

  /// Where the blanks before a place begin.
  static int skipBlanksBack(byte[] html, int start, int from) {
    int at = from;
    while (at > start && isBlank(html[at - 1])) {
      at--;
    }
    return at;
  }

  static boolean isBlank(byte one) {
    return one == ' ' || one == '\t' || one == '\f';
  }
}
