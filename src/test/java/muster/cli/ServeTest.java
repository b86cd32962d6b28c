package muster.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import muster.site.Freedonia;
import muster.site.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 90, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class ServeTest {
  private static final String OVER = "Not up to date: this is the site before these problems";

  @TempDir private Path home;
  @TempDir private Path other;
  private final HttpClient client = HttpClient.newHttpClient();
  private Served served;

  @BeforeEach
  void serve() throws IOException {
    Freedonia.writeTo(home);
    served = Served.of(home);
    changed(0);
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
  }

  private URI at(String path) {
    return URI.create(served.address()).resolve(path);
  }

  /// Waits as an open page does until another version is shown, and tells which.
  private long changed(long version) throws IOException {
    var request = HttpRequest.newBuilder(at("/.muster/events?" + version)).build();
    try (Stream<String> lines = client.send(request, BodyHandlers.ofLines()).body()) {
      return lines
          .filter(line -> line.startsWith("data: "))
          .mapToLong(line -> Long.parseLong(line.substring("data: ".length())))
          .findFirst()
          .orElseThrow();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /// Waits until a page has some words.
  private String until(String path, String words) throws IOException, InterruptedException {
    String page = get(path).body();
    while (!page.contains(words)) {
      changed(version(page));
      page = get(path).body();
    }
    return page;
  }

  private static long version(String page) {
    String before = "data-version=\"";
    int from = page.indexOf(before) + before.length();
    return Long.parseLong(page.substring(from, page.indexOf('"', from)));
  }

  /// The file as a build makes it.
  private byte[] built(String path) throws IOException {
    Shell.in(home).run("build", "--out", other.toString());
    return Files.readAllBytes(other.resolve(path));
  }

  private void write(String file, String text) {
    Freedonia.write(home.resolve(file), text);
  }

  /// Sends a request as it is typed and gives the whole answer.
  private String raw(String request) throws IOException {
    URI address = URI.create(served.address());
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String raw(String method, String path, String host) throws IOException {
    String lines = method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\n";
    return raw(lines + "Connection: close\r\n\r\n");
  }

  private String own() {
    return URI.create(served.address()).getAuthority();
  }

  @Test
  void aPageIsThatOfTheBuildAndWhatMakesItLoadAgain() throws Exception {
    String page = get("/").body();
    String added = "<script src=\"/.muster/live.js\" data-version=\"1\"></script>\n";
    assertTrue(page.contains(added + "</body>"), page);
    assertEquals(new String(built("index.html"), StandardCharsets.UTF_8), page.replace(added, ""));
    assertEquals(page, get("/index.html").body());
  }

  @Test
  void otherFilesHaveTheBytesOfTheBuildAndTheirTypes() throws Exception {
    for (String path : List.of("asset/site.css", "data/claims.csv", "data/record.json")) {
      var request = HttpRequest.newBuilder(at(path)).build();
      assertArrayEquals(built(path), client.send(request, BodyHandlers.ofByteArray()).body(), path);
    }
    assertEquals(
        Optional.of("text/css; charset=utf-8"),
        get("asset/site.css").headers().firstValue("Content-Type"));
    assertTrue(Manifest.parse(get("manifest.json").body()).isPresent());
  }

  @Test
  void whatThereIsNotIsTheSitesOwnPageForThat() throws Exception {
    HttpResponse<String> answer = get("/claims/no/such.html");
    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().contains("<h1>No such page</h1>"));
  }

  @Test
  void nobodyElseReachesIt() {
    assertEquals(
        InetAddress.getLoopbackAddress().getHostAddress(), URI.create(served.address()).getHost());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "127.0.0.1", "localhost:1", "", "127.0.0.1.evil.example:80"})
  void aNameThatIsNotThisMachinesIsRefused(String host) throws IOException {
    String answer = raw("GET", "/", host);
    assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
    assertFalse(answer.contains("Freedonia"), answer);
  }

  @Test
  void itsNamesAreTwo() throws IOException {
    String local = own().replace("127.0.0.1", "localhost");
    assertTrue(raw("GET", "/", own()).startsWith("HTTP/1.1 200"));
    assertTrue(raw("GET", "/", local).startsWith("HTTP/1.1 200"));
  }

  @Test
  void itIsOnlyRead() throws IOException {
    assertTrue(raw("POST", "/", own()).startsWith("HTTP/1.1 405"));
    assertTrue(raw("DELETE", "/index.html", own()).startsWith("HTTP/1.1 405"));
    String head = raw("HEAD", "/", own());
    assertTrue(head.startsWith("HTTP/1.1 200"), head);
    assertTrue(head.endsWith("\r\n\r\n"), head);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../data/site.yaml",
        "/../../../../etc/passwd",
        "/%2e%2e/data/site.yaml",
        "/%2e%2e%2fdata%2fsite.yaml",
        "/asset/..%2f..%2fdata/site.yaml",
        "/..%5cdata%5csite.yaml",
        "//etc/passwd",
        "/.muster/../../data/site.yaml",
        "/.muster/%2e%2e/live.js",
        "/.muster/LivePage.class",
        "/site.yaml%00.html"
      })
  void noPathLeadsOutOfTheSite(String path) throws IOException {
    String answer = raw("GET", path, own());
    assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
    assertFalse(answer.contains("root:") || answer.contains("site:"), answer);
  }

  @Test
  void aPortThatIsInUseIsSaid() {
    int port = URI.create(served.address()).getPort();
    assertEquals(
        new Shell.Outcome(
            3,
            "",
            "muster: port "
                + port
                + " is in use: name another with --port, or 0 for any that is free\n"),
        Shell.in(home).run("serve", "--port", Integer.toString(port)));
    assertEquals(
        "muster: --port does not take 65536: it wants 0 to 65535\n",
        Shell.in(home).run("serve", "--port", "65536").err());
  }

  @Test
  void anEditIsShown() throws Exception {
    write("data/site.yaml", Freedonia.SITE.replace("in Sylvania", "on the march"));
    assertTrue(changed(1) > 1);
    until("/", "Freedonia on the march");
  }

  @Test
  void filesThatComeMoveAndGoAreShown() throws Exception {
    String second = Freedonia.SOURCE.replace("example-wire-1", "example-wire-2");
    write("data/sources/new/folder/example-wire-2.yaml", second);
    until("/sources.html", "sources/example-wire-2.html");
    assertEquals(200, get("/sources/example-wire-2.html").statusCode());
    String place = "data/sources/new/folder/example-wire-2.yaml";
    assertTrue(get("/sources/example-wire-2.html").body().contains(place));
    Path moved = home.resolve("data/sources/example-wire-2.yaml");
    Files.move(home.resolve(place), moved);
    until("/sources/example-wire-2.html", "<code>data/sources/example-wire-2.yaml</code>");
    long version = version(get("/").body());
    Files.delete(moved);
    changed(version);
    while (get("/sources/example-wire-2.html").statusCode() != 404) {
      changed(version(get("/").body()));
    }
  }

  @Test
  void aTemplateOfOnesOwnIsShownAndTheToolsOneAfterIt() throws Exception {
    write(
        "templates/words/en.properties",
        Served.words().replace("What it means", "How it is meant"));
    until("/one-origin.html", "How it is meant");
    Files.delete(home.resolve("templates/words/en.properties"));
    until("/one-origin.html", "What it means");
  }

  @Test
  void aBrokenEditStandsOverTheLastGoodPage() throws Exception {
    write("data/actors.yaml", Freedonia.ACTORS.replace("kind: military", "kind: <b>militry"));
    String page = until("/", OVER);
    assertTrue(page.contains("<pre>data/actors.yaml:7:11 error[unknown-word]\n"), page);
    assertTrue(page.contains("   7 |     kind: &lt;b&gt;militry\n"), page);
    assertTrue(page.contains("How many guards have been killed?"), page);
    assertFalse(get("/data/claims.csv").body().contains("militry"));
    write("data/actors.yaml", Freedonia.ACTORS);
    changed(version(page));
    assertFalse(get("/").body().contains(OVER));
  }

  @Test
  void aBrokenTemplateStandsOverTheLastGoodPage() throws Exception {
    write("templates/page/question.html", "<!doctype html>\n<html><body><p th:txt=\"a\"></p>\n");
    String page = until("/questions/killed.html", OVER);
    assertTrue(page.contains("templates/page/question.html:2:"), page);
    assertTrue(page.contains("around 400"), page);
  }

  @Test
  void aPageThatItsTemplateCannotPrintSaysSoAlone() throws Exception {
    write(
        "templates/page/question.html",
        "<!doctype html>\n<html><body><p th:text=\"${page.nothing}\"></p></body></html>\n");
    String page = until("/questions/killed.html", "Cannot be shown");
    assertTrue(page.contains("templates/page/question.html:2:"), page);
    assertEquals(500, get("/questions/killed.html").statusCode());
    assertEquals(200, get("/").statusCode());
  }

  @Test
  void aRecordThatIsBrokenFromTheBeginningIsShownOnceItIsMended() throws Exception {
    served.close();
    write("data/actors.yaml", Freedonia.ACTORS.replace("kind: military", "kind: militry"));
    served = Served.of(home);
    changed(0);
    HttpResponse<String> answer = get("/");
    assertEquals(503, answer.statusCode());
    assertTrue(answer.body().contains("error[unknown-word]"), answer.body());
    write("data/actors.yaml", Freedonia.ACTORS);
    until("/", "How many guards have been killed?");
  }

  @Test
  void aRecordThatIsGoneComesBack() throws Exception {
    Path data = home.resolve("data");
    Path aside = home.resolve("aside");
    Files.move(data, aside);
    until("/", OVER);
    Files.move(aside, data);
    String page = get("/").body();
    while (page.contains(OVER)) {
      changed(version(page));
      page = get("/").body();
    }
    assertTrue(page.contains("How many guards have been killed?"));
  }
}
