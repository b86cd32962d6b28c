package muster.browser;

import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How long it takes from a saved edit of the project's record to the open page that shows it, in a
/// browser: `EditToReload DATA [EDITS]`. The record is copied; the served process is `./muster`.
final class EditToReload {
  private static final String FILE = "questions.yaml";
  private static final String PAGE = "questions/killed.html";
  private static final double MILLISECOND = 1e6;

  private EditToReload() {}

  public static void main(String[] arguments) throws IOException {
    Path data = copy(Path.of(arguments[0]));
    int edits = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
    Process process =
        new ProcessBuilder("./muster", "serve", "--port", "0", "--data", data.toString())
            .redirectInput(ProcessBuilder.Redirect.PIPE)
            .start();
    try (var said =
            new BufferedReader(
                new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        Browser browser = Browser.connected()) {
      Page page = browser.visit(address(said) + PAGE, Look.DESK);
      print(measured(page, data.resolve(FILE), edits));
    } finally {
      process.destroy();
    }
  }

  private static Path copy(Path data) throws IOException {
    Path copy = Files.createTempDirectory("record");
    try (Stream<Path> walk = Files.walk(data)) {
      for (Path file : walk.toList()) {
        Path to = copy.resolve("data").resolve(data.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
    return copy.resolve("data");
  }

  private static String address(BufferedReader said) throws IOException {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      int at = line.indexOf("http://");
      if (at >= 0) {
        return line.substring(at).split(" ", 2)[0];
      }
    }
    throw new IllegalStateException("./muster serve said no address");
  }

  private static List<Double> measured(Page page, Path file, int edits) throws IOException {
    String text = Files.readString(file);
    String ask = page.locator("h1").innerText();
    List<Double> times = new ArrayList<>();
    for (int edit = 1; edit <= edits; edit++) {
      String now = ask.replace("?", " (edit " + edit + ")?");
      String edited = text.replace("ask: " + ask, "ask: " + now);
      if (edited.equals(text)) {
        throw new IllegalStateException("no question in " + FILE + " asks: " + ask);
      }
      long start = System.nanoTime();
      Files.writeString(file, edited);
      page.waitForFunction("ask => document.querySelector('h1')?.innerText === ask", now);
      times.add((System.nanoTime() - start) / MILLISECOND);
    }
    return times;
  }

  private static void print(List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%d edits, from saved to shown: median %.0f ms, least %.0f, most %.0f (first %.0f)%n",
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.getFirst(),
        sorted.getLast(),
        times.getFirst());
  }
}
