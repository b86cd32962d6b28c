package muster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.testing.Markdown;
import muster.testing.Markdown.Block;
import muster.testing.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the README shows is what a reader gets.
final class ReadmeTest {
  private static final String DOCUMENT = "data/sources/standard-kenya-2025-09-02.yaml";

  private static Markdown readme() throws IOException {
    return Markdown.of(Path.of("README.md"));
  }

  @Test
  void theDocumentIsShownAsItStands() throws IOException {
    String shown = readme().blocks("yaml").getFirst().text();
    assertEquals(shown, Files.readString(Path.of(DOCUMENT)).substring(0, shown.length()));
  }

  /// But for how much there is to read, which changes with each document.
  @Test
  void theMessageIsShownAsItIsPrinted(@TempDir Path home) throws IOException, InterruptedException {
    Tree.copy(Path.of("data"), home.resolve("data"));
    Path document = home.resolve(DOCUMENT);
    String text = Files.readString(document);
    Files.writeString(document, text.replace("value: around 2,000", "value: around 3,000"));
    Files.createFile(home.resolve("muster"));
    Block shown = console("$ ./muster check\n");
    String read = Shell.in(home).run("check").err();
    String now = shown.text().replaceFirst("read .*\n", Matcher.quoteReplacement(read));
    new Session(home, Map.of()).follow(new Block(shown.info(), now, shown.line()));
  }

  private static Block console(String begin) throws IOException {
    return readme().blocks("console").stream()
        .filter(block -> block.text().startsWith(begin))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatItNamesIsThere() throws IOException {
    var name = Pattern.compile("\\]\\(([a-z.A-Z/_-]+)\\)|^\\| `([a-z/]+)`", Pattern.MULTILINE);
    var names = name.matcher(readme().text());
    int found = 0;
    while (names.find()) {
      String path = names.group(1) == null ? names.group(2) : names.group(1);
      assertTrue(Files.exists(Path.of(path)), "the README names " + path);
      found++;
    }
    assertTrue(found > 8, "names found: " + found);
  }
}
