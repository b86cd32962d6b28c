package muster.page.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.page.part.Day;

/// Prose as HTML, with the dates that stand in its text marked as such.
final class ProseHtml {
  private static final Pattern PIECE =
      Pattern.compile(
          "(?<kept><(code|pre)\\b.*?</\\2>|<[^>]*>)|" + WrittenDates.PATTERN, Pattern.DOTALL);

  private ProseHtml() {}

  static String dated(String html) {
    var marked = new StringBuilder();
    WrittenDates.split(PIECE, html, marked::append, piece -> marked.append(marked(piece)));
    return marked.toString();
  }

  private static String marked(Matcher piece) {
    if (piece.group("kept") != null) {
      return piece.group();
    }
    Day day = WrittenDates.day(piece);
    return day.datetime()
        .map(date -> "<time datetime=\"" + date + "\">" + day.words() + "</time>")
        .orElseGet(() -> "<span data-edtf=\"" + day.edtf() + "\">" + day.words() + "</span>");
  }
}
