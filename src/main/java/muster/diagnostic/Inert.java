package muster.diagnostic;

import java.util.regex.Pattern;

/// Makes text of others harmless in a comment in Markdown (CommonMark, GFM, and what GitHub, GitLab
/// and Forgejo make of text by themselves): no markup, no links, no mentions.
///
/// What could be markup is written as a character reference, which CommonMark never takes for one
/// (section 2.5). References to people, issues and commits are found in the finished text, so a
/// space without width goes behind the signs that begin them.
public final class Inert {
  private static final String MARKUP = "\\`*_{}[]<>#+!|~&@:/=^$%\"";
  private static final String BEGINNERS = "@#!$%&~^:/[";
  private static final String NO_WIDTH = "&#8203;";

  /// Control characters, line ends, and those that turn the direction of writing.
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

  /// What is neither markup nor a reference within a code span.
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._/:-]+");

  private Inert() {}

  /// The text, on one line.
  public static String of(String text) {
    var out = new StringBuilder();
    int[] points = UNSEEN.matcher(text).replaceAll(" ").strip().codePoints().toArray();
    for (int at = 0; at < points.length; at++) {
      append(points[at], out);
      boolean more = at + 1 < points.length && points[at + 1] != ' ';
      if (more && begins(points, at)) {
        out.append(NO_WIDTH);
      }
    }
    return out.toString();
  }

  /// An id, or the place of a line, as code that can be copied; anything else as text.
  public static String code(String text) {
    return PLAIN.matcher(text).matches() ? "`" + text + "`" : of(text);
  }

  private static void append(int point, StringBuilder out) {
    if (MARKUP.indexOf(point) >= 0) {
      out.append("&#").append(point).append(';');
    } else {
      out.appendCodePoint(point);
    }
  }

  /// Whether what follows could be taken for the name of somebody or something: also behind `www`
  /// and `GH-`.
  private static boolean begins(int[] points, int at) {
    return BEGINNERS.indexOf(points[at]) >= 0
        || (points[at] == '.' && endsIn("www", points, at))
        || (points[at] == '-' && endsIn("gh", points, at));
  }

  private static boolean endsIn(String word, int[] points, int end) {
    int start = end - word.length();
    return start >= 0 && new String(points, start, word.length()).equalsIgnoreCase(word);
  }
}
