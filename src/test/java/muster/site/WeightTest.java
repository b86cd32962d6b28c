package muster.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import muster.render.TemplateSource;
import org.junit.jupiter.api.Test;

/// A page with the style sheet and the scripts that it loads is light, in bytes as they are stored,
/// without fonts.
final class WeightTest {
  private static final int MOST = 150 * 1024;

  /// Two hundred rows of claims do not fit, nor do all claims of a force below its drawing.
  private static final int MOST_WITH_A_LONG_TABLE = 175 * 1024;

  private static final Pattern LONG_TABLE = Pattern.compile("claims(-\\d+)?\\.html|deployments/.*");
  private static final Pattern LOADED =
      Pattern.compile("<(?:link rel=\"stylesheet\" href|script src)=\"([^\"]+)\"");

  private final SortedMap<String, String> site = site();

  @Test
  void everyPageOfThePublishedRecordIsLight() {
    List<String> heavy =
        site.keySet().stream()
            .filter(path -> path.endsWith(".html"))
            .filter(page -> weight(page) > most(page))
            .map(page -> page + " weighs " + weight(page) + " bytes, at most " + most(page))
            .toList();
    assertEquals(List.of(), heavy);
  }

  @Test
  void aPageWeighsWhatItLoads() {
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

  private static SortedMap<String, String> site() {
    SortedMap<String, String> files = new ConcurrentSkipListMap<>();
    try {
      new SiteBuilder(TemplateSource.builtIn(), Optional.empty(), 2)
          .build(
              Checked.of(Path.of("data")),
              (path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
    } catch (IOException | BrokenTemplates fault) {
      throw new IllegalStateException(fault);
    }
    return files;
  }
}
