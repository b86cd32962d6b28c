package muster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import muster.testing.GitFolder;
import muster.testing.Markdown;
import muster.testing.Markdown.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Follows `docs/add-a-document.md` from its clone to its push, step by step, in a folder of its
/// own: its `console` blocks are typed, `yaml shows FILE` is what a file has to hold, `yaml write
/// FILE` is written into it, and of `diff FILE` the lines with `-` become those with `+`.
final class GuideTest {
  private static final Path PAGE = Path.of("docs/add-a-document.md");

  /// What the guide clones, which nobody asks over the network.
  private static final String FORK = "https://example.org/you/muster.git";

  /// The day of the guide: 13 May 2001.
  private static final String TODAY = "989712000";

  private static final Pattern SITE_PAGE = Pattern.compile("`([a-z0-9/-]+\\.html)`");

  @TempDir private Path folder;

  @Test
  void everyStepDoesWhatThePageShows() throws IOException, InterruptedException {
    Markdown guide = Markdown.of(PAGE);
    var session = new Session(folder, surroundings());
    List<Block> blocks = guide.blocks();
    int pages = 0;
    for (Block block : blocks) {
      if (block.language().equals("console")) {
        session.follow(block);
      } else {
        assertTrue(
            before(guide, block).contains("`" + file(block) + "`"),
            "the text before line " + block.line() + " does not name " + file(block));
        edit(session.directory().resolve(file(block)), block);
      }
      if (block.text().contains("muster serve")) {
        pages = holdPages(guide, session.directory());
      }
    }
    assertTrue(blocks.size() > 12, "blocks: " + blocks.size());
    assertTrue(pages > 1, "pages named: " + pages);
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    var links = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)").matcher(Markdown.of(PAGE).text());
    List<String> paths = links.results().map(link -> link.group(1)).toList();
    assertTrue(paths.size() > 3, "links: " + paths);
    paths.forEach(path -> assertTrue(Files.exists(PAGE.resolveSibling(path)), path));
  }

  /// A fork as a clone of it begins: as far as the guide needs it.
  private Map<String, String> surroundings() throws IOException {
    Path fork = Files.createDirectories(folder.resolve("elsewhere/fork"));
    for (String file : List.of("muster", ".gitignore")) {
      Files.copy(Path.of(file), fork.resolve(file));
    }
    GitFolder.in(fork).commit("Begin");
    var variables = new HashMap<>(Map.of("SOURCE_DATE_EPOCH", TODAY, "GIT_CONFIG_NOSYSTEM", "1"));
    for (String who : List.of("AUTHOR", "COMMITTER")) {
      variables.put("GIT_" + who + "_NAME", "Example");
      variables.put("GIT_" + who + "_EMAIL", "e@example.org");
    }
    variables.put("HOME", folder.resolve("elsewhere").toString());
    variables.put("GIT_CONFIG_COUNT", "1");
    variables.put("GIT_CONFIG_KEY_0", "url." + fork.toUri() + ".insteadOf");
    variables.put("GIT_CONFIG_VALUE_0", FORK);
    return variables;
  }

  private static String file(Block block) {
    return block.label().substring(block.label().indexOf(' ') + 1);
  }

  /// The text between the block before and this one.
  private static String before(Markdown guide, Block block) {
    String before = String.join("\n", guide.text().lines().limit(block.line() - 2L).toList());
    return before.substring(before.lastIndexOf("```") + 1);
  }

  private static void edit(Path file, Block block) throws IOException {
    String kind = block.info().substring(0, block.info().lastIndexOf(' '));
    switch (kind) {
      case "yaml shows" -> assertEquals(block.text(), Files.readString(file));
      case "yaml write" -> {
        assertTrue(Files.exists(file), file + " is not there to be changed");
        Files.writeString(file, block.text());
      }
      case "diff" -> {
        String text = Files.readString(file);
        String old = lines(block, '-');
        assertEquals(2, text.split(Pattern.quote(old), -1).length, file + " has not once " + old);
        Files.writeString(file, text.replace(old, lines(block, '+')));
      }
      default -> fail("nobody follows the block at line " + block.line() + ": " + block.info());
    }
  }

  private static String lines(Block block, char sign) {
    return block
        .text()
        .lines()
        .filter(line -> line.charAt(0) == sign)
        .map(line -> line.substring(1) + "\n")
        .reduce("", String::concat);
  }

  /// Builds the record in which the guide stands, beside it. @return how many of its pages are
  /// named
  private int holdPages(Markdown guide, Path record) {
    Path site = folder.resolve("elsewhere/site");
    assertEquals(0, Shell.in(record).run("build", "--out", site.toString()).status());
    List<MatchResult> named = SITE_PAGE.matcher(guide.text()).results().toList();
    named.forEach(page -> assertTrue(Files.exists(site.resolve(page.group(1))), page.group(1)));
    return named.size();
  }
}
