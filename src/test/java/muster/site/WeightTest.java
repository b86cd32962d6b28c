package muster.site;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import muster.render.TemplateSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A page with the style sheet and the scripts that it loads is light, in bytes as they are stored,
/// without fonts.
final class WeightTest {
  private static final int MOST = 150 * 1024;

  /// Two hundred rows of claims do not fit, nor do all claims of a force below its drawing.
  private static final int MOST_WITH_A_LONG_TABLE = 175 * 1024;

  private static final Pattern LONG_TABLE =
      Pattern.compile("claims(-\\d+)?\\.html|deployments/.*|(actors|questions)/.*/.*");
  private static final Pattern LOADED =
      Pattern.compile("<(?:link rel=\"stylesheet\" href|script src)=\"([^\"]+)\"");

  /// A plan enters no answer and no drawing: only the tables grow with it.
  private static final String PLAN =
      """
      - id: killed-AT
        about: guards
        measure: killed
        value: at least NUMBER
        modality: planned
        quote: at least NUMBER guards were to be killed
        text: At least NUMBER guards were to be killed.
      """;

  private SortedMap<String, String> site = new TreeMap<>();

  @Test
  void everyPageOfThePublishedRecordIsLight() throws Exception {
    site = site(Checked.of(Path.of("data")));
    assertEquals(List.of(), heavy(site.keySet()));
  }

  @Test
  void noPageOfAQuestionOrAnActorGrowsWithItsClaims(@TempDir Path home) throws Exception {
    Freedonia.writeTo(home);
    String plans =
        IntStream.rangeClosed(1, 450)
            .mapToObj(at -> PLAN.replace("AT", "" + at).replace("NUMBER", "" + (1000 + at)))
            .collect(joining());
    Freedonia.write(
        home.resolve("data/sources/example-wire-1.yaml"), Freedonia.SOURCE + plans.indent(6));
    Checked checked = Checked.of(home.resolve("data"));
    assertEquals(0, checked.loaded().diagnostics().size());
    site = site(checked);
    Set<String> grown = new TreeSet<>(site.keySet());
    grown.removeIf(path -> !path.matches("(actors|questions)/.*"));
    assertTrue(grown.contains("questions/killed/claims-3.html"), grown.toString());
    assertTrue(grown.contains("actors/general-staff/claims-3.html"), grown.toString());
    assertEquals(List.of(), heavy(grown));
  }

  private List<String> heavy(Set<String> paths) {
    return paths.stream()
        .filter(path -> path.endsWith(".html"))
        .filter(page -> weight(page) > most(page))
        .map(page -> page + " weighs " + weight(page) + " bytes, at most " + most(page))
        .toList();
  }

  @Test
  void aPageWeighsWhatItLoads() throws Exception {
    site = site(Checked.of(Path.of("data")));
    assertEquals(List.of("asset/site.css", "asset/site.js"), loaded(text("timeline.html")));
    int bytes = bytes(text("timeline.html"));
    assertEquals(
        bytes + bytes(text("asset/site.css")) + bytes(text("asset/site.js")),
        weight("timeline.html"));
  }

  private static int most(String page) {
    return LONG_TABLE.matcher(page).matches() ? MOST_WITH_A_LONG_TABLE : MOST;
  }

  private int weight(String page) {
    String html = text(page);
    Path folder = Path.of("/").resolve(page).resolveSibling("");
    return bytes(html)
        + loaded(html).stream()
            .map(file -> Path.of("/").relativize(folder.resolve(file).normalize()).toString())
            .mapToInt(file -> bytes(text(file)))
            .sum();
  }

  private static List<String> loaded(String html) {
    List<String> files = new ArrayList<>();
    LOADED.matcher(html).results().forEach(it -> files.add(it.group(1)));
    return files;
  }

  private String text(String file) {
    return Objects.requireNonNull(site.get(file), file);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static SortedMap<String, String> site(Checked checked) throws Exception {
    SortedMap<String, String> files = new ConcurrentSkipListMap<>();
    new SiteBuilder(TemplateSource.builtIn(), Optional.empty(), 2)
        .build(
            checked, (path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return files;
  }
}
