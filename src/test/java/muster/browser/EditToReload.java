package muster.browser;

import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How long it takes from a saved edit of the project's record to the open page that shows it, in a
/// browser: `EditToReload PROJECT [EDITS]`. What was committed last is cloned, with its history;
/// the served process is `./muster`.
public final class EditToReload {
  private static final String FILE = "questions.yaml";

  /// Whether the page that has loaded asks the question.
  private static final String SHOWN =
      "ask => document.querySelector('h1')?.innerText === ask"
          + " && performance.getEntriesByType('navigation')[0].loadEventEnd > 0";

  /// When it had loaded, its fonts too, in milliseconds of the machine's clock: the wait above adds
  /// what the instrument needs to ask.
  private static final String LOADED =
      "performance.timeOrigin + performance.getEntriesByType('navigation')[0].loadEventEnd";

  private EditToReload() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int edits = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
    print(of(clone(Path.of(arguments[0])), "killed", edits));
  }

  /// The times of some edits, in milliseconds.
  ///
  /// @param data the folder of a record, whose `questions.yaml` is edited
  /// @param question the id of the question that is asked otherwise each time
  public static List<Double> of(Path data, String question, int edits)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("./muster", "serve", "--port", "0", "--data", data.toString())
            .redirectInput(ProcessBuilder.Redirect.PIPE)
            .start();
    try (var said =
            new BufferedReader(
                new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        Browser browser = Browser.connected()) {
      Page page = browser.visit(address(said) + "questions/" + question + ".html", Look.DESK);
      return measured(page, data.resolve(FILE), edits);
    } finally {
      process.destroy();
      process.waitFor();
    }
  }

  /// The record with its history.
  private static Path clone(Path project) throws IOException, InterruptedException {
    Path clone = Files.createTempDirectory("record");
    var git = List.of("git", "clone", "--quiet", project.toString(), clone.toString());
    if (new ProcessBuilder(git).inheritIO().start().waitFor() != 0) {
      throw new IllegalStateException("the project cannot be cloned");
    }
    return clone.resolve("data");
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
      double start = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()) / 1000.0;
      Files.writeString(file, edited);
      page.waitForFunction(SHOWN, now);
      times.add(((Number) page.evaluate(LOADED)).doubleValue() - start);
    }
    return times;
  }

  private static void print(List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%d edits, from saved to loaded: median %.0f ms, least %.0f, most %.0f (first %.0f)%n",
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.getFirst(),
        sorted.getLast(),
        times.getFirst());
  }
}
