package muster.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import muster.annals.Annalist;
import muster.history.Revisions;
import muster.render.TemplateSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages of a record's history follow from its commits, and no other page does.
class HistorySiteTest {
  private static final String ADDRESS = "https://example.org/";

  @TempDir private Path home;

  @BeforeEach
  void commitTheRecord() throws IOException {
    Chronicle.writeTo(home);
  }

  private SortedMap<String, String> site(History history) throws IOException, BrokenTemplates {
    SortedMap<String, String> files = new ConcurrentSkipListMap<>();
    new SiteBuilder(
            TemplateSource.builtIn(),
            Optional.of(ADDRESS),
            Optional.empty(),
            history,
            HarmList.NONE,
            2,
            Optional.empty())
        .build(
            Checked.of(home.resolve("data")),
            (path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return new TreeMap<>(files);
  }

  private SortedMap<String, String> site() throws IOException, BrokenTemplates {
    return site(
        today -> new Annalist(Optional.empty()).of(Revisions.of(home.resolve("data")), today));
  }

  private static boolean ofHistory(String path) {
    return path.matches("changes.*|corrections\\.html|history/.*");
  }

  @Test
  void aCorrectionARevisedSourceAndAChangeForHarm() throws IOException, BrokenTemplates {
    SortedMap<String, String> site = site();
    site.keySet().removeIf(path -> !ofHistory(path));
    GoldenSiteTest.hold("chronicle", site);
  }

  @Test
  void onlyThePagesOfHistoryDifferWithoutIt() throws IOException, BrokenTemplates {
    SortedMap<String, String> with = site();
    SortedMap<String, String> without = site(History.NONE);
    assertTrue(without.getOrDefault("changes.html", "").contains("made without the repository"));
    assertTrue(
        without.getOrDefault("corrections.html", "").contains("made without the repository"));
    with.keySet().removeIf(HistorySiteTest::ofHistory);
    without.keySet().removeIf(HistorySiteTest::ofHistory);
    assertEquals(without, with);
    assertFalse(with.isEmpty());
  }

  @Test
  void whatAChangeForHarmTookOutIsNowhereShown() throws IOException, BrokenTemplates {
    site()
        .forEach((path, text) ->
            Chronicle.SECRETS.forEach(secret -> assertFalse(text.contains(secret), path)));
  }
}
