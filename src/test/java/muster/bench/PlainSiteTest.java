package muster.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import muster.render.TemplateSource;
import muster.site.Checked;
import muster.site.OutputDirectory;
import muster.site.SiteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The plain site of `bench/plain`, which Muster makes as other generators do.
final class PlainSiteTest {
  private static final Path PLAIN = Path.of("bench/plain").toAbsolutePath();

  private static final String WRITE =
      """
      import sys, facts, ours
      ours.write(facts.write(50, sys.argv[1]), sys.argv[1] + "/record")
      """;

  private static final String CHECK =
      """
      import sys, json, check
      facts = json.load(open(sys.argv[1] + "/data.json", encoding="utf-8"))
      print("\\n".join(check.differences(facts, sys.argv[1] + "/site", "muster")))
      """;

  @TempDir private Path home;

  @BeforeEach
  void build() throws Exception {
    python("-c", WRITE, home.toString());
    TemplateSource plain = TemplateSource.folder(PLAIN.resolve("muster"));
    new SiteBuilder(plain.or(TemplateSource.builtIn()), Optional.empty(), 1)
        .build(
            Checked.of(home.resolve("record")),
            OutputDirectory.at(home.resolve("site"), List.of()),
            false,
            (_, _) -> {});
  }

  @Test
  void mustersSaysWhatTheFactsSay() throws Exception {
    assertEquals("", differences());
  }

  @Test
  void aNumberThatIsNotTheFactsIsFound() throws Exception {
    Path page;
    try (var pages = Files.walk(home.resolve("site/claims"))) {
      page = pages.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
    }
    Files.writeString(page, Files.readString(page).replace(", best ", ", best 1"));
    String name = page.getFileName().toString().replace(".html", "");
    assertTrue(differences().startsWith(name + " cells: found"), differences());
  }

  @Test
  void aFactThatAListLeavesOutIsFound() throws Exception {
    Path list = home.resolve("site/claims.html");
    Files.writeString(list, Files.readString(list).replaceFirst("(?s)<li><time.*?</li>", ""));
    assertTrue(differences().startsWith("timeline, what is on one side only"), differences());
  }

  @Test
  void theTestsInPythonPass() throws Exception {
    assertTrue(python("-m", "unittest", "-v").contains("\nRan 7 tests"));
  }

  private String differences() throws Exception {
    return python("-c", CHECK, home.toString()).strip();
  }

  private static String python(String... arguments) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder("python3", "-B").directory(PLAIN.toFile()).redirectErrorStream(true);
    process.command().addAll(List.of(arguments));
    Process running = process.start();
    String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, running.waitFor(), said);
    return said;
  }
}
