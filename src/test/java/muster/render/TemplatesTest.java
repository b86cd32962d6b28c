package muster.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import muster.page.Page;
import org.junit.jupiter.api.Test;

class TemplatesTest {
  private static final Path FOLDER = Path.of("templates");
  private static final Pattern ATTRIBUTE = Pattern.compile("th:([A-Za-z0-9-]+)=\"");
  private static final Pattern WORDS = Pattern.compile("#\\{([^}]*)}");

  private static List<Path> files(String glob) throws IOException {
    try (var walk = Files.walk(FOLDER)) {
      var matcher = FOLDER.getFileSystem().getPathMatcher("glob:" + glob);
      return walk.filter(Files::isRegularFile).filter(matcher::matches).sorted().toList();
    }
  }

  @Test
  void theTemplatesOfTheProjectHaveNoFault() {
    assertEquals(List.of(), Inspection.of(TemplateSource.folder(FOLDER), Locale.ENGLISH));
  }

  @Test
  void theVocabularyIsWhatTheTemplatesUse() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Path file : files("templates/{page,fragment}/*.html")) {
      ATTRIBUTE.matcher(Files.readString(file)).results().forEach(at -> used.add(at.group(1)));
    }
    Set<String> known = new TreeSet<>(Vocabulary.DOING);
    known.addAll(Vocabulary.PRINTED);
    assertEquals(used, known);
  }

  @Test
  void thePageOfTheRuleListsTheVocabulary() throws IOException {
    String page = Files.readString(Path.of("docs/rules/template.md"));
    for (String name : Vocabulary.DOING) {
      assertTrue(page.contains("`th:" + name + "`") || page.contains("`th:" + name + "="), name);
    }
    String printed = String.join(" ", Vocabulary.PRINTED);
    assertTrue(page.replaceAll("\\s+", " ").contains(printed), printed);
  }

  @Test
  void theListOfTemplatesIsWhatIsThere() throws IOException {
    List<String> found =
        files("templates/{page,fragment}/*").stream()
            .map(file -> FOLDER.relativize(file).toString())
            .toList();
    assertEquals(found, Templates.PATHS);
  }

  @Test
  void onlyRenderedMarkdownAndLinkedDataArePrintedUnescaped() throws IOException {
    List<String> unescaped = new ArrayList<>();
    for (Path file : files("templates/**.html")) {
      if (Files.readString(file).contains("th:utext")) {
        unescaped.add(file.toString());
      }
    }
    assertEquals(List.of("templates/fragment/frame.html", "templates/page/prose.html"), unescaped);
  }

  @Test
  void everyPageHasItsTemplateAndEveryTemplateItsPage() throws IOException {
    Set<String> wanted = new TreeSet<>();
    for (Page page : SamplePages.all()) {
      wanted.add("templates/" + page.template() + ".html");
    }
    Set<String> found = new TreeSet<>();
    files("templates/page/*").forEach(file -> found.add(file.toString()));
    assertEquals(wanted, found);
  }

  @Test
  void templatesUseTheWordsOfTheLanguageFileAndAllOfThem() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Path file : files("templates/**.html")) {
      WORDS.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
    }
    Properties words = new Properties();
    words.load(new StringReader(Files.readString(FOLDER.resolve("words/en.properties"))));
    assertEquals(used, new TreeSet<>(words.stringPropertyNames()));
  }

  @Test
  void everyFileOfTheAssetFolderIsCopied() throws IOException {
    List<String> found =
        files("templates/asset/**").stream()
            .map(file -> FOLDER.relativize(file).toString())
            .toList();
    assertEquals(found, Assets.paths());
  }

  @Test
  void assetsAreLight() {
    int fonts = 0;
    int others = 0;
    for (String path : Assets.paths()) {
      int size = Assets.read(TemplateSource.builtIn(), path).length;
      fonts += path.endsWith(".woff2") ? size : 0;
      others += path.matches("asset/site\\.(css|js)") ? size : 0;
    }
    assertTrue(fonts > 0 && fonts < 120_000, "fonts: " + fonts);
    assertTrue(others > 0 && others < 40_000, "style and script: " + others);
  }

  @Test
  void theScriptThatOnlyLongTablesLoadIsLight() {
    int size = Assets.read(TemplateSource.builtIn(), "asset/tables.js").length;
    assertTrue(size < 10_000, "script of long tables: " + size);
  }

  @Test
  void theStyleSheetIsOneShortFileWithoutForce() throws IOException {
    String style = Files.readString(FOLDER.resolve("asset/site.css"));
    assertTrue(style.lines().count() < 600);
    assertTrue(!style.contains("!important"));
    assertTrue(!Pattern.compile("^[^{}@:]*#[a-z]", Pattern.MULTILINE).matcher(style).find());
    assertTrue(
        !style.contains("url(\"http") && !style.contains("@import"), "no request to another host");
  }

  @Test
  void aSitesOwnFileComesBeforeTheBuiltInOne() {
    TemplateSource own =
        name -> name.equals("asset/site.css") ? Optional.of(new byte[] {1}) : Optional.empty();
    TemplateSource both = own.or(TemplateSource.builtIn());
    assertEquals(1, Assets.read(both, "asset/site.css").length);
    assertTrue(Assets.read(both, "asset/site.js").length > 1);
  }
}
