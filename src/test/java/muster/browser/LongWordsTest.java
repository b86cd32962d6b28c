package muster.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muster.load.Loaded;
import muster.load.Loader;
import muster.render.TemplateSource;
import muster.site.Checked;
import muster.site.Freedonia;
import muster.site.OutputDirectory;
import muster.site.SiteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A made-up record whose names and texts hold a word of 500 letters: it is broken, nothing scrolls
/// sideways, and it leaves the other columns of a table their room.
final class LongWordsTest {
  private static final String WORD = "Freedonian".repeat(50);

  private static final List<Look> LOOKS =
      List.of(Look.NARROWEST, new Look(950, 900, false, false), Look.DESK);

  private static final String SQUEEZED =
      """
      () => [...document.querySelectorAll('.table td, .table th, .prose td, .prose th')].filter(
          cell => cell.innerText.trim() && cell.getBoundingClientRect().width > 1
            && cell.clientWidth < 40).map(
          cell => `${cell.clientWidth} px for "${cell.innerText.slice(0, 20)}"`)
      """;

  private static final String PAGE =
      """
      # About WORD

      A text of WORD and `WORD`.

      - WORD

      > WORD

      ## A part of WORD

      | column | of a table | that has three |
      |---|---|---|
      | WORD | few words | some more words here |
      """;

  private static void write(Path home, String file, String text) {
    Freedonia.write(home.resolve("data").resolve(file), text.replace("WORD", WORD));
  }

  private static SiteFolder build(Path folder) throws Exception {
    Path home = Freedonia.writeTo(folder.resolve("project"));
    write(home, "pages/about.md", PAGE);
    write(home, "site.yaml", Freedonia.SITE.replace("title: Freedonia", "title: WORD"));
    write(
        home,
        "actors.yaml",
        Freedonia.ACTORS.replace("Sylvanian", "WORD").replace("Example", "WORD"));
    write(
        home,
        "deployments.yaml",
        Freedonia.DEPLOYMENTS.replace("Freedonian guards", "Freedonian WORD"));
    write(home, "questions.yaml", Freedonia.QUESTIONS.replace("guards have", "guards WORD have"));
    write(
        home,
        "sources/example-wire-1.yaml",
        Freedonia.SOURCE
            .replace("url:", "title: About WORD\n  url:")
            .replace("Around 400", "WORD"));
    Loaded loaded = Loader.load(home.resolve("data"));
    assertEquals(List.of(), loaded.diagnostics());
    Path root = folder.resolve("site");
    var builder = new SiteBuilder(TemplateSource.folder(Path.of("templates")), Optional.empty(), 2);
    builder.build(Checked.of(loaded), OutputDirectory.at(root, List.of()), false, (_, _) -> {});
    return new SiteFolder(root);
  }

  @Test
  void aLongWordIsBrokenAndLeavesOthersTheirRoom(@TempDir Path folder) throws Exception {
    SiteFolder site = build(folder);
    List<String> faults = new ArrayList<>();
    try (Browser browser = Browser.open()) {
      for (Look look : LOOKS) {
        for (Path file : site.pages()) {
          Page page = browser.visit(file, look);
          Fit.faults(page, site, file).forEach(fault -> faults.add(look.name() + " " + fault));
          Evaluation.strings(page, SQUEEZED, Map.of())
              .forEach(fault -> faults.add(look.name() + " " + site.name(file) + ": " + fault));
        }
      }
    }
    assertEquals("", String.join("\n", faults));
  }
}
