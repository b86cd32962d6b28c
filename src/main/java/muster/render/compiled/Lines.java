package muster.render.compiled;

/// Takes out what printing leaves behind: white space at the ends of lines, and lines that hold
/// nothing. Text inside `<pre>` stays as it is. A line may end as on any system and is printed with
/// `\n`.
final class Lines {
  private final byte[] html;
  private int printed;
  private boolean kept;

  private Lines(byte[] html) {
    this.html = html;
  }

  /// Tidies the first bytes of an array in their place.
  ///
  /// @param html UTF-8, with room for one more byte than `length`
  /// @return how many bytes are left
  static int tidy(byte[] html, int length) {
    var lines = new Lines(html);
    int start = 0;
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
    int from = whole ? start : skipBlanks(start, end);
    int to = whole ? end : skipBlanksBack(from, end);
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

  private int skipBlanks(int from, int end) {
    int at = from;
    while (at < end && isBlank(html[at])) {
      at++;
    }
    return at;
  }

  private int skipBlanksBack(int start, int from) {
    int at = from;
    while (at > start && isBlank(html[at - 1])) {
      at--;
    }
    return at;
  }

  private static boolean isBlank(byte one) {
    return one == ' ' || one == '\t' || one == '\f';
  }
}
