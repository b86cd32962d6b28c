package muster.testing;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import muster.analysis.Analysis;
import muster.check.Checks;
import muster.diagnostic.Diagnostic;
import muster.diagnostic.TextPrinter;
import muster.load.Loaded;
import muster.load.Loader;
import muster.load.Parsed;
import muster.load.Texts;

/// A data folder, loaded and checked.
///
/// @param problems what loading and checking found, by file, line and column
public record Checked(Loaded loaded, List<Diagnostic> problems) {
  public static Checked of(Path data) throws IOException {
    return of(data, new Parsed());
  }

  /// Loads and checks a folder again.
  ///
  /// @param parsed what is known of files from the last time
  public static Checked of(Path data, Parsed parsed) throws IOException {
    Loaded loaded = Loader.load(data, parsed);
    List<Diagnostic> found =
        Checks.run(new Analysis(loaded.dataset()), loaded.positions(), loaded.whole());
    List<Diagnostic> all =
        Stream.concat(loaded.diagnostics().stream(), found.stream())
            .sorted(Diagnostic.ORDER)
            .toList();
    return new Checked(loaded, all);
  }

  /// The lines of each file.
  public Map<String, List<String>> lines() {
    Map<String, List<String>> lines = new TreeMap<>();
    Texts texts = loaded.texts();
    texts.names().forEach(path -> lines.put(path, texts.of(path).lines().toList()));
    return lines;
  }

  /// The problems as a terminal shows them.
  public String printed() {
    var printer = new TextPrinter(lines(), false);
    return problems.stream().map(printer::print).collect(joining());
  }

  /// The problems as lines of files expect them: `data/x.yaml:5 number-not-in-quote`.
  public Set<String> marks() {
    return problems.stream()
        .map(problem ->
            problem.position().file() + ":" + problem.position().line() + " " + problem.rule().id())
        .collect(toCollection(TreeSet::new));
  }

  /// The messages with their hints, one a line.
  public List<String> messages() {
    return problems.stream()
        .map(problem -> problem.message() + problem.hint().map(hint -> " | " + hint).orElse(""))
        .toList();
  }
}
