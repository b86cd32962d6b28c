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
  /// Whether the page that has loaded has the title.
  private static final String SHOWN =
      "title => document.querySelector('h1')?.innerText === title"
          + " && performance.getEntriesByType('navigation')[0].loadEventEnd > 0";

  /// When it had loaded, its fonts too, in milliseconds of the machine's clock: the wait above adds
  /// what the instrument needs to ask.
  private static final String LOADED =
      "performance.timeOrigin + performance.getEntriesByType('navigation')[0].loadEventEnd";

  private EditToReload() {}

  /// What is edited each time, and seen as the title of a page.
  ///
  /// @param file of the record, from its folder
  /// @param field of it that holds the title
  /// @param page that has it
  public record Title(String file, String field, String page) {
    /// That of a question.
    public static Title ofQuestion(String id) {
      return new Title("questions.yaml", "ask", "questions/" + id + ".html");
    }

    /// That of a document which has a file of its own.
    public static Title ofDocument(String id) {
      return new Title("sources/" + id + ".yaml", "title", "sources/" + id + ".html");
    }
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    int edits = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
    print(of(clone(Path.of(arguments[0])), Title.ofQuestion("killed"), edits));
  }

  /// The times of some edits, in milliseconds.
  ///
  /// @param data the folder of a record
  /// @param title what is another each time
  public static List<Double> of(Path data, Title title, int edits)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("./muster", "serve", "--port", "0", "--data", data.toString())
            .redirectInput(ProcessBuilder.Redirect.PIPE)
            .start();
    try (var said =
            new BufferedReader(
                new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        Browser browser = Browser.connected()) {
      Page page = browser.visit(address(said) + title.page, Look.DESK);
      return measured(page, data, title, edits);
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

  private static List<Double> measured(Page page, Path data, Title title, int edits)
      throws IOException {
    Path file = data.resolve(title.file);
    String text = Files.readString(file);
    String first = page.locator("h1").innerText();
    List<Double> times = new ArrayList<>();
    for (int edit = 1; edit <= edits; edit++) {
      String now = first + " (edit " + edit + ")";
      String field = title.field + ": ";
      String edited = text.replace(field + first + "\n", field + now + "\n");
      if (edited.equals(text)) {
        throw new IllegalStateException("no " + field + first + " in " + file);
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
