package muster.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import muster.load.Loaded;
import muster.load.Loader;
import muster.render.TemplateSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A template of no bytes says that a site does without what it would print.
final class EmptyTemplatesTest {
  @TempDir private Path home;

  @Test
  void pagesOfAnEmptyTemplateAreNotMadeAndAllOthersStayAsTheyAre() throws Exception {
    SortedMap<String, String> whole = site(loaded());
    SortedMap<String, String> without = site(loaded(), "page/claim.html", "page/history.html");
    var left = new TreeSet<>(whole.keySet());
    left.removeAll(without.keySet());
    assertEquals("[claims/example-wire-1/killed.html, history/example-wire-1.html]", left + "");
    without.forEach((path, text) -> assertEquals(whole.get(path), text, path));
  }

  @Test
  void withoutThePageOfDownloadsThereAreNone() throws Exception {
    SortedMap<String, String> site = site(loaded(), "page/data.html");
    assertFalse(site.containsKey("data.html"));
    assertEquals("{}", site.subMap("data/", "data0") + "");
    assertTrue(site.containsKey("tables/claims-csv.js"));
  }

  @Test
  void aTableWithoutPagesHasNoScripts() throws Exception {
    SortedMap<String, String> site = site(loaded(), "page/claim-index.html");
    assertEquals(
        "[tables/actors-csv.js, tables/actors.js, tables/sources-csv.js, tables/sources.js]",
        site.subMap("tables/", "tables0").keySet() + "");
  }

  @Test
  void withoutTheFragmentOfTheirListingNoTableHasScripts() throws Exception {
    TemplateSource plain = name -> "page".equals(name.split("/", 2)[0]) ? PAGE : Optional.empty();
    SortedMap<String, String> site =
        site(loaded(), empty("fragment/listing.html").or(plain).or(TemplateSource.builtIn()));
    assertTrue(site.containsKey("claims.html"));
    assertEquals("{}", site.subMap("tables/", "tables0") + "");
  }

  @Test
  void aPageThatAsksForAnEmptyFragmentIsAFault() {
    var broken = assertThrows(BrokenTemplates.class, () -> site(loaded(), "fragment/listing.html"));
    String problems = broken.breaks().toString();
    assertTrue(problems.contains("templates/fragment/listing.html"), problems);
  }

  private static final Optional<byte[]> PAGE =
      Optional.of(
          "<!doctype html>\n<p th:text=\"${page.frame.title}\">x</p>\n"
              .getBytes(StandardCharsets.UTF_8));

  private Loaded loaded() throws IOException {
    return Loader.load(Freedonia.writeTo(home).resolve("data"));
  }

  private static TemplateSource empty(String file) {
    return name -> name.equals(file) ? Optional.of(new byte[0]) : Optional.empty();
  }

  private static SortedMap<String, String> site(Loaded loaded, String... empty) throws Exception {
    TemplateSource source = TemplateSource.builtIn();
    for (String file : empty) {
      source = empty(file).or(source);
    }
    return site(loaded, source);
  }

  private static SortedMap<String, String> site(Loaded loaded, TemplateSource source)
      throws IOException, BrokenTemplates {
    SortedMap<String, String> files = new TreeMap<>();
    new SiteBuilder(source, Optional.empty(), 1)
        .build(
            Checked.of(loaded),
            (path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return files;
  }
}
