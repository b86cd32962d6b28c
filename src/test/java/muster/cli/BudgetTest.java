package muster.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import muster.load.Loaded;
import muster.load.Loader;
import muster.page.Page;
import muster.page.plan.SitePlan;
import muster.render.Renderer;
import muster.render.TemplateSource;
import muster.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Counts that decide how long the program takes, each with the most that it may be: a little above
/// what it was when the budget was set. Times are measured elsewhere (`docs/performance.md`).
final class BudgetTest {
  /// Libraries that neither the version nor a rule needs.
  private static final Pattern LIBRARY =
      Pattern.compile(
          "org\\.thymeleaf|com\\.fasterxml|tools\\.jackson|picocli|org\\.snakeyaml|ognl");

  private static final String WRITTEN = "write  ";

  private static final Path DATA = Path.of("data");

  @TempDir private Path home;

  private static void hold(String count, long found, long most) {
    assertTrue(
        found <= most,
        () ->
            count
                + ": "
                + found
                + ", and the budget is "
                + most
                + ": find what costs more, or raise the budget and say why");
  }

  /// The classes that a command loads.
  private List<String> loaded(String... arguments) throws IOException, InterruptedException {
    Path log = home.resolve("classes");
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:file=" + log + "::filecount=0",
                "-cp",
                System.getProperty("java.class.path"),
                Muster.class.getName()));
    command.addAll(Arrays.asList(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertEquals(0, process.waitFor());
    return Files.readAllLines(log).stream()
        .map(line -> line.replaceFirst("^(\\[[^\\]]*\\])+ ", "").replaceFirst(" .*", ""))
        .toList();
  }

  private void holdStart(int ours, int all, String... arguments)
      throws IOException, InterruptedException {
    String command = "muster " + String.join(" ", arguments);
    List<String> loaded = loaded(arguments);
    assertEquals(
        List.of(), loaded.stream().filter(name -> LIBRARY.matcher(name).lookingAt()).toList());
    long own = loaded.stream().filter(name -> name.startsWith("muster.")).count();
    assertTrue(own > 0, loaded::toString);
    hold("classes of ours that " + command + " loads", own, ours);
    hold("classes that " + command + " loads", loaded.size(), all);
  }

  @Test
  void theVersionIsToldWithFewClasses() throws IOException, InterruptedException {
    holdStart(6, 950, "--version");
  }

  @Test
  void aRuleIsExplainedWithFewClasses() throws IOException, InterruptedException {
    holdStart(8, 1_000, "explain", "number-not-in-quote");
  }

  @Test
  void aPageIsMadeAndPrintedWithLittleMemory() throws IOException {
    hold(
        "bytes allocated to make and print a page",
        allocatedForEachPage(TemplateSource.builtIn(), _ -> true),
        327_000);
  }

  @Test
  void whatATemplateDoesNotPrintIsNotMade() throws IOException {
    Files.createDirectories(home.resolve("page"));
    Files.writeString(
        home.resolve("page/claim.html"),
        "<!doctype html>\n<html><title th:text=\"${page.frame.title}\">A title</title></html>\n");
    hold(
        "bytes allocated to make a claim's page and print its title",
        allocatedForEachPage(TemplateSource.folder(home), "page/claim"::equals),
        13_500);
  }

  private static long allocatedForEachPage(TemplateSource templates, Predicate<String> printed)
      throws IOException {
    Loaded loaded = Loader.load(DATA);
    List<Supplier<Page>> pages =
        List.copyOf(SitePlan.of(loaded.dataset(), loaded.positions()).pages(printed).values());
    Renderer renderer = Renderer.of(templates);
    // What all pages share is made with the first of them.
    pages.forEach(page -> renderer.render(page.get()));
    long start = allocated();
    pages.forEach(page -> renderer.render(page.get()));
    return (allocated() - start) / pages.size();
  }

  private static long allocated() {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getCurrentThreadAllocatedBytes();
  }

  @Test
  void anEditReadsAndWritesNoMoreThanItMust() throws IOException {
    Path data = Tree.copy(DATA, home.resolve("data"));
    Shell shell = Shell.in(home);
    assertEquals(0, shell.run("build").status());
    List<Path> before = Tree.files(home.resolve("site"));
    Path edited = Tree.files(data.resolve("sources")).getFirst();
    String text = Files.readString(edited);
    Files.writeString(edited, text.replaceFirst("(?m)^  title: \"?", "$0Edited: "));
    Map<String, Long> read = new TreeMap<>();
    Shell.Outcome outcome = reading(() -> shell.run("build", "--verbose"), read);
    assertEquals(0, outcome.status(), outcome.err());
    List<String> paths =
        outcome
            .err()
            .lines()
            .filter(line -> line.startsWith(WRITTEN))
            .map(line -> line.substring(WRITTEN.length()))
            .toList();
    assertFalse(paths.isEmpty(), outcome.err());
    Path site = home.resolve("site");
    long size = size(paths.stream().map(site::resolve).toList());
    long record = size(Tree.files(data));
    assertAll(
        () -> hold("% of the files written after an edit", percent(paths.size(), before.size()), 5),
        () -> hold("% of the bytes written after an edit", percent(size, size(before)), 30),
        () -> hold("% of the record read after an edit", percent(below(data, read), record), 102),
        () ->
            hold(
                "% of the site read after an edit", percent(below(site, read), size(before)), 105));
  }

  /// With what was kept of builds before; to show the lines of a problem their file is opened.
  @Test
  void anEditOpensOneFileOfFacts() throws IOException {
    Path data = Tree.copy(DATA, home.resolve("data"));
    Path program = Files.writeString(home.resolve("muster.jar"), "this tool");
    Shell shell = Shell.in(home).keeping(program, () -> Instant.now().plusSeconds(60));
    for (int times = 0; times < 2; times++) {
      assertEquals(0, shell.run("build").status());
    }
    Path edited = Tree.files(data.resolve("sources")).getFirst();
    for (String command : List.of("check --format=github", "build")) {
      String text = Files.readString(edited);
      Files.writeString(edited, text.replaceFirst("(?m)^  title: \"?", "$0Edited: "));
      assertEquals(Set.of(edited), factsOpened(shell, command), command);
      assertEquals(Set.of(), factsOpened(shell, command), command + " once more");
    }
  }

  private Set<Path> factsOpened(Shell shell, String command) throws IOException {
    Map<String, Long> read = new TreeMap<>();
    Shell.Outcome outcome = reading(() -> shell.run(command.split(" ")), read);
    assertEquals(0, outcome.status(), outcome.err());
    assertFalse(read.isEmpty());
    return read.keySet().stream()
        .filter(file -> file.startsWith(home.resolve("data") + "/") && file.endsWith(".yaml"))
        .map(Path::of)
        .collect(Collectors.toSet());
  }

  private static long percent(long part, long whole) {
    return (100 * part + whole - 1) / whole;
  }

  private static long size(List<Path> files) throws IOException {
    long size = 0;
    for (Path file : files) {
      size += Files.size(file);
    }
    return size;
  }

  private static long below(Path folder, Map<String, Long> read) {
    long bytes =
        read.entrySet().stream()
            .filter(file -> file.getKey().startsWith(folder + "/"))
            .mapToLong(Map.Entry::getValue)
            .sum();
    assertTrue(bytes > 0, () -> "nothing was seen to be read in " + folder);
    return bytes;
  }

  /// Runs a command. @param read takes how many bytes it reads of each file
  private Shell.Outcome reading(Supplier<Shell.Outcome> command, Map<String, Long> read)
      throws IOException {
    Path events = home.resolve("events.jfr");
    try (var recording = new Recording()) {
      recording.enable("jdk.FileRead").withThreshold(Duration.ZERO);
      recording.start();
      Shell.Outcome outcome = command.get();
      recording.stop();
      recording.dump(events);
      for (RecordedEvent event : RecordingFile.readAllEvents(events)) {
        String file = event.getString("path");
        if (file != null) {
          read.merge(file, Math.max(0, event.getLong("bytesRead")), Long::sum);
        }
      }
      return outcome;
    }
  }
}
