package muster.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What axe-core finds on a page as it is shown, with all its rules on.
final class Accessibility {
  private static final Path AXE = Path.of("node_modules/axe-core/axe.min.js");

  private static final String RUN =
      """
      async () => (await axe.run(document, {resultTypes: ['violations']})).violations.flatMap(
        rule => rule.nodes.map(node =>
          `${rule.id}: ${rule.help}; ${node.target.join(' ')} ${node.html.slice(0, 120)}`))
      """;

  private Accessibility() {}

  static List<String> faults(Page page, SiteFolder site, Path file) {
    page.evaluate(axe());
    return Evaluation.strings(page, RUN, Map.of()).stream()
        .map(found -> site.name(file) + ": " + found)
        .toList();
  }

  private static String axe() {
    try {
      return Files.readString(AXE);
    } catch (IOException missing) {
      throw new UncheckedIOException("axe-core is not installed: run ./test", missing);
    }
  }
}
