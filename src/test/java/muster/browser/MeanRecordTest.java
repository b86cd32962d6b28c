package muster.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.annals.Annalist;
import muster.history.Revisions;
import muster.load.Loader;
import muster.render.TemplateSource;
import muster.site.BrokenTemplates;
import muster.site.Checked;
import muster.site.HarmList;
import muster.site.SiteBuilder;
import muster.testing.GitFolder;
import muster.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing that a contributor can put into a fact file, its name, a commit or a branch runs in a
/// reader's browser, or is taken for a part of a page or template.
class MeanRecordTest {
  private static final List<String> MEAN =
      List.of(
          "<script>window.mean=1</script>",
          "<img src=x onerror=window.mean=1>",
          "\"><svg onload=window.mean=1>",
          "' onmouseover='window.mean=1",
          "</script><script>window.mean=1</script>",
          "</style><style>body{display:none}</style>",
          "<!--",
          "]]><b>",
          "${window.mean=1}[[${7*7}]]",
          "__${7*7}__",
          "<a href=javascript:window.mean=1>here</a>",
          "&lt;script&gt;window.mean=1&lt;/script&gt;",
          "\\u003cscript>window.mean=1");

  /// A field of text that means nothing to the tool.
  private static final Pattern TEXT =
      Pattern.compile(
          "(?m)(\\b(?:title|name|note|because|text|scope|topic|verb|medium|definition|unit|label|ask|covers|affiliations)\"?:"
              + " )(\"?)(?:'([^'\\n]*)'|([A-Za-z][^\"\\n}]*?))(\"|$)");

  private static final Pattern RAW = Pattern.compile("<(script>|img |svg |b>|a href=javascript)");

  private static final String NAME = "'\"><img src=x onerror=window.mean=1>& $(touch mean).json";

  @TempDir private Path home;

  @Test
  void nothingOfItRuns() throws IOException, BrokenTemplates {
    Path site = site(record());
    try (Browser browser = Browser.open()) {
      List<String> faults = new ArrayList<>();
      List<Path> pages = new ArrayList<>(new SiteFolder(site).pages());
      pages.removeIf(MeanRecordTest::leadsOn);
      for (Path file : pages) {
        Page page = browser.visit(file, Look.DESK);
        String name = site.relativize(file).toString();
        faults.addAll(
            Evaluation.strings(page, FOREIGN, Map.of()).stream()
                .map(fault -> name + ": " + fault)
                .toList());
        browser.complaints().forEach(complaint -> faults.add(name + ": " + complaint));
      }
      assertEquals(List.of(), faults);
      assertTrue(pages.size() > 40, pages.size() + " pages");
    }
  }

  @Test
  void whatRanWouldBeSeen() throws IOException {
    Path page = home.resolve("mean.html");
    Files.writeString(page, "<!doctype html><title>x</title><p title=\"" + MEAN.get(2) + "</p>");
    try (Browser browser = Browser.open()) {
      List<String> found = Evaluation.strings(browser.visit(page, Look.DESK), FOREIGN, Map.of());
      assertEquals(List.of("a script ran", "svg has onload"), found);
    }
  }

  /// The page of a former id leads on before it can be looked at: it has no element of theirs.
  private static boolean leadsOn(Path file) {
    try {
      String page = Files.readString(file);
      boolean leads = page.contains("http-equiv=\"refresh\"");
      assertFalse(leads && RAW.matcher(page).find(), file.toString());
      return leads;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// What no page has of itself.
  private static final String FOREIGN =
      """
      () => {
        const found = [];
        if (window.mean) found.push('a script ran');
        for (const it of document.querySelectorAll('*')) {
          for (const { name, value } of it.attributes) {
            if (name.startsWith('on')) found.push(`${it.tagName} has ${name}`);
            if (/^\\s*javascript:/i.test(value)) found.push(`${it.tagName} ${name} is ${value}`);
          }
        }
        for (const it of document.querySelectorAll('script:not([src])')) {
          if (!it.type.includes('json')) found.push('a script in the page: ' + it.textContent);
        }
        if (document.querySelector('[src=x]')) found.push('an image');
        if (getComputedStyle(document.body).display === 'none') found.push('a sheet');
        if (document.body.innerText.includes('49__') || document.body.innerText.includes(']]49')) {
          found.push('an expression');
        }
        if (document.querySelector('nav') && !document.querySelector('footer')) found.push('the page ends early');
        return found;
      }
      """;

  /// The made-up record with such words in all its texts, with a history that has them too.
  private Path record() throws IOException {
    Path from = Path.of("src/test/resources/export/sylvania");
    Path data = home.resolve("data");
    GitFolder git = GitFolder.in(home);
    int changed = 0;
    for (boolean mean : List.of(false, true)) {
      for (Path file : Tree.files(from)) {
        String text = Files.readString(file);
        String written = mean ? mean(file, text) : text;
        changed += written.equals(text) ? 0 : 1;
        String name = from.relativize(file).toString().replace("post-1.json", NAME);
        Files.createDirectories(data.resolve(name).getParent());
        Files.writeString(data.resolve(name), written);
      }
      git.commit(
          "data: Say "
              + String.join(" ", MEAN)
              + "\n\nChange: our-error\nFound-by: "
              + MEAN.get(1));
    }
    git.run("switch", "--quiet", "--create", "x\"><img/src=x/onerror=mean=1>$(touch)");
    assertEquals(5, changed);
    assertEquals(List.of(), Loader.load(data).diagnostics());
    return data;
  }

  private static String mean(Path file, String text) {
    if (file.toString().endsWith(".md")) {
      return text.replaceFirst(
          "\n\n", "\n\n" + Matcher.quoteReplacement(String.join(" ", MEAN)) + "\n\n");
    }
    var number = new int[1];
    return TEXT.matcher(text)
        .replaceAll(found -> {
          String words = Optional.ofNullable(found.group(3)).orElseGet(() -> found.group(4));
          String more = words + " " + MEAN.get(number[0]++ % MEAN.size());
          String quoted = "\"" + more.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
          return Matcher.quoteReplacement(found.group(1) + quoted);
        });
  }

  private Path site(Path data) throws IOException, BrokenTemplates {
    Path site = home.resolve("site");
    new SiteBuilder(
            TemplateSource.folder(Path.of("templates")),
            Optional.empty(),
            Optional.empty(),
            today -> new Annalist(Optional.empty()).of(Revisions.of(data), today),
            HarmList.NONE,
            2,
            Optional.empty())
        .build(
            Checked.of(data),
            (path, bytes) -> {
              Files.createDirectories(site.resolve(path).getParent());
              Files.write(site.resolve(path), bytes);
            });
    assertTrue(
        Files.readString(site.resolve("changes.html"), StandardCharsets.UTF_8)
            .contains("window.mean"));
    return site;
  }
}
