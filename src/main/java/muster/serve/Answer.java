package muster.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import muster.serve.Board.Shown;
import muster.site.BrokenTemplates;
import muster.site.HeldBack;

/// What is answered to a request.
final class Answer {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final Set<String> OWN = Set.of("live.js", "live.css");
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", HTML),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", TEXT),
          Map.entry("bib", TEXT));

  private final int status;
  private final String type;
  private final byte[] body;

  private Answer(int status, String type, byte[] body) {
    this.status = status;
    this.type = type;
    this.body = body;
  }

  /// The status of HTTP.
  int status() {
    return status;
  }

  /// The media type.
  String type() {
    return type;
  }

  /// How many bytes it has.
  int length() {
    return body.length;
  }

  /// Sends its bytes.
  void to(OutputStream out) throws IOException {
    out.write(body);
  }

  /// Says in a line why there is nothing else to say.
  static Answer line(int status, String words) {
    return new Answer(status, TEXT, (words + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /// The answer to a request for a file of the site, or for one of the server's own.
  ///
  /// @param path decoded, with `/` before it
  static Answer to(String path, Board board, Workshop workshop) throws IOException {
    if (path.startsWith(LivePage.OWN)) {
      return own(path.substring(LivePage.OWN.length()));
    }
    Shown shown = board.shown();
    try {
      return shown.site().isEmpty()
          ? new Answer(503, HTML, LivePage.trouble(shown.version(), shown.trouble()))
          : of(path.endsWith("/") ? path + "index.html" : path, shown);
    } catch (BrokenTemplates broken) {
      return new Answer(500, HTML, LivePage.trouble(shown.version(), workshop.words(broken)));
    } catch (HeldBack held) {
      return new Answer(500, HTML, LivePage.trouble(shown.version(), held.words()));
    }
  }

  private static Answer of(String path, Shown shown) throws IOException, BrokenTemplates {
    var site = shown.site().orElseThrow();
    Optional<byte[]> file = site.file(path.substring(1));
    if (file.isEmpty()) {
      byte[] missing = site.file("404.html").orElse(new byte[0]);
      return new Answer(404, HTML, LivePage.of(missing, shown));
    }
    String type = type(path);
    return new Answer(200, type, type.equals(HTML) ? LivePage.of(file.get(), shown) : file.get());
  }

  private static String type(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }

  private static Answer own(String name) throws IOException {
    if (!OWN.contains(name)) {
      return line(404, "the preview has no such file");
    }
    try (InputStream stream = Answer.class.getResourceAsStream("/muster/serve/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("the resource " + name + " is missing");
      }
      return new Answer(200, type(name), stream.readAllBytes());
    }
  }
}
