package muster.serve;

import java.nio.charset.StandardCharsets;
import muster.serve.Board.Shown;

/// Puts into a page what makes it load again when the files change and, over it, what is wrong with
/// them.
final class LivePage {
  /// Where the server's own files are.
  static final String OWN = "/.muster/";

  private static final String END = "</body>";

  private LivePage() {}

  /// A page of the site as it is shown while it is worked on.
  static byte[] of(byte[] page, Shown shown) {
    String html = new String(page, StandardCharsets.UTF_8);
    int end = html.lastIndexOf(END);
    int at = end < 0 ? html.length() : end;
    String over = "Not up to date: this is the site before these problems";
    String added = script(shown.version()) + sheet(over, shown.trouble());
    return bytes(html.substring(0, at) + added + html.substring(at));
  }

  /// A page that has nothing but what is wrong.
  static byte[] trouble(long version, String trouble) {
    String head =
        """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Cannot be shown</title></head><body>
        """;
    return bytes(head + script(version) + sheet("Cannot be shown", trouble) + END + "</html>\n");
  }

  private static String script(long version) {
    return "<script src=\"" + OWN + "live.js\" data-version=\"" + version + "\"></script>\n";
  }

  private static String sheet(String title, String trouble) {
    return trouble.isEmpty()
        ? ""
        : "<link rel=\"stylesheet\" href=\""
            + OWN
            + "live.css\">\n<details class=\"muster-trouble\" role=\"alert\" open><summary>"
            + title
            + "</summary><pre>"
            + escaped(trouble)
            + "</pre></details>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static byte[] bytes(String html) {
    return html.getBytes(StandardCharsets.UTF_8);
  }
}
