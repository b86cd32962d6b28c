package muster.render;

import java.util.Iterator;

/// Takes out what printing leaves behind: indentation, and lines that hold nothing. Text inside
/// `<pre>` stays as it is.
final class Lines {
  private Lines() {}

  static String tidy(String html) {
    StringBuilder tidy = new StringBuilder(html.length());
    boolean kept = false;
    for (Iterator<String> lines = html.lines().iterator(); lines.hasNext(); ) {
      String line = lines.next();
      String printed = kept ? line : line.strip();
      kept = keeps(line, kept);
      if (kept || !printed.isEmpty()) {
        tidy.append(printed).append('\n');
      }
    }
    return tidy.toString();
  }

  /// Whether the line after this one lies inside `<pre>`.
  private static boolean keeps(String line, boolean before) {
    int opened = line.lastIndexOf("<pre");
    int closed = line.lastIndexOf("</pre>");
    return opened == closed ? before : opened > closed;
  }
}
