package muster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the README shows is what a reader gets.
final class ReadmeTest {
  private static final String DOCUMENT = "data/sources/standard-kenya-2025-09-02.yaml";

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static String block(String begin) throws IOException {
    String readme = readme();
    int from = readme.indexOf(begin);
    assertTrue(from >= 0, "no block begins with " + begin);
    return readme.substring(from + begin.length(), readme.indexOf("```", from + begin.length()));
  }

  @Test
  void theDocumentIsShownAsItStands() throws IOException {
    String shown = block("```yaml\n");
    assertEquals(shown, Files.readString(Path.of(DOCUMENT)).substring(0, shown.length()));
  }

  @Test
  void theMessageIsShownAsItIsPrinted(@TempDir Path home) throws IOException {
    copy(Path.of("data"), home.resolve("data"));
    Path document = home.resolve(DOCUMENT);
    String text = Files.readString(document);
    Files.writeString(document, text.replace("value: around 2,000", "value: around 3,000"));
    var outcome = Shell.in(home).run("check");
    assertEquals(1, outcome.status());
    assertEquals(withoutCounts(block("$ ./muster check\n")), withoutCounts(outcome.out()));
  }

  /// How many rules there are changes more often than the README.
  private static String withoutCounts(String text) {
    return text.replaceAll("checked \\d+ rules", "checked rules");
  }

  @Test
  void whatItNamesIsThere() throws IOException {
    var name = Pattern.compile("\\]\\(([a-z.A-Z/_-]+)\\)|^\\| `([a-z/]+)`", Pattern.MULTILINE);
    var names = name.matcher(readme());
    int found = 0;
    while (names.find()) {
      String path = names.group(1) == null ? names.group(2) : names.group(1);
      assertTrue(Files.exists(Path.of(path)), "the README names " + path);
      found++;
    }
    assertTrue(found > 8, "names found: " + found);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
